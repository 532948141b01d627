package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.PlanEvents.IqaActivityDone;

/** The dashboard of a lead, the lists of work, and that an activity was carried out. */
@ApplicationScoped
class WorkService {

    private final PlanAccess access;
    private final WorkList work;
    private final DoneRepository done;
    private final Instance<DashboardTile> tiles;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    WorkService(
            PlanAccess access,
            WorkList work,
            DoneRepository done,
            @Any Instance<DashboardTile> tiles,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.access = access;
        this.work = work;
        this.done = done;
        this.tiles = tiles;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    /** The caller's own, of all plans. */
    @Transactional
    Paged<WorkItem> mine(WorkFilter filter) {
        // Remembers the role acted in; every row is the caller's own.
        viewer.scope();
        return work.ofPerson(viewer.personId(), filter);
    }

    /** Of the plan; members find their own. */
    @Transactional
    Paged<WorkItem> ofPlan(UUID planId, WorkFilter filter) {
        var seen = access.readable(planId);
        var all = seen.leads() || access.decides(seen.plan());
        return work.ofPlan(planId, all ? null : viewer.personId(), filter);
    }

    @Transactional
    DashboardView dashboard(UUID planId) {
        var plan = access.overseen(planId).plan();
        var today = LocalDate.now(clock);
        var asked =
                new DashboardTile.Plan(
                        planId,
                        plan.areaId(),
                        plan.centreId(),
                        plan.startsOn(),
                        plan.endsOn(),
                        today);
        return new DashboardView(
                planId,
                plan.reference(),
                today,
                tiles.stream()
                        .sorted(Comparator.comparing(tile -> tile.getClass().getName()))
                        .flatMap(tile -> tile.of(asked).stream())
                        .toList());
    }

    /** By who answers for it, covers it today, or leads. */
    @Transactional
    ActivityStanding carryOut(UUID planId, UUID activityId, ActivityToFinish request) {
        var seen = access.inOpen(planId);
        var today = LocalDate.now(clock);
        var doer = done.doer(planId, activityId, today).orElseThrow(() -> new NotFound("activity"));
        if (!seen.leads() && !doer.equals(viewer.personId())) {
            throw new Refused(403, WorkPlanProblem.NOT_DOER, WorkPlanProblem.NOT_DOER.sentence());
        }
        if (request.doneOn().isAfter(today)) {
            throw new RulesBroken(
                    "/doneOn", WorkPlanProblem.IN_FUTURE, WorkPlanProblem.IN_FUTURE.sentence());
        }
        if (done.isDone(planId, activityId)) {
            throw new AlreadyExists(
                    WorkPlanProblem.DONE_ALREADY, WorkPlanProblem.DONE_ALREADY.sentence());
        }
        done.keep(
                planId,
                activityId,
                request,
                viewer.personId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.fire(
                new IqaActivityDone(
                        seen.plan().about(), activityId, viewer.personId(), request.doneOn()));
        return new ActivityStanding(activityId, request.doneOn(), viewer.personId());
    }
}
