package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Scope;

/** Every read query of the gate. */
@ApplicationScoped
class ClaimGateRepository {

    static final int MOST_PROGRAMMES = 2000;
    private static final int MOST_RECORDS = 5000;

    /** What stands behind a claim by verification, either way. */
    record Verification(List<ClaimFacts.Verifier> verifiers, List<ClaimFacts.Result> results) {}

    private final EntityManager database;
    private final Clock clock;

    ClaimGateRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
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

    /**
     * The programmes in that scope which are meant by their id or the number of their
     * qualification, at the centre of that id or number.
     */
    List<ClaimOffer> offers(String centre, Scope scope, String programme) {
        return named(
                        named(select(scope), "c.id", "c.number", "centre", centre),
                        "p.id",
                        "q.number",
                        "programme",
                        programme)
                .list(database, MOST_PROGRAMMES, ClaimOffer::of);
    }

    private static KeysetQuery named(
            KeysetQuery query, String id, String number, String name, String idOrNumber) {
        try {
            return query.where(id + " = :" + name, name, UUID.fromString(idOrNumber));
        } catch (IllegalArgumentException aNumber) {
            return query.where(number + " = :" + name, name, idOrNumber);
        }
    }

    private KeysetQuery select(UUID centreId, Scope scope) {
        return select(scope).where("c.id = :centre", "centre", centreId);
    }

    private KeysetQuery select(Scope scope) {
        var query =
                KeysetQuery.select(ClaimOffer.COLUMNS, ClaimOffer.FROM, "p.id")
                        .bind("today", LocalDate.now(clock))
                        .order("title", "p.title")
                        .order("subjectArea", "q.subject_area")
                        .defaultSort("title");
        return scope == null ? query : query.within(scope);
    }

    /**
     * Lead internal verifiers of now and before, and results of standards verification up to today,
     * newest first: one statement for both, because each costs a way to the database.
     */
    Verification verification(UUID centreId, Set<String> subjectAreas, LocalDate today) {
        var verifiers = new ArrayList<ClaimFacts.Verifier>();
        var results = new ArrayList<ClaimFacts.Result>();
        KeysetQuery.select(
                        "f.result as result, f.id as id, f.enrolment_id as enrolment_id, f.subject_area as subject_area, f.name as name,"
                                + " f.programme_id as programme_id, f.began_on as began_on, f.confirmed_for as confirmed_for,"
                                + " f.accredited_on as accredited_on, f.ended_on as ended_on, f.until_on as until_on, f.declared_on as declared_on",
                        "(select 'VERIFIER' as result, v.id, v.enrolment_id, v.subject_area, n.name, null as programme_id,"
                                + " v.registered_on as began_on, v.confirmed_for, v.accredited_on, v.left_on as ended_on,"
                                + " v.released_until as until_on, v.declared_on"
                                + " from enrolment e join claim_lead_verifier v on v.enrolment_id = e.id join person n on n.id = v.person_id"
                                + " where e.centre_id = :centre union all"
                                + " select s.result, s.id, s.enrolment_id, s.subject_area, null, s.programme_id, s.decided_on, null, null, null,"
                                + " s.valid_until, null from enrolment e join claim_standards_result s on s.enrolment_id = e.id"
                                + " where e.centre_id = :centre and s.decided_on <= :today) f",
                        "f.id")
                .bind("centre", centreId)
                .bind("today", today)
                .where("f.subject_area in (:subjects)", "subjects", subjectAreas)
                .order("beganOn", "f.began_on")
                .defaultSort("-beganOn")
                .list(
                        database,
                        MOST_RECORDS,
                        row ->
                                "VERIFIER".equals(row.text("result"))
                                        ? verifiers.add(verifier(row))
                                        : results.add(result(row)));
        return new Verification(verifiers, results);
    }

    private static ClaimFacts.Verifier verifier(Row row) {
        return new ClaimFacts.Verifier(
                row.uuid("id"),
                row.uuid("enrolment_id"),
                row.text("subject_area"),
                row.text("name"),
                row.date("began_on"),
                row.date("confirmed_for"),
                row.date("accredited_on"),
                row.date("ended_on"),
                row.date("until_on"),
                row.date("declared_on"));
    }

    private static ClaimFacts.Result result(Row row) {
        return new ClaimFacts.Result(
                row.uuid("id"),
                row.uuid("enrolment_id"),
                row.text("subject_area"),
                row.uuid("programme_id"),
                "PASSED".equals(row.text("result")),
                row.date("began_on"),
                row.date("until_on"));
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
