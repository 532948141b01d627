package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Scope;

/** Every read query of the gate. */
@ApplicationScoped
class ClaimGateRepository {

    static final int MOST_PROGRAMMES = 2000;
    private static final int MOST_RECORDS = 5000;

    private final EntityManager database;

    ClaimGateRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * The programmes of the centre, narrowed where a value is given.
     *
     * @param scope null for the system itself, which sees all
     * @param number of the qualification
     */
    List<ClaimOffer> offers(
            UUID centreId, Scope scope, Set<UUID> ids, String number, String subjectArea) {
        return select(centreId, scope)
                .where("p.id in (:ids)", "ids", ids)
                .where("q.number = :number", "number", number)
                .where("q.subject_area = :subject", "subject", subjectArea)
                .list(database, MOST_PROGRAMMES, ClaimOffer::of);
    }

    <T> Paged<T> page(
            UUID centreId,
            Scope scope,
            String subjectArea,
            PageQuery page,
            Function<ClaimOffer, T> mapping) {
        return select(centreId, scope)
                .where("q.subject_area = :subject", "subject", subjectArea)
                .page(database, page, row -> mapping.apply(ClaimOffer.of(row)));
    }

    private static KeysetQuery select(UUID centreId, Scope scope) {
        var query =
                KeysetQuery.select(ClaimOffer.COLUMNS, ClaimOffer.FROM, "p.id")
                        .where("c.id = :centre", "centre", centreId)
                        .order("title", "p.title")
                        .order("subjectArea", "q.subject_area")
                        .defaultSort("title");
        return scope == null ? query : query.within(scope);
    }

    List<ClaimFacts.Verifier> verifiers(UUID centreId, Set<String> subjectAreas) {
        return KeysetQuery.select(
                        "v.id as id, v.enrolment_id as enrolment_id, v.subject_area as subject_area, n.name as name,"
                                + " v.registered_on as registered_on, v.confirmed_for as confirmed_for, v.accredited_on as accredited_on,"
                                + " v.left_on as left_on, v.released_until as released_until, v.declared_on as declared_on",
                        "enrolment e join claim_lead_verifier v on v.enrolment_id = e.id join person n on n.id = v.person_id",
                        "v.id")
                .where("e.centre_id = :centre", "centre", centreId)
                .where("v.subject_area in (:subjects)", "subjects", subjectAreas)
                .order("registeredOn", "v.registered_on")
                .defaultSort("-registeredOn")
                .list(
                        database,
                        MOST_RECORDS,
                        row ->
                                new ClaimFacts.Verifier(
                                        row.uuid("id"),
                                        row.uuid("enrolment_id"),
                                        row.text("subject_area"),
                                        row.text("name"),
                                        row.date("registered_on"),
                                        row.date("confirmed_for"),
                                        row.date("accredited_on"),
                                        row.date("left_on"),
                                        row.date("released_until"),
                                        row.date("declared_on")));
    }

    List<ClaimFacts.Result> results(UUID centreId, Set<String> subjectAreas, LocalDate today) {
        return KeysetQuery.select(
                        "s.id as id, s.enrolment_id as enrolment_id, s.subject_area as subject_area, s.programme_id as programme_id,"
                                + " s.result as result, s.decided_on as decided_on, s.valid_until as valid_until",
                        "enrolment e join claim_standards_result s on s.enrolment_id = e.id",
                        "s.id")
                .where("e.centre_id = :centre", "centre", centreId)
                .where("s.subject_area in (:subjects)", "subjects", subjectAreas)
                .where("s.decided_on <= :today", "today", today)
                .order("decidedOn", "s.decided_on")
                .defaultSort("-decidedOn")
                .list(
                        database,
                        MOST_RECORDS,
                        row ->
                                new ClaimFacts.Result(
                                        row.uuid("id"),
                                        row.uuid("enrolment_id"),
                                        row.text("subject_area"),
                                        row.uuid("programme_id"),
                                        "PASSED".equals(row.text("result")),
                                        row.date("decided_on"),
                                        row.date("valid_until")));
    }

    /** Learners on the qualification in the centre's latest snapshot; empty without a snapshot. */
    Optional<Integer> activeLearners(UUID enrolmentId, UUID qualificationId) {
        return KeysetQuery.select(
                        "s.id as id, (select sum(g.active_learners) from registration g where g.snapshot_id = s.id"
                                + " and g.qualification_id = :qualification) as learners",
                        "registration_snapshot s",
                        "s.id")
                .where("s.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .bind("qualification", qualificationId)
                .order("takenOn", "s.taken_on")
                .defaultSort("-takenOn")
                .list(database, 1, row -> (int) row.number("learners"))
                .stream()
                .findFirst();
    }
}
