package org.touchstone.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over engagement documents and their parts. */
@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<EngagementDocument, UUID> {

    static final String WHAT = "engagement document";

    /** For reading. */
    EngagementDocument require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound(WHAT));
    }

    /**
     * For changing it or a part of it: two people's commands on one document come one after the
     * other, so that nobody saves a section while another signs it.
     */
    EngagementDocument requireLocked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT));
    }

    /** The document of the visit that counts. */
    Optional<EngagementDocument> ofVisit(UUID visitId) {
        return find("visitId = ?1 and state <> ?2", visitId, EngagementState.VOID)
                .firstResultOptional();
    }

    /** The same, to be changed. */
    Optional<EngagementDocument> lockedOfVisit(UUID visitId) {
        return find("visitId = ?1 and state <> ?2", visitId, EngagementState.VOID)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The newest earlier document of the same centre that was handed in (QMR-129). */
    Optional<EngagementDocument> before(EngagementDocument document) {
        return find(
                        "enrolmentId = ?1 and id <> ?2 and submittedAt is not null and openedAt <= (select d.openedAt from EngagementDocument d where d.id = ?2) order by openedAt desc, id desc",
                        document.enrolmentId(),
                        document.id())
                .firstResultOptional();
    }

    /** Leaves the version alone: a read receipt must not make anybody's copy stale. */
    boolean markRead(UUID id, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                "update engagement_document set read_at = :now where id = :id and read_at is null and state = 'SUBMITTED'")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Leaves the version alone: what a system offers must not make anybody's copy stale. */
    void offer(UUID sectionId, String text, UUID by, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "update engagement_section set offered = :text, offered_by = :by, offered_at = :now where id = :id")
                .setParameter("text", text)
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("id", sectionId)
                .executeUpdate();
    }

    /** A part of the document that stands in a table of its own changed: a new version. */
    void touch(EngagementDocument document) {
        getEntityManager().lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    List<EngagementSection> sections(UUID documentId) {
        return getEntityManager()
                .createQuery(
                        "from EngagementSection where documentId = :id", EngagementSection.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    EngagementSection section(UUID documentId, SectionName section) {
        return getEntityManager()
                .createQuery(
                        "from EngagementSection where documentId = :id and section = :section",
                        EngagementSection.class)
                .setParameter("id", documentId)
                .setParameter("section", section)
                .getSingleResult();
    }

    List<Contributor> contributors(UUID documentId) {
        return getEntityManager()
                .createQuery(
                        "from Contributor where documentId = :id order by id", Contributor.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    boolean contributes(UUID documentId, UUID personId) {
        return !getEntityManager()
                .createQuery(
                        "select 1 from Contributor where documentId = :id and personId = :person",
                        Integer.class)
                .setParameter("id", documentId)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void replaceContributors(UUID documentId, Collection<Contributor> wanted) {
        getEntityManager()
                .createQuery("delete from Contributor where documentId = :id")
                .setParameter("id", documentId)
                .executeUpdate();
        wanted.forEach(getEntityManager()::persist);
    }

    void add(Object part) {
        getEntityManager().persist(part);
    }
}
