package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.time.Nation;

/** Every query over what members were given of a plan, and briefings. */
@ApplicationScoped
class PlanNoticeRepository implements PanacheRepositoryBase<PlanNotice, UUID> {

    private static final int MOST_OPEN = 100_000;

    PlanNotice require(UUID versionId, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.versionId().equals(versionId))
                .orElseThrow(() -> new NotFound("notice"));
    }

    boolean has(UUID versionId, UUID personId) {
        return count("versionId = ?1 and personId = ?2", versionId, personId) > 0;
    }

    List<PlanNotice> of(UUID versionId, Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list("versionId = ?1 and personId in ?2", versionId, people);
    }

    /** How many were given a version, and how many of them took note. */
    record Count(int sent, int acknowledged) {}

    Count countOf(UUID versionId) {
        return new Count(
                (int) count("versionId", versionId),
                (int) count("versionId = ?1 and acknowledgedAt is not null", versionId));
    }

    long countOpen(UUID versionId) {
        return count("versionId = ?1 and acknowledgedAt is null", versionId);
    }

    /**
     * Of one person where that is not null; only of those who took no note where that is asked for.
     */
    Paged<PlanNoticeView> page(
            UUID versionId,
            UUID personId,
            boolean onlyOpen,
            PageQuery page,
            Function<Row, PlanNoticeView> mapping) {
        var query =
                notices()
                        .where("n.version_id = :version", "version", versionId)
                        .where("n.person_id = :person", "person", personId);
        if (onlyOpen) {
            query.where("n.acknowledged_at is null");
        }
        return query.page(getEntityManager(), page, mapping);
    }

    PlanNoticeView view(UUID id, Function<Row, PlanNoticeView> mapping) {
        return notices().where("n.id = :id", "id", id).list(getEntityManager(), 1, mapping).get(0);
    }

    private static KeysetQuery notices() {
        return KeysetQuery.select(PlanNoticeView.COLUMNS, PlanNoticeView.FROM, "n.id")
                .order("personName", "p.name")
                .order("sentAt", "n.sent_at")
                .defaultSort("personName");
    }

    /** Somebody who took no note yet of a version in force. */
    record Open(UUID noticeId, UUID planId, UUID personId, Instant sentAt, Nation nation) {}

    List<Open> openSince(Instant since) {
        return KeysetQuery.select(
                        "n.id as id, v.plan_id as plan_id, n.person_id as person_id, n.sent_at as sent_at, c.nation as nation",
                        "work_plan_notice n join work_plan_version v on v.id = n.version_id join work_plan w on w.id = v.plan_id"
                                + " join centre c on c.id = w.centre_id",
                        "n.id")
                .where("n.acknowledged_at is null and v.state = 'PUBLISHED'")
                .where("n.sent_at >= :since", "since", since)
                .list(
                        getEntityManager(),
                        MOST_OPEN,
                        row ->
                                new Open(
                                        row.uuid("id"),
                                        row.uuid("plan_id"),
                                        row.uuid("person_id"),
                                        row.instant("sent_at"),
                                        row.constant("nation", Nation.class)));
    }

    /** Those of the notices that are open still. */
    Set<UUID> stillOpen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        KeysetQuery.select(
                                        "n.id as id",
                                        "work_plan_notice n join work_plan_version v on v.id = n.version_id",
                                        "n.id")
                                .where("n.id in (:ids)", "ids", ids)
                                .where("n.acknowledged_at is null and v.state = 'PUBLISHED'")
                                .list(getEntityManager(), ids.size(), row -> row.uuid("id")));
    }

    UUID brief(UUID versionId, BriefingToRecord request, UUID recordedBy) {
        var id = Ids.next();
        getEntityManager()
                .createNativeQuery(
                        "insert into work_plan_briefing (id, version_id, held_on, notes, recorded_by) values (:id, :version, :heldOn, :notes, :by)")
                .setParameter("id", id)
                .setParameter("version", versionId)
                .setParameter("heldOn", request.heldOn())
                .setParameter("notes", ContentStore.blankToNull(request.notes()))
                .setParameter("by", recordedBy)
                .executeUpdate();
        for (var person : request.attendees()) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into work_plan_briefing_attendee (briefing_id, person_id) values (:id, :person)")
                    .setParameter("id", id)
                    .setParameter("person", person)
                    .executeUpdate();
        }
        return id;
    }
}
