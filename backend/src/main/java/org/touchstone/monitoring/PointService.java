package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.monitoring.MonitoringAccess.Seen;
import org.touchstone.monitoring.MonitoringEvents.IqaPointDated;
import org.touchstone.monitoring.MonitoringEvents.IqaPointMoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.MemberFigures.By;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.WorkPlanDirectory;

/** Moves monitoring points from state to state (IQA-050 to IQA-052, IQA-055). */
@ApplicationScoped
class PointService {

    private final PointRepository points;
    private final RecordRepository records;
    private final StandardsRepository standards;
    private final MonitoringAccess access;
    private final PointReading reading;
    private final PointDates dates;
    private final CurrentFigures figures;
    private final ReviewPrompts prompts;
    private final WorkPlanDirectory plans;
    private final PersonDirectory people;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final MonitoringSettings settings;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    PointService(
            PointRepository points,
            RecordRepository records,
            StandardsRepository standards,
            MonitoringAccess access,
            PointReading reading,
            PointDates dates,
            CurrentFigures figures,
            ReviewPrompts prompts,
            WorkPlanDirectory plans,
            PersonDirectory people,
            CentreDirectory centres,
            WorkingCalendars calendars,
            MonitoringSettings settings,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.points = points;
        this.records = records;
        this.standards = standards;
        this.access = access;
        this.reading = reading;
        this.dates = dates;
        this.figures = figures;
        this.prompts = prompts;
        this.plans = plans;
        this.people = people;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<PointRow> list(UUID planId, PointFilter filter) {
        access.stand(planId);
        return points.page(planId, filter, today());
    }

    @Transactional
    PointView get(UUID planId, UUID id) {
        return reading.point(access.readable(planId, id));
    }

    /** The lead says that it happened, where nothing in the product notices. */
    @Transactional
    PointView happened(UUID planId, UUID id, PointRequests.Happened request) {
        var seen = current(access.asLead(planId, id));
        if (request.happenedOn().isAfter(today())) {
            throw new RulesBroken(
                    "/happenedOn",
                    MonitoringProblem.IN_FUTURE,
                    MonitoringProblem.IN_FUTURE.sentence());
        }
        dates.due(seen.plan(), seen.point(), request.happenedOn(), request.happened().strip());
        return reading.point(seen);
    }

    /** Keeps what was planned and done, member by member, as on this day. */
    @Transactional
    PointView start(UUID planId, UUID id, PointRequests.Start request) {
        var seen = current(access.asLead(planId, id));
        var point = seen.point();
        point.state().to(PointState.IN_PROGRESS);
        if (!point.isDated()) {
            throw new NotAllowedInState(
                    point.state(),
                    MonitoringProblem.POINT_UNDATED,
                    MonitoringProblem.POINT_UNDATED.sentence());
        }
        var reason = RecordToSave.orNull(request.reason());
        if (point.state() == PointState.MISSED && reason == null) {
            throw new RulesBroken(
                    "/reason",
                    MonitoringProblem.REASON_MISSING,
                    MonitoringProblem.REASON_MISSING.sentence());
        }
        var counted = figures.of(planId, By.MEMBER, today());
        for (var member : point.members()) {
            records.add(
                    new MonitoringRecord(
                            id,
                            member,
                            today(),
                            counted.stream().filter(row -> row.ofId().equals(member)).toList()));
        }
        var inForce = standards.inForce(seen.plan().centreId());
        return moved(seen, () -> point.start(inForce.id(), today(), reason), reason);
    }

    @Transactional
    PointView reschedule(UUID planId, UUID id, PointRequests.Reschedule request) {
        var seen = current(access.asLead(planId, id));
        var wrong = new ArrayList<Violation>();
        if (request.toOn().isBefore(request.fromOn())) {
            wrong.add(Violation.of("/toOn", MonitoringProblem.ENDS_BEFORE_START));
        }
        if (!seen.plan().covers(request.fromOn()) || !seen.plan().covers(request.toOn())) {
            wrong.add(Violation.of("/fromOn", MonitoringProblem.OUTSIDE_PERIOD));
        }
        RulesBroken.throwIfAny(wrong);
        var reason = request.reason().strip();
        seen.point().reschedule(request.fromOn(), request.toOn(), reason);
        points.flush();
        events.fire(
                new IqaPointDated(
                        about(seen),
                        planId,
                        seen.point().title(),
                        request.fromOn(),
                        request.toOn(),
                        null,
                        reason));
        return reading.point(seen);
    }

    /** Every member with activities is still looked at for progress and for quality. */
    @Transactional
    PointView cancel(UUID planId, UUID id, PointRequests.Reason request) {
        var seen = current(access.asLead(planId, id));
        var point = seen.point();
        point.state().to(PointState.CANCELLED);
        var uncovered = uncovered(seen);
        if (!uncovered.isEmpty()) {
            throw new NotAllowedInState(
                    point.state(),
                    MonitoringProblem.MEMBER_NOT_COVERED,
                    MonitoringProblem.MEMBER_NOT_COVERED.sentence(),
                    uncovered);
        }
        var reason = request.reason().strip();
        return moved(seen, () -> point.cancel(reason), reason);
    }

    private List<Violation> uncovered(Seen seen) {
        var others =
                points.ofPlan(seen.plan().id()).stream()
                        .filter(one -> !one.id().equals(seen.point().id()))
                        .filter(one -> one.state() != PointState.CANCELLED)
                        .toList();
        var answers = plans.responsible(seen.plan().id(), seen.plan().versionId());
        var open =
                seen.point().members().stream()
                        .filter(answers::contains)
                        .filter(
                                member ->
                                        !isLookedAt(others, member, true)
                                                || !isLookedAt(others, member, false))
                        .toList();
        var names = people.byIds(open);
        return open.stream()
                .map(
                        member ->
                                new Violation(
                                        "/members/" + member,
                                        MonitoringProblem.MEMBER_NOT_COVERED,
                                        names.get(member).name()
                                                + ": "
                                                + MonitoringProblem.MEMBER_NOT_COVERED.sentence()))
                .toList();
    }

    private static boolean isLookedAt(List<LivePoint> points, UUID member, boolean progress) {
        return points.stream()
                .filter(one -> progress ? one.progress() : one.quality())
                .anyMatch(one -> one.members().contains(member));
    }

    @Transactional
    PointView complete(UUID planId, UUID id) {
        var seen = current(access.asLead(planId, id));
        var point = seen.point();
        point.state().to(PointState.RECORDED);
        RulesBroken.throwIfAny(reading.unfinished(point));
        var calendar = calendars.of(centres.require(seen.plan().centreId()).nation());
        var due = calendar.plus(today(), settings.values().feedbackWithin());
        var set = standards.require(point.standardsId());
        var notMet =
                records.of(id).stream()
                        .flatMap(record -> record.judgements().stream())
                        .anyMatch(set::acts);
        var view = moved(seen, () -> point.record(today(), due), null);
        if (notMet) {
            prompts.ask(
                    seen.plan(),
                    Cause.NOT_MET,
                    id,
                    "A standard was not met: " + point.title(),
                    today());
        }
        return view;
    }

    @Transactional
    PointView close(UUID planId, UUID id) {
        var seen = current(access.asLead(planId, id));
        var point = seen.point();
        if (point.state() == PointState.RECORDED || point.state() == PointState.FEEDBACK_GIVEN) {
            var open = reading.open(point);
            if (!open.isEmpty()) {
                throw new NotAllowedInState(
                        point.state(), open.get(0).code(), open.get(0).message(), open);
            }
        }
        return moved(seen, () -> point.close(today()), null);
    }

    private Seen current(Seen seen) {
        precondition.matches(seen.point().version());
        return seen;
    }

    private PointView moved(Seen seen, Runnable move, String reason) {
        var from = seen.point().state();
        move.run();
        points.flush();
        events.fire(
                new IqaPointMoved(
                        about(seen),
                        seen.plan().id(),
                        seen.point().title(),
                        from,
                        seen.point().state(),
                        reason));
        return reading.point(seen);
    }

    private static About about(Seen seen) {
        return new About(seen.plan().centreId(), null, MonitoringEvents.POINT, seen.point().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
