package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;

/**
 * What is said about a published report: the centre's comments and grants, the principal reviewer's
 * moderation notes.
 */
@ApplicationScoped
class ReportConversation {

    private final ReportRepository reports;
    private final ReportReading reading;
    private final ReportReaders readers;
    private final VisitDirectory visits;
    private final Assignments assignments;
    private final EntityManager database;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ReportConversation(
            ReportRepository reports,
            ReportReading reading,
            ReportReaders readers,
            VisitDirectory visits,
            Assignments assignments,
            EntityManager database,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.reports = reports;
        this.reading = reading;
        this.readers = readers;
        this.visits = visits;
        this.assignments = assignments;
        this.database = database;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /** Lets someone who works at the centre read the published report (QMR-181). */
    @Transactional
    ReportView grant(UUID reportId, ReportRequests.GrantReader request) {
        var report = reading.requireReadable(reportId);
        precondition.matches(report.version());
        var visit = visits.require(report.visitId());
        requirePublished(report);
        if (!assignments.worksAtCentre(request.personId(), visit.enrolment().centre().id())) {
            throw new RulesBroken(
                    "/personId",
                    CommonProblem.INVALID_VALUE,
                    "Only people who work at the centre can be given the report.");
        }
        readers.grant(report.id(), request.personId(), viewer.personId(), clock.instant());
        events.fire(
                new ReportEvents.ReportReaderGranted(
                        visit.about("report", report.id()), request.personId()));
        return reading.view(report, visit);
    }

    /** The centre's comment on the published report; it changes nothing in it (QMR-184). */
    @Transactional
    ReportCommentView comment(UUID reportId, String text) {
        var report = reading.requireReadable(reportId);
        requirePublished(report);
        var visit = visits.require(report.visitId());
        var id = add(report, "CENTRE_COMMENT", text);
        events.fire(new ReportEvents.ReportCommented(visit.about("report", report.id()), text));
        return one(id);
    }

    /** A moderation note, for the awarding organisation's eyes (QMR-059). */
    @Transactional
    ReportCommentView moderate(UUID reportId, String text) {
        var report = reading.requireOfOrganisation(reportId);
        var visit = visits.require(report.visitId());
        var id = add(report, "MODERATION_NOTE", text);
        events.fire(new ReportEvents.ReportModerated(visit.about("report", report.id()), text));
        return one(id);
    }

    /** What was said, oldest first; the centre's side without moderation notes. */
    Paged<ReportCommentView> list(UUID reportId, PageQuery page) {
        var report = reading.requireReadable(reportId);
        var query = comments().where("m.report_id = :report", "report", report.id());
        if (viewer.actingAs().map(Role::isCentreSide).orElse(true)) {
            query.where("m.kind = 'CENTRE_COMMENT'");
        }
        return query.page(database, page, ReportCommentView::of);
    }

    private static void requirePublished(Report report) {
        if (!report.state().isOpenToCentre()) {
            throw new NotAllowedInState(
                    report.state(),
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "The report is not published yet.");
        }
    }

    private UUID add(Report report, String kind, String text) {
        var id = Ids.next();
        database.createNativeQuery(
                        "insert into report_comment (id, report_id, kind, author_id, author_name, author_role, at, text) values"
                                + " (:id, :report, :kind, :author, :name, :role, :at, :text)")
                .setParameter("id", id)
                .setParameter("report", report.id())
                .setParameter("kind", kind)
                .setParameter("author", viewer.personId())
                .setParameter("name", viewer.name())
                .setParameter("role", viewer.actingAs().map(Enum::name).orElse(""))
                .setParameter("at", clock.instant())
                .setParameter("text", text)
                .executeUpdate();
        return id;
    }

    private static KeysetQuery comments() {
        return KeysetQuery.select(
                        "m.id as id, m.kind as kind, m.author_name as author_name, m.author_role as author_role, m.at as at, m.text as text",
                        "report_comment m",
                        "m.id")
                .order("at", "m.at")
                .defaultSort("at");
    }

    private ReportCommentView one(UUID id) {
        return comments()
                .where("m.id = :id", "id", id)
                .list(database, 1, ReportCommentView::of)
                .get(0);
    }
}
