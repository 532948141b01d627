package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.deadline.DeadlineNear;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/**
 * Who is told of a report: the centre when it can read it, the reviewer of the clock. Of scrutiny
 * the {@code restriction} feature tells, which knows the page on which it is decided.
 */
@ApplicationScoped
class TellOfReports {

    private final Notices notices;
    private final Assignments assignments;
    private final VisitDirectory visits;
    private final ReportRepository reports;

    TellOfReports(
            Notices notices,
            Assignments assignments,
            VisitDirectory visits,
            ReportRepository reports) {
        this.notices = notices;
        this.assignments = assignments;
        this.visits = visits;
        this.reports = reports;
    }

    /**
     * The quality nominee gets exactly one mail that the report can be read (QMR-085); the head of
     * centre as well.
     */
    void onPublished(@Observes ReportPublished published) {
        var visit = visits.require(published.about().visitId());
        var centre = visit.enrolment().centre().id();
        Stream.concat(
                        assignments.holders(Role.CENTRE_CONTACT, Target.CENTRE, centre).stream(),
                        assignments.holders(Role.HEAD_OF_CENTRE, Target.CENTRE, centre).stream())
                .distinct()
                .forEach(
                        reader ->
                                post(
                                        "report-available",
                                        reader,
                                        visit,
                                        published.about().id(),
                                        "v" + published.reportVersion()));
    }

    /** The centre's comment reaches the reviewer and the quality managers (QMR-184). */
    void onComment(@Observes ReportEvents.ReportCommented commented) {
        var visit = visits.require(commented.about().visitId());
        var occasion = "comment-" + commented.text().hashCode();
        Stream.concat(
                        reviewer(visit),
                        assignments
                                .holders(Role.QUALITY_MANAGER, Target.AO, visit.enrolment().aoId())
                                .stream())
                .forEach(
                        person ->
                                post(
                                        "report-commented",
                                        person,
                                        visit,
                                        commented.about().id(),
                                        occasion));
    }

    /** Reminds the reviewer while the report is still a draft (QMR-174). */
    void onNear(@Observes DeadlineNear near) {
        if (isOpenReport(near.kind(), near.aboutId())) {
            var visit = visits.require(near.visitId());
            reviewer(visit)
                    .forEach(
                            person ->
                                    post("report-due", person, visit, near.aboutId(), near.step()));
        }
    }

    /** A late report goes up to the team leaders, again every few days (QMR-175). */
    void onMissed(@Observes DeadlineMissed missed) {
        if (isOpenReport(missed.kind(), missed.aboutId())) {
            var visit = visits.require(missed.visitId());
            Stream.concat(
                            reviewer(visit),
                            assignments
                                    .holders(Role.TEAM_LEADER, Target.AO, visit.enrolment().aoId())
                                    .stream())
                    .forEach(
                            person ->
                                    post(
                                            "report-overdue",
                                            person,
                                            visit,
                                            missed.aboutId(),
                                            missed.step()));
        }
    }

    private boolean isOpenReport(String kind, UUID reportId) {
        return DeadlineRule.Kind.REPORT_DUE.name().equals(kind)
                && reports.findByIdOptional(reportId)
                        .filter(report -> report.state() == ReportState.DRAFT)
                        .isPresent();
    }

    private Stream<PersonSummary> reviewer(VisitSummary visit) {
        return assignments
                .holders(Role.REVIEWER, Target.ENROLMENT, visit.enrolment().id())
                .stream();
    }

    private void post(
            String template, PersonSummary to, VisitSummary visit, UUID reportId, String occasion) {
        var report = reports.findById(reportId);
        notices.post(
                NewNotice.of(
                        template,
                        to.id(),
                        Map.of(
                                "centre", visit.enrolment().centre().name(),
                                "reference", visit.reference(),
                                "dueOn", report.dueOn(),
                                "dueWords", report.dueWords()),
                        "/visits/" + visit.id() + "/report",
                        "report",
                        reportId,
                        visit.enrolment().centre().id(),
                        occasion));
    }
}
