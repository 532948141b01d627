package org.touchstone.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.Assignments;
import org.touchstone.notice.Rehearsal;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.DatabaseClock;

/**
 * Who would be told on a day to come. One page of the steps that fall due is fired in a rehearsal:
 * the reactions that will tell people say themselves whom and of what (ADR 9).
 */
@ApplicationScoped
class NoticePreviews {

    private static final int MOST_DAYS_AHEAD = 31;
    private static final int MOST_ROWS = 50;

    private final EntityManager database;
    private final Deadlines.Repository deadlines;
    private final Rehearsal rehearsal;
    private final Assignments assignments;
    private final Viewer viewer;
    private final DatabaseClock clock;
    private final Event<DeadlineNear> near;
    private final Event<DeadlineMissed> missed;

    NoticePreviews(
            EntityManager database,
            Deadlines.Repository deadlines,
            Rehearsal rehearsal,
            Assignments assignments,
            Viewer viewer,
            DatabaseClock clock,
            Event<DeadlineNear> near,
            Event<DeadlineMissed> missed) {
        this.database = database;
        this.deadlines = deadlines;
        this.rehearsal = rehearsal;
        this.assignments = assignments;
        this.viewer = viewer;
        this.clock = clock;
        this.near = near;
        this.missed = missed;
    }

    private record Step(
            UUID deadlineId, String step, UUID centreId, String centreName, Ownership owner) {

        static Step of(Row row) {
            return new Step(
                    row.uuid("deadline_id"),
                    row.text("step"),
                    row.uuid("centre_id"),
                    row.text("centre_name"),
                    new Ownership(
                            row.uuid("ao_id"),
                            row.uuid("region_id"),
                            row.uuid("centre_id"),
                            row.uuid("enrolment_id")));
        }
    }

    Paged<NoticePreviewRow> on(LocalDate wanted, PageQuery page) {
        var today = clock.today();
        var day = wanted == null ? today.plusDays(1) : wanted;
        if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "`day` must lie between tomorrow and " + today.plusDays(MOST_DAYS_AHEAD) + ".");
        }
        page.limit = Math.min(page.limit, MOST_ROWS);
        var steps = steps(day, page);
        var found =
                steps.items().isEmpty()
                        ? Map.<UUID, Deadline>of()
                        : deadlines
                                .list(
                                        "id in ?1",
                                        steps.items().stream()
                                                .map(Step::deadlineId)
                                                .distinct()
                                                .toList())
                                .stream()
                                .collect(Collectors.toMap(Deadline::id, Function.identity()));
        var told =
                rehearsal.of(
                        steps.items(),
                        step -> tell(found.get(step.deadlineId()), step.step(), day));
        var rows = new ArrayList<NoticePreviewRow>();
        var atCentre = new HashMap<String, Boolean>();
        for (var i = 0; i < told.size(); i++) {
            var step = steps.items().get(i);
            var shown = shown(told.get(i), step, atCentre);
            if (!shown.isEmpty()) {
                rows.add(
                        found.get(step.deadlineId())
                                .preview(step.step(), step.centreId(), step.centreName(), shown));
            }
        }
        return new Paged<>(rows, steps.next());
    }

    private Paged<Step> steps(LocalDate day, PageQuery page) {
        return KeysetQuery.select(
                        "f.deadline_id as deadline_id, f.step as step, c.id as centre_id, c.name as centre_name, e.ao_id as ao_id,"
                                + " c.region_id as region_id, e.id as enrolment_id",
                        "deadline_firing f join deadline d on d.id = f.deadline_id join enrolment e on e.id = d.enrolment_id"
                                + " join centre c on c.id = e.centre_id",
                        "concat(f.deadline_id, f.step)")
                .within(viewer.scope())
                .where("f.fired_at is null")
                .where("f.fires_on = :day", "day", day)
                .where("d.settled_on is null and d.state in ('OPEN', 'MISSED')")
                .order("centre", "c.name")
                .defaultSort("centre")
                .page(database, page, Step::of);
    }

    private void tell(Deadline deadline, String step, LocalDate day) {
        if (step.startsWith(Firing.MISSED)) {
            missed.fire(deadline.missed(step, day));
        } else {
            near.fire(deadline.near(step, day));
        }
    }

    /** A centre sees its own people only: who reviews it may not be announced yet. */
    private List<NoticePreviewRow.Told> shown(
            List<Rehearsal.Posted> told, Step step, Map<String, Boolean> atCentre) {
        var all = viewer.holdsOn(step.owner(), Role.AO_ADMIN, Role.QUALITY_MANAGER, Role.REVIEWER);
        return told.stream()
                .filter(
                        one ->
                                all
                                        || atCentre.computeIfAbsent(
                                                one.recipient().id() + " " + step.centreId(),
                                                key ->
                                                        assignments.worksAtCentre(
                                                                one.recipient().id(),
                                                                step.centreId())))
                .map(
                        one ->
                                new NoticePreviewRow.Told(
                                        one.recipient().id(),
                                        one.recipient().name(),
                                        one.notice().template(),
                                        one.subject(),
                                        one.notice().link(),
                                        one.delivery()))
                .toList();
    }
}
