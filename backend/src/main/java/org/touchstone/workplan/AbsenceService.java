package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.AreaEvents.IqaAbsenceSaved;

/**
 * Absences of members and who covers meanwhile (IQA-069): the doing moves for the time, the
 * answering for it does not.
 */
@ApplicationScoped
class AbsenceService {

    private static final UUID NONE = new UUID(0, 0);

    private final AbsenceRepository absences;
    private final AreaRepository areas;
    private final AreaAccess access;
    private final PlanRepository plans;
    private final ContentStore contents;
    private final AllocationGuard guard;
    private final CentreStaff staff;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final WorkPlanSettings settings;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<DomainEvent> events;

    AbsenceService(
            AbsenceRepository absences,
            AreaRepository areas,
            AreaAccess access,
            PlanRepository plans,
            ContentStore contents,
            AllocationGuard guard,
            CentreStaff staff,
            CentreDirectory centres,
            WorkingCalendars calendars,
            WorkPlanSettings settings,
            Viewer viewer,
            Precondition precondition,
            Event<DomainEvent> events) {
        this.absences = absences;
        this.areas = areas;
        this.access = access;
        this.plans = plans;
        this.contents = contents;
        this.guard = guard;
        this.staff = staff;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
        this.viewer = viewer;
        this.precondition = precondition;
        this.events = events;
    }

    /** Of the area; members find their own. */
    @Transactional
    Paged<AbsenceRow> list(UUID areaId, PageQuery page) {
        var area = access.readable(areaId);
        return absences.page(areaId, access.leads(area) ? null : viewer.personId(), page);
    }

    @Transactional
    AbsenceView get(UUID areaId, UUID id) {
        var area = access.readable(areaId);
        var absence = absences.require(areaId, id);
        if (!access.leads(area) && !absence.personId().equals(viewer.personId())) {
            throw new NotFound("absence");
        }
        return view(area, absence);
    }

    @Transactional
    AbsenceView record(UUID areaId, AbsenceToSave request) {
        access.led(areaId);
        var area = areas.lock(areaId);
        var own = check(area, request, NONE);
        var absence =
                new Absence(
                        areaId,
                        request.personId(),
                        request.startsOn(),
                        request.endsOn(),
                        viewer.personId());
        absences.persistAndFlush(absence);
        return saved(area, absence, request, own);
    }

    /** Other days or other covers; for somebody else a new entry is made. */
    @Transactional
    AbsenceView change(UUID areaId, UUID id, AbsenceToSave request) {
        access.led(areaId);
        var area = areas.lock(areaId);
        var absence = absences.require(areaId, id);
        precondition.matches(absence.version());
        if (!request.personId().equals(absence.personId())) {
            throw new RulesBroken(
                    "/personId",
                    WorkPlanProblem.UNKNOWN_MEMBER,
                    WorkPlanProblem.UNKNOWN_MEMBER.sentence());
        }
        var own = check(area, request, id);
        absence.move(request.startsOn(), request.endsOn());
        absences.flush();
        return saved(area, absence, request, own);
    }

    private AbsenceView saved(
            Area area, Absence absence, AbsenceToSave request, List<AbsenceRepository.Own> own) {
        absences.cover(absence, request.covers(), own);
        var about = AreaService.about(area);
        events.fire(
                new IqaAbsenceSaved(
                        about,
                        absence.id(),
                        absence.personId(),
                        absence.startsOn(),
                        absence.endsOn(),
                        request.covers().size()));
        var days = workingDays(area, absence);
        if (days > settings.values().longAbsenceWorkingDays()) {
            events.fire(
                    new IqaLongAbsence(
                            about,
                            area.id(),
                            absence.id(),
                            absence.personId(),
                            absence.startsOn(),
                            absence.endsOn(),
                            days));
        }
        return view(area, absence);
    }

