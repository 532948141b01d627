package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.engagement.EngagementProgress;

/**
 * With the report the engagement document is closed too, also one that was still missing when the
 * visit started by override (QMR-127).
 */
@ApplicationScoped
class LockEngagementDocumentOnReportSubmitted {

    private final EngagementProgress engagement;

    LockEngagementDocumentOnReportSubmitted(EngagementProgress engagement) {
        this.engagement = engagement;
    }

    void lock(@Observes ReportSentToScrutiny sent) {
        engagement.reportHandedIn(sent.about().visitId());
    }

    void lock(@Observes ReportPublished published) {
        engagement.reportHandedIn(published.about().visitId());
    }
}
