package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.PlanEvents.IqaPlanOpened;

/** Opens plans and shows them (IQA-019). */
@ApplicationScoped
class PlanService {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanReading reading;
    private final AreaRepository areas;
    private final AreaAccess areaAccess;
    private final ContentStore contents;
    private final ContextSnapshots snapshots;
    private final SamplingStore sampling;
    private final WorkPlanSettings settings;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    PlanService(
            PlanRepository plans,
            PlanAccess access,
            PlanReading reading,
            AreaRepository areas,
            AreaAccess areaAccess,
            ContentStore contents,
            ContextSnapshots snapshots,
            SamplingStore sampling,
            WorkPlanSettings settings,
            CentreDirectory centres,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.access = access;
        this.reading = reading;
        this.areas = areas;
        this.areaAccess = areaAccess;
        this.contents = contents;
        this.snapshots = snapshots;
        this.sampling = sampling;
        this.settings = settings;
        this.centres = centres;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<PlanRow> list(PlanFilter filter) {
        var centreId = filter.centre == null ? null : centres.requireVisible(filter.centre).id();
        return plans.page(areaAccess.reach(), filter, centreId);
    }

    @Transactional
    PlanView get(UUID planId) {
        return reading.plan(access.readable(planId));
    }

    @Transactional
    Paged<VersionRow> versions(UUID planId, PageQuery page) {
        var plan = access.readable(planId).plan();
        return plans.versions(planId, access.seesDrafts(plan), page);
    }

    @Transactional
    VersionView version(UUID planId, UUID versionId) {
        var seen = access.readable(planId);
        return reading.version(seen, access.version(seen.plan(), versionId));
    }

    /** The version in force. */
    @Transactional
    VersionView current(UUID planId) {
        var seen = access.readable(planId);
        return reading.version(
                seen, plans.published(planId).orElseThrow(() -> new NotFound("version")));
    }

    /** With a first draft for the whole area, and what the product knows of it today. */
    @Transactional
    PlanView open(PlanToOpen request) {
        areaAccess.led(request.areaId());
        var area = areas.lock(request.areaId());
        var problems = new ArrayList<Violation>();
        AreaService.requireOrder(request.startsOn(), request.endsOn(), problems);
        if (!area.covers(request.startsOn(), request.endsOn())) {
            problems.add(Violation.of("/startsOn", WorkPlanProblem.OUTSIDE_AREA));
        }
        RulesBroken.throwIfAny(problems);
        if (plans.hasOpen(area.id(), request.startsOn(), request.endsOn())) {
            throw new AlreadyExists(
                    WorkPlanProblem.PLAN_OVERLAPS, WorkPlanProblem.PLAN_OVERLAPS.sentence());
        }
        var plan =
                new WorkPlan(
                        area,
                        plans.nextReference(request.startsOn()),
                        request.startsOn(),
                        request.endsOn());
        plans.persistAndFlush(plan);
        var snapshot =
                snapshots.take(area.id(), area.centreId(), area.programmes(), LocalDate.now(clock));
        var draft =
                new PlanVersion(
                        plan.id(),
                        contents.written(snapshot),
                        snapshot.takenOn(),
                        viewer.personId(),
                        now());
        plans.add(draft);
        contents.context(draft.id(), area.programmes(), area.sites(), List.of());
        sampling.write(draft.id(), settings.values().samplingPolicy());
        events.fire(
                new IqaPlanOpened(
                        plan.about(), plan.reference(), area.id(), plan.startsOn(), plan.endsOn()));
        return reading.plan(new PlanAccess.Seen(plan, area, true));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
