package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.ResourceEvents.IqaMaterialAgreed;
import org.touchstone.workplan.ResourceEvents.IqaMaterialSaved;
import org.touchstone.workplan.ResourceEvents.IqaTimeAgreed;
import org.touchstone.workplan.ResourceEvents.IqaTimeProposed;

/** The time and the materials that lead and member agree on (IQA-011, IQA-012). */
@ApplicationScoped
class ResourceService {

    private final ResourceRepository resources;
    private final PlanRepository plans;
    private final PlanAccess access;
    private final AreaRepository areas;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ResourceService(
            ResourceRepository resources,
            PlanRepository plans,
            PlanAccess access,
            AreaRepository areas,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.resources = resources;
        this.plans = plans;
        this.access = access;
        this.areas = areas;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** Who does not see all of the area finds their own. */
    @Transactional
    Paged<AllocationView> times(UUID planId, boolean over, PageQuery page) {
        var seen = access.readable(planId);
        var side = side(seen);
        return resources.allocations(
                planId, whose(seen), over, page, row -> AllocationView.of(row, side));
    }

    @Transactional
    AllocationView time(UUID planId, UUID id) {
        var seen = access.readable(planId);
        var allocation = resources.requireAllocation(planId, id);
        requireSeen(seen, allocation.personId(), "time");
        return view(seen, allocation);
    }

    @Transactional
    AllocationView proposeTime(UUID planId, AllocationToPropose request) {
        var seen = takingPart(planId, request.personId(), "time");
        requireMember(seen, request.personId());
        plans.lock(planId);
        if (resources.hasAllocation(planId, request.personId())) {
            throw new AlreadyExists(
                    WorkPlanProblem.TIME_ALREADY, WorkPlanProblem.TIME_ALREADY.sentence());
        }
        var allocation =
                new Allocation(planId, request.personId(), request.hours(), viewer.personId());
        resources.save(allocation);
        return proposed(seen, allocation);
    }

    @Transactional
    AllocationView changeTime(UUID planId, UUID id, AllocationToPropose request) {
        var allocation = resources.requireAllocation(planId, id);
        var seen = takingPart(planId, allocation.personId(), "time");
        precondition.matches(allocation.version());
        allocation.change(request.hours(), viewer.personId());
        resources.flush();
        return proposed(seen, allocation);
    }

    private AllocationView proposed(PlanAccess.Seen seen, Allocation allocation) {
        events.fire(
                new IqaTimeProposed(
                        seen.plan().about(), allocation.personId(), allocation.hours()));
        return view(seen, allocation);
    }

    @Transactional
    AllocationView agreeTime(UUID planId, UUID id) {
        var allocation = resources.requireAllocation(planId, id);
        var seen = takingPart(planId, allocation.personId(), "time");
        precondition.matches(allocation.version());
        var asLead = side(seen).isLeadFor(allocation.personId());
        allocation.agree(asLead, now());
        resources.flush();
        events.fire(
                new IqaTimeAgreed(
                        seen.plan().about(), allocation.personId(), allocation.hours(), asLead));
        return view(seen, allocation);
    }

    @Transactional
    Paged<MaterialView> materials(UUID planId, boolean onlyGaps, PageQuery page) {
        var seen = access.readable(planId);
        var side = side(seen);
        return resources.materials(
                planId, whose(seen), onlyGaps, page, row -> MaterialView.of(row, side));
    }

    @Transactional
    MaterialView material(UUID planId, UUID id) {
        var seen = access.readable(planId);
        var material = resources.requireMaterial(planId, id);
        requireSeen(seen, material.personId(), "material");
        return view(seen, material);
    }

    @Transactional
    MaterialView addMaterial(UUID planId, MaterialToSave request) {
        var seen = takingPart(planId, request.personId(), "material");
        requireMember(seen, request.personId());
        var material = new Material(planId, request);
        resources.save(material);
        return saved(seen, material);
    }

    @Transactional
    MaterialView editMaterial(UUID planId, UUID id, MaterialToSave request) {
        var material = resources.requireMaterial(planId, id);
        var seen = takingPart(planId, material.personId(), "material");
        precondition.matches(material.version());
        material.edit(request);
        resources.flush();
        return saved(seen, material);
    }

    private MaterialView saved(PlanAccess.Seen seen, Material material) {
        events.fire(
                new IqaMaterialSaved(
                        seen.plan().about(),
                        material.personId(),
                        material.reference(),
                        material.neededBy(),
                        material.available()));
        return view(seen, material);
    }

    @Transactional
    MaterialView agreeMaterial(UUID planId, UUID id) {
        var material = resources.requireMaterial(planId, id);
        var seen = takingPart(planId, material.personId(), "material");
        precondition.matches(material.version());
        var asLead = side(seen).isLeadFor(material.personId());
        material.agree(asLead, now());
        resources.flush();
        events.fire(
                new IqaMaterialAgreed(
                        seen.plan().about(), material.personId(), material.reference(), asLead));
        return view(seen, material);
    }

    /** The open plan, if the caller leads its area or it is about them. */
    private PlanAccess.Seen takingPart(UUID planId, UUID personId, String what) {
        var seen = access.readable(planId);
        if (!new PlanSide(seen.leads(), viewer.personId()).takesPartFor(personId)) {
            throw new NotFound(what);
        }
        if (seen.plan().state() != PlanState.OPEN) {
            throw new NotAllowedInState(
                    seen.plan().state(),
                    WorkPlanProblem.PLAN_CLOSED,
                    WorkPlanProblem.PLAN_CLOSED.sentence());
        }
        return seen;
    }

    private void requireMember(PlanAccess.Seen seen, UUID personId) {
        var plan = seen.plan();
        if (!areas.isMember(plan.areaId(), personId, plan.startsOn(), plan.endsOn())) {
            throw new RulesBroken(
                    "/personId",
                    WorkPlanProblem.UNKNOWN_MEMBER,
                    WorkPlanProblem.UNKNOWN_MEMBER.sentence());
        }
    }

    private void requireSeen(PlanAccess.Seen seen, UUID personId, String what) {
        if (whose(seen) != null && !personId.equals(viewer.personId())) {
            throw new NotFound(what);
        }
    }

    /** Null where the caller sees everybody's. */
    private UUID whose(PlanAccess.Seen seen) {
        return access.seesDrafts(seen.plan()) ? null : viewer.personId();
    }

    private PlanSide side(PlanAccess.Seen seen) {
        var open = seen.plan().state() == PlanState.OPEN;
        return new PlanSide(seen.leads() && open, open ? viewer.personId() : null);
    }

    private AllocationView view(PlanAccess.Seen seen, Allocation allocation) {
        var side = side(seen);
        return resources.allocation(allocation.id(), row -> AllocationView.of(row, side));
    }

    private MaterialView view(PlanAccess.Seen seen, Material material) {
        var side = side(seen);
        return resources.material(material.id(), row -> MaterialView.of(row, side));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