    /** What the absent member answers for in plans in force, if everything is in order. */
    private List<AbsenceRepository.Own> check(Area area, AbsenceToSave request, UUID except) {
        var problems = new ArrayList<Violation>();
        AreaService.requireOrder(request.startsOn(), request.endsOn(), problems);
        if (request.endsOn().isAfter(request.startsOn().plusYears(1))) {
            problems.add(Violation.of("/endsOn", WorkPlanProblem.ABSENCE_LONG));
        }
        RulesBroken.throwIfAny(problems);
        if (!areas.isMember(area.id(), request.personId(), request.startsOn(), request.endsOn())) {
            problems.add(Violation.of("/personId", WorkPlanProblem.UNKNOWN_MEMBER));
        }
        var own = own(area, request.personId());
        var team = areas.teamWithin(area.id(), request.startsOn(), request.endsOn());
        var seen = new HashSet<UUID>();
        var covered = new ArrayList<PlanActivity>();
        for (var index = 0; index < request.covers().size(); index++) {
            var cover = request.covers().get(index);
            var pointer = "/covers/" + index;
            var activity =
                    own.stream()
                            .map(AbsenceRepository.Own::activity)
                            .filter(one -> one.id().equals(cover.activityId()))
                            .findFirst();
            if (activity.isEmpty()) {
                problems.add(Violation.of(pointer + "/activityId", WorkPlanProblem.COVER_NOT_OWN));
            } else if (!seen.add(cover.activityId())) {
                problems.add(Violation.of(pointer + "/activityId", WorkPlanProblem.ITEM_REPEATED));
            }
            if (cover.personId().equals(request.personId())) {
                problems.add(Violation.of(pointer + "/personId", WorkPlanProblem.COVER_SELF));
            } else if (!team.contains(cover.personId())) {
                problems.add(Violation.of(pointer + "/personId", WorkPlanProblem.UNKNOWN_MEMBER));
            }
            activity.ifPresent(one -> covered.add(one.givenTo(cover.personId())));
        }
        RulesBroken.throwIfAny(problems);
        // Whoever covers does the work, so what bars from the work bars from covering.
        guard.requireIndependence(area.centreId(), covered);
        RulesBroken.throwIfAny(
                guard.missingCompetence(area.centreId(), covered).stream()
                        .map(AbsenceService::onCover)
                        .toList());
        if (absences.overlaps(
                area.id(), request.personId(), request.startsOn(), request.endsOn(), except)) {
            throw new AlreadyExists(
                    WorkPlanProblem.ABSENCE_OVERLAPS, WorkPlanProblem.ABSENCE_OVERLAPS.sentence());
        }
        return own;
    }

    private static Violation onCover(Violation missing) {
        return new Violation(
                missing.pointer()
                        .replace("/items/", "/covers/")
                        .replace("/responsibleId", "/personId"),
                missing.code(),
                missing.message());
    }

    private List<AbsenceRepository.Own> own(Area area, UUID personId) {
        var own = new ArrayList<AbsenceRepository.Own>();
        for (var plan : plans.openOf(area.id())) {
            plans.published(plan.id()).stream()
                    .flatMap(version -> contents.read(version).activities().stream())
                    .filter(activity -> personId.equals(activity.responsibleId()))
                    .forEach(activity -> own.add(new AbsenceRepository.Own(plan.id(), activity)));
        }
        return own;
    }

    private AbsenceView view(Area area, Absence absence) {
        return new AbsenceView(
                absence.id(),
                absence.areaId(),
                absence.personId(),
                staff.name(absence.personId()),
                absence.startsOn(),
                absence.endsOn(),
                workingDays(area, absence),
                absences.covers(absence.id()),
                absences.uncovered(absence),
                Command.when(access.leads(area), () -> Command.open("edit")),
                absence.version());
    }

    private int workingDays(Area area, Absence absence) {
        var calendar = calendars.of(centres.require(area.centreId()).nation());
        return (int)
                absence.startsOn()
                        .datesUntil(absence.endsOn().plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count();
    }
}
