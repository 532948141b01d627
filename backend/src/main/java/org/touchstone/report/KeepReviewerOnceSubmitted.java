package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.visit.AllocationGuard;
import org.touchstone.visit.VisitSummary;

/** Once the report is handed in, only the quality manager may name another reviewer (QMR-107). */
@ApplicationScoped
class KeepReviewerOnceSubmitted implements AllocationGuard {

    private final ReportDirectory reports;

    KeepReviewerOnceSubmitted(ReportDirectory reports) {
        this.reports = reports;
    }

    @Override
    public boolean needsQualityManager(VisitSummary visit) {
        return reports.ofVisit(visit.id())
                .filter(report -> report.state() != ReportState.DRAFT)
                .isPresent();
    }
}
