package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;

/** What a reviewer does with a report: write it, see what is missing, hand it in. */
@ApplicationScoped
class ReportService {

    private final ReportRepository reports;
    private final ReportReading reading;
    private final ReportCheck check;
    private final JudgingDirectory judging;
    private final EvidenceDirectory evidence;
    private final Deadlines deadlines;
    private final VisitDirectory visits;
    private final ReportPublishing publishing;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ReportService(
            ReportRepository reports,
            ReportReading reading,
            ReportCheck check,
            JudgingDirectory judging,
            EvidenceDirectory evidence,
            Deadlines deadlines,
            VisitDirectory visits,
            ReportPublishing publishing,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.reports = reports;
        this.reading = reading;
        this.check = check;
        this.judging = judging;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.visits = visits;
        this.publishing = publishing;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /** The reviewer's overall words, saved as they write. */
    @Transactional
    ReportView summarise(UUID reportId, ReportRequests.SummariseReport request) {
        var report = reading.requireOfOrganisation(reportId);
        precondition.matches(report.version());
        var before = report.summary();
        report.requireDraft();
        report.summarise(request.summary());
        var visit = visits.require(report.visitId());
        events.fire(
                new ReportEvents.ReportSummarised(
                        visit.about("report", report.id()), before, report.summary()));
        reports.flush();
        return reading.view(report, visit);
    }

    /** What handing in would be refused with (QMR-176). */
    List<Violation> missing(UUID reportId) {
        var report = reading.requireOfOrganisation(reportId);
        var visit = visits.require(report.visitId());
        return check.missing(reading.draft(report, visit), visit);
    }

    /**
     * Hands the report in. Without a certification-linked objective at the lowest level it is
     * published in the same step (QMR-177); with one it goes to scrutiny and the centre sees
     * nothing (QMR-178).
     */
    @Transactional
    ReportView submit(UUID reportId, ReportRequests.SubmitReport request) {
        var report = reading.requireOfOrganisation(reportId);
        precondition.matches(report.version());
        report.requireDraft();
        var visit = visits.require(report.visitId());
        var content = reading.draft(report, visit);
        RulesBroken.throwIfAny(check.missing(content, visit));
        var blocked = content.blockRecommendedFor() != null;
        if (blocked && Boolean.FALSE.equals(request.recommendBlock())) {
            throw new RulesBroken(
                    "/recommendBlock",
                    ReportProblem.BLOCK_RECOMMENDATION_REQUIRED,
                    "%s at the lowest level always recommend a block; the quality manager decides."
                            .formatted(String.join(", ", content.blockRecommendedFor())));
        }
        judging.makeFinal(visit.id());
        evidence.keep(visit.id());
        deadlines.met(DeadlineRule.Kind.REPORT_DUE.name(), report.id());
        var version = publishing.keep(report, content, null);
        if (blocked) {
            report.sendToScrutiny(viewer.personId(), clock.instant());
            reports.flush();
            events.fire(
                    new ReportSentToScrutiny(
                            visit.about("report", report.id()),
                            visit.enrolment().id(),
                            visit.schemeVersionId(),
                            content.blockRecommendedFor()));
        } else {
            publishing.publish(report, version, content, visit);
        }
        reports.flush();
        return reading.view(report, visits.require(report.visitId()));
    }
}
