package org.touchstone.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/**
 * Who may read which report. The awarding organisation reads drafts and every version; the centre
 * reads published versions only: its nominee and its head by office, others by the nominee's grant
 * (QMR-171, QMR-178, QMR-181). To everyone else, and to the centre before publication, there is no
 * report.
 */
@ApplicationScoped
class ReportReading {

    private static final int CYCLES_COMPARED = 5;

    private final ReportRepository reports;
    private final ReportReaders readers;
    private final ReportDraft drafts;
    private final ReportCheck check;
    private final VisitDirectory visits;
    private final WorkingCalendars calendars;
    private final Viewer viewer;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<DomainEvent> events;

    ReportReading(
            ReportRepository reports,
            ReportReaders readers,
            ReportDraft drafts,
            ReportCheck check,
            VisitDirectory visits,
            WorkingCalendars calendars,
            Viewer viewer,
            Clock clock,
            ObjectMapper json,
            Event<DomainEvent> events) {
        this.reports = reports;
        this.readers = readers;
        this.drafts = drafts;
        this.check = check;
        this.visits = visits;
        this.calendars = calendars;
        this.viewer = viewer;
        this.clock = clock;
        this.json = json;
        this.events = events;
    }

    /** The report, for an operation of the awarding organisation's side. */
    Report requireOfOrganisation(UUID reportId) {
        var report = reports.findByIdOptional(reportId).orElseThrow(() -> new NotFound("report"));
        var role = viewer.requireOn(visits.require(report.visitId()).ownership(), "report");
        if (role.isCentreSide()) {
            throw new NotFound("report");
        }
        return report;
    }

    /** The report, if the caller may read it. */
    Report requireReadable(UUID reportId) {
        var report = reports.findByIdOptional(reportId).orElseThrow(() -> new NotFound("report"));
        var role = viewer.requireOn(visits.require(report.visitId()).ownership(), "report");
        if (role.isCentreSide() && !centreMayRead(report, role)) {
            throw new NotFound("report");
        }
        return report;
    }

    private boolean centreMayRead(Report report, Role role) {
        return report.state().isOpenToCentre()
                && (role == Role.CENTRE_CONTACT
                        || role == Role.HEAD_OF_CENTRE
                        || readers.isGranted(report.id(), viewer.personId()));
    }

    /** Reads it, and notes the first time someone of the centre does. */
    @Transactional
    ReportView read(UUID reportId, Integer version) {
        var report = requireReadable(reportId);
        var visit = visits.require(report.visitId());
        if (isCentre()
                && readers.noteFirstReading(report.id(), viewer.personId(), clock.instant())) {
            events.fire(
                    new ReportEvents.ReportRead(
                            visit.about("report", report.id()), viewer.personId()));
        }
        return view(report, visit, version);
    }

    private boolean isCentre() {
        return viewer.actingAs().map(Role::isCentreSide).orElse(false);
    }

    ReportView view(Report report, VisitSummary visit) {
        return view(report, visit, null);
    }

    private ReportView view(Report report, VisitSummary visit, Integer wanted) {
        var versions =
                reports.versions(report.id()).stream()
                        .filter(version -> !isCentre() || version.publishedAt() != null)
                        .toList();
        var shown =
                versions.stream()
                        .filter(version -> wanted == null || version.number() == wanted)
                        .reduce((older, newer) -> newer);
        if (wanted != null && shown.isEmpty()) {
            throw new NotFound("version of the report");
        }
        var late =
                calendars.of(visit.enrolment().centre().nation()).between(report.dueOn(), today());
        var overdue = report.state() == ReportState.DRAFT && today().isAfter(report.dueOn());
        var content =
                shown.map(version -> written(version.content()))
                        .orElseGet(() -> draft(report, visit));
        return new ReportView(
                report.id(),
                report.version(),
                report.visitId(),
                report.state(),
                report.dueOn(),
                report.dueWords(),
                overdue,
                overdue ? late : null,
                report.submittedAt(),
                report.publishedOn(),
                shown.map(ReportVersion::number).orElse(null),
                versions.stream().map(ReportView.VersionRow::of).toList(),
                content,
                readers.of(report.id()),
                commands(report, visit, content));
    }

    private List<Command> commands(Report report, VisitSummary visit, ReportContent content) {
        var commands = new ArrayList<Command>();
        var draft = report.state() == ReportState.DRAFT;
        if (draft && viewer.holdsOn(visit.ownership(), Role.REVIEWER)) {
            commands.add(Command.open("summarise"));
            commands.add(Command.of("submit", check.missing(content, visit)));
        }
        if (report.state().isOpenToCentre()
                && viewer.holdsOn(visit.ownership(), Role.CENTRE_CONTACT)) {
            commands.add(Command.open("grant-reader"));
            commands.add(Command.open("comment"));
        }
        if (viewer.holdsOn(visit.ownership(), Role.PRINCIPAL_REVIEWER)) {
            commands.add(Command.open("moderate"));
        }
        return commands;
    }

