package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over standards verification: results, and what verifiers asked for. */
@ApplicationScoped
class StandardsRepository implements PanacheRepositoryBase<SampleRequest, UUID> {

    private static final int MOST_OF_ONE_DAY = 20_000;

    UUID record(UUID enrolmentId, StandardsResultToRecord request, LocalDate until, UUID personId) {
        var id = Ids.next();
        getEntityManager()
                .createNativeQuery(
                        "insert into claim_standards_result (id, enrolment_id, subject_area, programme_id, result, decided_on, valid_until,"
                                + " verifier, weakness, recorded_by) values (:id, :enrolment, :subject, :programme, :result, :decided, :until,"
                                + " :verifier, :weakness, :person)")
                .setParameter("id", id)
                .setParameter("enrolment", enrolmentId)
                .setParameter("subject", request.subjectArea().strip())
                .setParameter("programme", request.programmeId())
                .setParameter("result", request.result().name())
                .setParameter("decided", request.decidedOn())
                .setParameter("until", until)
                .setParameter("verifier", request.verifier())
                .setParameter("weakness", request.weakness())
                .setParameter("person", personId)
                .executeUpdate();
        return id;
    }

    Paged<StandardsResultView> results(
            Scope scope, UUID centreId, String subjectArea, boolean ofCentre, PageQuery page) {
        return results()
                .within(scope)
                .where("c.id = :centre", "centre", centreId)
                .where("s.subject_area = :subject", "subject", subjectArea)
                .page(getEntityManager(), page, row -> StandardsResultView.of(row, ofCentre));
    }

    /** The result and its enrolment. */
    record Kept(UUID enrolmentId, StandardsResultView result) {}

    Kept result(UUID id, boolean ofCentre) {
        return results()
                .where("s.id = :id", "id", id)
                .list(
                        getEntityManager(),
                        1,
                        row ->
                                new Kept(
                                        row.uuid("enrolment_id"),
                                        StandardsResultView.of(row, ofCentre)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("result of standards verification"));
    }

    private static KeysetQuery results() {
        return KeysetQuery.select(StandardsResultView.COLUMNS, StandardsResultView.FROM, "s.id")
                .order("decidedOn", "s.decided_on")
                .defaultSort("-decidedOn");
    }

    SampleRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("request for samples"));
    }

    <T> Paged<T> requests(
            Scope scope, UUID centreId, Boolean open, PageQuery page, Function<Row, T> mapping) {
        var query = requests().within(scope).where("c.id = :centre", "centre", centreId);
        if (open != null) {
            query.where(open ? "s.sent_on is null" : "s.sent_on is not null");
        }
        return query.page(getEntityManager(), page, mapping);
    }

    <T> T request(UUID id, Function<Row, T> mapping) {
        return requests().where("s.id = :id", "id", id).list(getEntityManager(), 1, mapping).get(0);
    }

    /** A request that was not answered in time, with the area's verifier, who may be null. */
    record Overdue(
            UUID id, UUID centreId, String subjectArea, LocalDate dueOn, UUID leadVerifier) {}

    /** What was due on that day and is not sent: one row each. */
    List<Overdue> unsentOf(LocalDate dueOn) {
        return KeysetQuery.select(
                        "s.id as id, e.centre_id as centre_id, s.subject_area as subject_area, s.due_on as due_on, v.person_id as person_id",
                        "claim_sample_request s join enrolment e on e.id = s.enrolment_id left join claim_lead_verifier v"
                                + " on v.enrolment_id = s.enrolment_id and v.active_area = s.subject_area",
                        "s.id")
                .where("s.due_on = :day", "day", dueOn)
                .where("s.sent_on is null")
                .list(
                        getEntityManager(),
                        MOST_OF_ONE_DAY,
                        row ->
                                new Overdue(
                                        row.uuid("id"),
                                        row.uuid("centre_id"),
                                        row.text("subject_area"),
                                        row.date("due_on"),
                                        row.uuid("person_id")));
    }

    private static KeysetQuery requests() {
        return KeysetQuery.select(SampleRequestView.COLUMNS, SampleRequestView.FROM, "s.id")
                .order("dueOn", "s.due_on")
                .defaultSort("dueOn");
    }
}
