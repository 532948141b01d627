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
import java.util.stream.Stream;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.AreaEvents.IqaAreaSaved;
import org.touchstone.workplan.AreaEvents.IqaLeadNamed;

/** Areas of responsibility and who leads them (IQA-001). */
@ApplicationScoped
class AreaService {

    private final AreaRepository areas;
    private final AreaAccess access;
    private final CentreStaff staff;
    private final CentreDirectory centres;
    private final WorkPlanSettings settings;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    AreaService(
            AreaRepository areas,
            AreaAccess access,
            CentreStaff staff,
            CentreDirectory centres,
            WorkPlanSettings settings,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.areas = areas;
        this.access = access;
        this.staff = staff;
        this.centres = centres;
        this.settings = settings;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<AreaRow> list(String centre, PageQuery page) {
        var centreId = centre == null ? null : centres.requireVisible(centre).id();
        return areas.page(access.reach(), centreId, today(), page);
    }

    @Transactional
    AreaView get(UUID id, LocalDate on) {
        return view(access.readable(id), on == null ? today() : on);
    }

    @Transactional
    AreaChoicesView choices(UUID id) {
        return new AreaChoicesView(
                staff.colleagues(access.readable(id).centreId()),
                settings.values().monitoringMethods().stream()
                        .map(one -> new AreaChoicesView.Choice(one.code(), one.label()))
                        .toList());
    }

    @Transactional
    AreaView add(AreaToSave request) {
        var centre = centres.requireVisible(request.centre());
        requireSound(centre.id(), request);
        var area = new Area(centre.id(), request.details(), now());
        areas.persistAndFlush(area);
        saved(area, request);
        return view(area, today());
    }

    @Transactional
    AreaView edit(UUID id, AreaToSave request) {
        var area = access.readable(id);
        precondition.matches(area.version());
        requireSound(area.centreId(), request);
        area.edit(request.details(), now());
        areas.flush();
        saved(area, request);
        return view(area, today());
    }

    /** The one who leads so far and has no end yet leads up to the day before. */
    @Transactional
    AreaView nameLead(UUID id, LeadToName request) {
        access.readable(id);
        var area = areas.lock(id);
        precondition.matches(area.version());
        var problems = new ArrayList<Violation>();
        requireOrder(request.startsOn(), request.endsOn(), problems);
        if (!area.covers(request.startsOn(), request.endsOn())) {
            problems.add(Violation.of("/startsOn", WorkPlanProblem.OUTSIDE_AREA));
        }
        if (!staff.worksAt(area.centreId(), request.personId())) {
            problems.add(Violation.of("/personId", WorkPlanProblem.UNKNOWN_STAFF));
        }
        RulesBroken.throwIfAny(problems);
        var meeting = areas.leadsWithin(id, request.startsOn(), request.endsOn());
        var before = meeting.isEmpty() ? null : meeting.get(0);
        if (meeting.size() > 1 || before != null && !before.isFollowedOn(request.startsOn())) {
            throw new AlreadyExists(
                    WorkPlanProblem.LEAD_OVERLAPS, WorkPlanProblem.LEAD_OVERLAPS.sentence());
        }
        if (before != null) {
            before.endBefore(request.startsOn());
        }
        areas.add(new AreaLead(id, request.personId(), request.startsOn(), request.endsOn()));
        area.leadChanged(now());
        areas.flush();
        staff.give(
                request.personId(),
                Role.LEAD_IQA,
                area.centreId(),
                request.startsOn(),
                request.endsOn(),
                area.name());
        events.fire(
                new IqaLeadNamed(
                        about(area),
                        request.personId(),
                        staff.name(request.personId()),
                        request.startsOn(),
                        before == null ? null : before.personId()));
        return view(area, today());
    }

    private void requireSound(UUID centreId, AreaToSave request) {
        var problems = new ArrayList<Violation>();
        requireOrder(request.startsOn(), request.endsOn(), problems);
        if (!staff.sites(centreId).containsAll(request.sites())) {
            problems.add(Violation.of("/sites", WorkPlanProblem.UNKNOWN_SITE));
        }
        if (!staff.programmes(centreId).containsAll(request.programmes())) {
            problems.add(Violation.of("/programmes", WorkPlanProblem.UNKNOWN_PROGRAMME));
        }
        RulesBroken.throwIfAny(problems);
    }

    static void requireOrder(LocalDate from, LocalDate to, List<Violation> problems) {
        if (to != null && to.isBefore(from)) {
            problems.add(Violation.of("/endsOn", WorkPlanProblem.ENDS_BEFORE_START));
        }
    }

    private void saved(Area area, AreaToSave request) {
        events.fire(
                new IqaAreaSaved(
                        about(area),
                        area.name(),
                        request.startsOn(),
                        request.endsOn(),
                        area.sites(),
                        area.programmes()));
    }

    private AreaView view(Area area, LocalDate on) {
        var centre = centres.require(area.centreId());
        var leads = areas.leads(area.id());
        var details = area.details();
        return new AreaView(
                area.id(),
                centre.id(),
                centre.number(),
                centre.name(),
                area.name(),
                details.startsOn(),
                details.endsOn(),
                areas.sites(area.sites()),
                areas.programmes(area.programmes()),
                leads.stream().filter(lead -> lead.leadsOn(on)).findFirst().orElse(null),
                leads,
                commands(area),
                area.version());
    }

    private List<Command> commands(Area area) {
        var administers = access.administers(area);
        return Stream.of(
                        Command.when(administers, () -> Command.open("edit")),
                        Command.when(administers, () -> Command.open("name-lead")),
                        Command.when(access.leads(area), () -> Command.open("add-member")))
                .flatMap(List::stream)
                .toList();
    }

    static About about(Area area) {
        return new About(area.centreId(), null, AreaEvents.AREA, area.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