    /** The text as it would be handed in now. */
    ReportContent draft(Report report, VisitSummary visit) {
        return drafts.compose(report, visit, previousLevels(visit));
    }

    private Map<String, String> previousLevels(VisitSummary visit) {
        var levels = new LinkedHashMap<String, String>();
        visits.previousReported(visit.id())
                .flatMap(previous -> reports.byVisit(previous.id()))
                .flatMap(previous -> reports.version(previous.id(), previous.publishedVersion()))
                .ifPresent(
                        version ->
                                written(version.content()).objectives().stream()
                                        .filter(objective -> objective.level() != null)
                                        .forEach(
                                                objective ->
                                                        levels.put(
                                                                objective.code(),
                                                                objective.level())));
        return levels;
    }

    /** The levels of the enrolment's latest published reports side by side (QMR-183). */
    ComparisonView compare(UUID reportId) {
        var report = requireReadable(reportId);
        var published = reports.published(report.enrolmentId(), CYCLES_COMPARED);
        var contents =
                published.stream()
                        .map(p -> reports.version(p.id(), p.number()).orElseThrow())
                        .map(version -> written(version.content()))
                        .toList();
        var titles = new LinkedHashMap<String, String>();
        contents.forEach(
                content ->
                        content.objectives().forEach(o -> titles.putIfAbsent(o.code(), o.title())));
        return new ComparisonView(
                published.stream().map(ReportRepository.Published::cycle).toList(),
                titles.entrySet().stream()
                        .map(
                                title ->
                                        new ComparisonView.Line(
                                                title.getKey(),
                                                title.getValue(),
                                                levels(contents, title.getKey())))
                        .toList());
    }

    private static List<String> levels(List<ReportContent> contents, String objective) {
        var levels = new ArrayList<String>();
        for (var content : contents) {
            levels.add(
                    content.objectives().stream()
                            .filter(o -> o.code().equals(objective))
                            .findFirst()
                            .map(ReportContent.Objective::level)
                            .orElse(null));
        }
        return levels;
    }

    /** The reports that the caller may read; for the centre the published ones. */
    Paged<ReportRow> list(PageQuery page, UUID visit, List<ReportState> states, Boolean overdue) {
        var scope = viewer.scope();
        var organisation =
                new org.touchstone.shared.security.Scope(
                        scope.aos(), scope.regions(), java.util.Set.of(), scope.enrolments());
        var query =
                KeysetQuery.select(
                                "r.id as id, r.visit_id as visit_id, v.reference as reference, c.number as centre_number, c.name as"
                                        + " centre_name, y.name as cycle_name, r.state as state, r.due_on as due_on, r.published_on as"
                                        + " published_on, (r.state = 'DRAFT' and r.due_on < :today) as overdue",
                                "report r join visit v on v.id = r.visit_id join cycle y on y.id = v.cycle_id join enrolment e on e.id ="
                                        + " r.enrolment_id join centre c on c.id = e.centre_id",
                                "r.id")
                        .bind(Map.of("today", today()))
                        .bind(scope.parameters())
                        .where(
                                "("
                                        + organisation.sql()
                                        + (scope.centres().isEmpty()
                                                ? ""
                                                : " or " + publishedForCentre())
                                        + ")")
                        .where("r.visit_id = :visit", "visit", visit)
                        .where("r.state in (:states)", "states", states)
                        .order("dueOn", "r.due_on")
                        .order("centre", "c.name")
                        .defaultSort("-dueOn");
        if (!scope.centres().isEmpty()) {
            query.bind(Map.of("reader", viewer.personId()));
        }
        if (Boolean.TRUE.equals(overdue)) {
            query.where("r.state = 'DRAFT' and r.due_on < :today");
        }
        return query.page(reports.getEntityManager(), page, ReportRow::of);
    }

    private String publishedForCentre() {
        var byOffice =
                viewer.assignments().stream()
                        .anyMatch(
                                a ->
                                        a.role() == Role.CENTRE_CONTACT
                                                || a.role() == Role.HEAD_OF_CENTRE);
        return "(c.id in (:scopeCentres) and r.state in ('PUBLISHED', 'FINAL') and ("
                + byOffice
                + " or exists (select 1 from report_reader g where g.report_id = r.id and g.person_id = :reader and g.granted_at is not"
                + " null)))";
    }

    private ReportContent written(String content) {
        try {
            return json.readValue(content, ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report's content cannot be read", e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
