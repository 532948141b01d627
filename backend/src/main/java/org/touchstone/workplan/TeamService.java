package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.AreaEvents.IqaMemberAdded;
import org.touchstone.workplan.AreaEvents.IqaMemberEnded;

/** The team of an area (IQA-002). */
@ApplicationScoped
class TeamService {

    private final AreaRepository areas;
    private final PlanRepository plans;
    private final AreaAccess access;
    private final CentreStaff staff;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    TeamService(
            AreaRepository areas,
            PlanRepository plans,
            AreaAccess access,
            CentreStaff staff,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.areas = areas;
        this.plans = plans;
        this.access = access;
        this.staff = staff;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<MemberView> list(UUID areaId, boolean withFormer, PageQuery page) {
        var leads = access.leads(access.readable(areaId));
        return areas.members(
                areaId, withFormer, LocalDate.now(clock), page, row -> MemberView.of(row, leads));
    }

    @Transactional
    MemberView get(UUID areaId, UUID memberId) {
        var leads = access.leads(access.readable(areaId));
        areas.requireMember(areaId, memberId);
        return areas.member(memberId, row -> MemberView.of(row, leads));
    }

    @Transactional
    MemberView add(UUID areaId, MemberToAdd request) {
        access.led(areaId);
        var area = areas.lock(areaId);
        var problems = new ArrayList<Violation>();
        AreaService.requireOrder(request.startsOn(), request.endsOn(), problems);
        if (!area.covers(request.startsOn(), request.endsOn())) {
            problems.add(Violation.of("/startsOn", WorkPlanProblem.OUTSIDE_AREA));
        }
        if (!staff.worksAt(area.centreId(), request.personId())) {
            problems.add(Violation.of("/personId", WorkPlanProblem.UNKNOWN_STAFF));
        }
        RulesBroken.throwIfAny(problems);
        if (areas.isMember(areaId, request.personId(), request.startsOn(), request.endsOn())) {
            throw new AlreadyExists(
                    WorkPlanProblem.MEMBER_ALREADY, WorkPlanProblem.MEMBER_ALREADY.sentence());
        }
        var member =
                new TeamMember(areaId, request.personId(), request.startsOn(), request.endsOn());
        areas.add(member);
        staff.give(
                request.personId(),
                Role.IQA,
                area.centreId(),
                request.startsOn(),
                request.endsOn(),
                area.name());
        events.fire(
                new IqaMemberAdded(
                        AreaService.about(area),
                        member.id(),
                        member.personId(),
                        staff.name(member.personId()),
                        member.startsOn()));
        return areas.member(member.id(), row -> MemberView.of(row, true));
    }

    @Transactional
    MemberView end(UUID areaId, UUID memberId, MemberToEnd request) {
        var area = access.led(areaId);
        var member = areas.requireMember(areaId, memberId);
        precondition.matches(member.version());
        requireNothingOpen(areaId, member, request.lastDay());
        member.end(request.lastDay(), request.reason().strip());
        areas.flush();
        events.fire(
                new IqaMemberEnded(
                        AreaService.about(area),
                        memberId,
                        member.personId(),
                        request.lastDay(),
                        request.reason().strip()));
        return areas.member(memberId, row -> MemberView.of(row, true));
    }

    /** What somebody answers for has to be given to somebody else first. */
    private void requireNothingOpen(UUID areaId, TeamMember member, LocalDate lastDay) {
        var open = plans.openActivities(areaId, member.personId(), lastDay);
        if (!open.isEmpty()) {
            throw new NotAllowedInState(
                    PlanState.OPEN,
                    WorkPlanProblem.MEMBER_HAS_ACTIVITIES,
                    WorkPlanProblem.MEMBER_HAS_ACTIVITIES.sentence(),
                    open.stream()
                            .map(
                                    title ->
                                            new Violation(
                                                    "",
                                                    WorkPlanProblem.MEMBER_HAS_ACTIVITIES,
                                                    title))
                            .toList());
        }
    }
}
