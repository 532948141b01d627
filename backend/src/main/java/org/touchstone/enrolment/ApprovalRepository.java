package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over approvals and recognition. */
@ApplicationScoped
class ApprovalRepository
        implements PanacheRepositoryBase<QualificationApproval, UUID>, ApprovalDirectory {

    private static final int MOST_APPROVALS_OF_ONE_CENTRE = 2000;

    private final Clock clock;

    ApprovalRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<ApprovalSummary> of(UUID enrolmentId) {
        return views(enrolmentId).stream()
                .map(
                        view ->
                                new ApprovalSummary(
                                        view.id(),
                                        view.qualificationId(),
                                        view.qualificationNumber(),
                                        view.title(),
                                        view.level(),
                                        view.status(),
                                        view.approvedOn(),
                                        view.endedOn()))
                .toList();
    }

    List<ApprovalView> views(UUID enrolmentId) {
        return KeysetQuery.select(
                        "a.id as id, a.qualification_id as qualification_id, q.number as number, q.title as title, q.level as level,"
                                + " a.status as status, a.approved_on as approved_on, a.ended_on as ended_on, a.version as version",
                        "qualification_approval a join qualification q on q.id = a.qualification_id",
                        "a.id")
                .where("a.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .order("title", "q.title")
                .defaultSort("title")
                .list(
                        getEntityManager(),
                        MOST_APPROVALS_OF_ONE_CENTRE,
                        row ->
                                new ApprovalView(
                                        row.uuid("id"),
                                        row.uuid("qualification_id"),
                                        row.text("number"),
                                        row.text("title"),
                                        row.constant("level", QualificationLevel.class),
                                        row.constant("status", ApprovalStatus.class),
                                        row.date("approved_on"),
                                        row.date("ended_on"),
                                        row.number("version")));
    }

    @Override
    public Optional<RecognitionSummary> recognition(UUID enrolmentId) {
        return KeysetQuery.select(
                        "r.recognised_on as recognised_on, t.edition as edition, r.agreed_on as agreed_on,"
                                + " n.id as current_id, n.edition as current_edition",
                        "recognition r join recognition_terms t on t.id = r.terms_id"
                                + " join recognition_terms n on n.ao_id = t.ao_id",
                        "r.enrolment_id")
                .where("r.enrolment_id = :enrolment", "enrolment", enrolmentId)
                .where(
                        "n.in_force_from = (select max(x.in_force_from) from recognition_terms x where x.ao_id = t.ao_id and x.in_force_from <= :today)",
                        "today",
                        LocalDate.now(clock))
                .list(
                        getEntityManager(),
                        1,
                        row ->
                                new RecognitionSummary(
                                        row.date("recognised_on"),
                                        row.text("edition"),
                                        row.date("agreed_on"),
                                        row.uuid("current_id"),
                                        row.text("current_edition")))
                .stream()
                .findFirst();
    }

    Optional<QualificationApproval> of(UUID enrolmentId, UUID qualificationId) {
        return find("enrolmentId = ?1 and qualificationId = ?2", enrolmentId, qualificationId)
                .firstResultOptional();
    }
}
