package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitConducted;
import org.touchstone.visit.VisitDirectory;

/**
 * When the visit is over the draft opens and the reviewer's ten working days begin (QMR-152,
 * QMR-174).
 */
@ApplicationScoped
class DraftReportOnVisitConducted {

    private final ReportRepository reports;
    private final VisitDirectory visits;
    private final SchemeDeadlines deadlines;
    private final Event<ReportDrafted> drafted;

    DraftReportOnVisitConducted(
            ReportRepository reports,
            VisitDirectory visits,
            SchemeDeadlines deadlines,
            Event<ReportDrafted> drafted) {
        this.reports = reports;
        this.visits = visits;
        this.deadlines = deadlines;
        this.drafted = drafted;
    }

    void on(@Observes VisitConducted conducted) {
        UUID visitId = conducted.about().visitId();
        var visit = visits.require(visitId);
        var report = new Report(visitId, visit.enrolment().id(), visit.schemeVersionId());
        var due =
                deadlines.keep(
                        visit,
                        DeadlineRule.Kind.REPORT_DUE.name(),
                        conducted.lastDay(),
                        "last visit day",
                        "report",
                        report.id());
        report.dueOn(due.dueOn(), due.words());
        reports.persist(report);
        drafted.fire(
                new ReportDrafted(visit.about("report", report.id()), due.dueOn(), due.words()));
    }
}
