package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.webhook.Announcement;
import org.touchstone.webhook.WebhookType;
import org.touchstone.webhook.Webhooks;

/**
 * The centre's systems hear that there is a report; what it says they read themselves (QMR-308).
 */
@ApplicationScoped
class AnnounceOnReportPublished {

    private final Webhooks webhooks;
    private final VisitDirectory visits;

    AnnounceOnReportPublished(Webhooks webhooks, VisitDirectory visits) {
        this.webhooks = webhooks;
        this.visits = visits;
    }

    void announce(@Observes ReportPublished published) {
        var visit = visits.require(published.about().visitId());
        webhooks.announce(
                new Announcement(
                        WebhookType.REPORT_PUBLISHED,
                        visit.enrolment().centre(),
                        published.about().id(),
                        visit.reference(),
                        "/api/v1/visits/" + visit.id() + "/report",
                        null));
    }
}
