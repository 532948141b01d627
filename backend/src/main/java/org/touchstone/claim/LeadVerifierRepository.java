package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over lead internal verifiers. */
@ApplicationScoped
class LeadVerifierRepository implements PanacheRepositoryBase<LeadVerifier, UUID> {

    private static final int MOST_SUBJECT_AREAS = 2000;

    LeadVerifier require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("lead internal verifier"));
    }

    boolean hasActive(UUID enrolmentId, String subjectArea) {
        return count(
                        "enrolmentId = ?1 and subjectArea = ?2 and leftOn is null",
                        enrolmentId,
                        subjectArea)
                > 0;
    }

    /** Those in a post that nobody has ended. */
    List<LeadVerifier> active(UUID enrolmentId) {
        return list("enrolmentId = ?1 and leftOn is null", enrolmentId);
    }

    /** Those that the centre's system sent before, by its keys, in one query. */
    Map<String, LeadVerifier> bySenderKeys(UUID enrolmentId, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : list("enrolmentId = ?1 and senderKey in ?2", enrolmentId, keys).stream()
                        .collect(Collectors.toMap(LeadVerifier::senderKey, Function.identity()));
    }

    /** The principal subject areas in which the centre has a programme. */
    Set<String> subjectAreas(UUID enrolmentId) {
        return new HashSet<>(
                KeysetQuery.select(
                                "distinct q.subject_area as subject_area",
                                "programme p join qualification q on q.id = p.qualification_id",
                                "q.subject_area")
                        .where("p.enrolment_id = :enrolment", "enrolment", enrolmentId)
                        .list(
                                getEntityManager(),
                                MOST_SUBJECT_AREAS,
                                row -> row.text("subject_area")));
    }

    /** Whether the centre has a programme in the subject area. */
    boolean isTaught(UUID enrolmentId, String subjectArea) {
        return !KeysetQuery.select(
                        "p.id as id",
                        "programme p join qualification q on q.id = p.qualification_id",
                        "p.id")
                .where("p.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .where("q.subject_area = :subject", "subject", subjectArea)
                .list(getEntityManager(), 1, row -> row.uuid("id"))
                .isEmpty();
    }

    <T> Paged<T> page(
            Scope scope,
            UUID centreId,
            String subjectArea,
            boolean withFormer,
            LocalDate today,
            ChangesQuery page,
            Function<Row, T> mapping) {
        var query =
                KeysetQuery.select(LeadVerifierView.COLUMNS, LeadVerifierView.FROM, "v.id")
                        .within(scope)
                        .where("c.id = :centre", "centre", centreId)
                        .where("v.subject_area = :subject", "subject", subjectArea)
                        .order("subjectArea", "v.subject_area")
                        .order("registeredOn", "v.registered_on")
                        .defaultSort("subjectArea")
                        .changes("v.changed_at", null);
        if (!withFormer) {
            // Who left shows as long as the area is released by them.
            query.where(
                    "(v.left_on is null or v.left_on >= :today or v.released_until >= :today)",
                    "today",
                    today);
        }
        return query.page(getEntityManager(), page, mapping);
    }

    <T> T view(UUID id, Function<Row, T> mapping) {
        return KeysetQuery.select(LeadVerifierView.COLUMNS, LeadVerifierView.FROM, "v.id")
                .where("v.id = :id", "id", id)
                .list(getEntityManager(), 1, mapping)
                .get(0);
    }

    UUID record(UUID verifierId, VerifierDutyToRecord request, UUID personId) {
        var id = Ids.next();
        getEntityManager()
                .createNativeQuery(
                        "insert into claim_verifier_record (id, verifier_id, kind, held_on, words, recorded_by)"
                                + " values (:id, :verifier, :kind, :heldOn, :words, :person)")
                .setParameter("id", id)
                .setParameter("verifier", verifierId)
                .setParameter("kind", request.kind().name())
                .setParameter("heldOn", request.heldOn())
                .setParameter("words", request.words().strip())
                .setParameter("person", personId)
                .executeUpdate();
        return id;
    }

    VerifierDutyView duty(UUID id) {
        return duties().where("r.id = :id", "id", id)
                .list(getEntityManager(), 1, VerifierDutyView::of)
                .get(0);
    }

    Paged<VerifierDutyView> duties(UUID verifierId, PageQuery page) {
        return duties().where("r.verifier_id = :verifier", "verifier", verifierId)
                .page(getEntityManager(), page, VerifierDutyView::of);
    }

    private static KeysetQuery duties() {
        return KeysetQuery.select(
                        "r.id as id, v.subject_area as subject_area, r.kind as kind, r.held_on as held_on, r.words as words,"
                                + " n.name as recorded_by_name",
                        "claim_verifier_record r join claim_lead_verifier v on v.id = r.verifier_id join person n on n.id = r.recorded_by",
                        "r.id")
                .order("heldOn", "r.held_on")
                .defaultSort("-heldOn");
    }
}
