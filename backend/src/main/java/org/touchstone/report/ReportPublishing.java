package org.touchstone.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitProgress;
import org.touchstone.visit.VisitSummary;

/** Keeps a version of a report's text, and publishes one. */
@ApplicationScoped
class ReportPublishing {

    private final ReportRepository reports;
    private final VisitProgress progress;
    private final Viewer viewer;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<DomainEvent> events;

    ReportPublishing(
            ReportRepository reports,
            VisitProgress progress,
            Viewer viewer,
            Clock clock,
            ObjectMapper json,
            Event<DomainEvent> events) {
        this.reports = reports;
        this.progress = progress;
        this.viewer = viewer;
        this.clock = clock;
        this.json = json;
        this.events = events;
    }

    /**
     * @param reason why there is another version; null for the first
     */
    ReportVersion keep(Report report, ReportContent content, String reason) {
        var version =
                new ReportVersion(
                        report.id(),
                        reports.versions(report.id()).size() + 1,
                        viewer.personId(),
                        viewer.name(),
                        viewer.actingAs().map(Enum::name).orElse(""),
                        clock.instant(),
                        reason,
                        written(content));
        reports.persist(version);
        return version;
    }

    void publish(Report report, ReportVersion version, ReportContent content, VisitSummary visit) {
        var today = LocalDate.now(clock);
        report.publish(viewer.personId(), clock.instant(), today, version.number());
        version.published(clock.instant());
        reports.flush();
        events.fire(
                new ReportPublished(
                        visit.about("report", report.id()),
                        visit.enrolment().id(),
                        visit.schemeVersionId(),
                        version.number(),
                        today,
                        content.essentialActions().stream().map(ReportPublishing::point).toList(),
                        content.recommendations().stream().map(ReportPublishing::point).toList()));
        progress.reported(visit.id());
    }

    private static ReportPublished.Point point(ReportContent.Point point) {
        return new ReportPublished.Point(
                point.id(),
                point.objective(),
                point.measure(),
                point.text(),
                point.levelTag(),
                point.subjectTag(),
                point.originId());
    }

    private String written(ReportContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report's content cannot be written", e);
        }
    }
}
