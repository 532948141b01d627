package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionToOpen;
import org.touchstone.action.InternalActions;
import org.touchstone.monitoring.MonitoringAccess.Seen;
import org.touchstone.monitoring.MonitoringEvents.IqaFindingRaised;
import org.touchstone.monitoring.MonitoringEvents.IqaMonitoringRecorded;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.web.Precondition;

/** Writes what was found of members, and what follows (IQA-051, IQA-052, IQA-058). */
@ApplicationScoped
class RecordService {

    private final RecordRepository records;
    private final StandardsRepository standards;
    private final MonitoringAccess access;
    private final PointReading reading;
    private final InternalActions actions;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    RecordService(
            RecordRepository records,
            StandardsRepository standards,
            MonitoringAccess access,
            PointReading reading,
            InternalActions actions,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.records = records;
        this.standards = standards;
        this.access = access;
        this.reading = reading;
        this.actions = actions;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    RecordView get(UUID planId, UUID pointId, UUID recordId) {
        var seen = access.readable(planId, pointId);
        var record = records.require(pointId, recordId);
        if (!seen.stand().sees(record.personId())) {
            throw new NotFound("monitoring record");
        }
        return reading.record(seen, record);
    }

    @Transactional
    RecordView save(UUID planId, UUID pointId, UUID recordId, RecordToSave request) {
        var record = records.require(pointId, recordId);
        var seen = access.asLeadOf(planId, pointId, record);
        precondition.matches(record.version());
        requireState(seen, PointState.IN_PROGRESS);
        RulesBroken.throwIfAny(wrong(standards.require(seen.point().standardsId()), request));
        record.write(request);
        records.flush();
        events.fire(
                new IqaMonitoringRecorded(
                        about(seen),
                        planId,
                        recordId,
                        record.personId(),
                        request.judgements().size()));
        return reading.record(seen, record);
    }

    private static List<Violation> wrong(StandardsSet set, RecordToSave request) {
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var index = 0; index < request.judgements().size(); index++) {
            var one = request.judgements().get(index);
            var pointer = "/judgements/" + index;
            if (!set.hasStandard(one.standard())) {
                wrong.add(Violation.of(pointer + "/standard", MonitoringProblem.UNKNOWN_STANDARD));
            } else if (!seen.add(one.standard())) {
                wrong.add(Violation.of(pointer + "/standard", MonitoringProblem.STANDARD_REPEATED));
            }
            if (!one.wasLookedAt()) {
                if (RecordToSave.orNull(one.note()) == null) {
                    wrong.add(
                            Violation.of(
                                    pointer + "/note", MonitoringProblem.NOT_LOOKED_AT_REASON));
                }
            } else if (!set.hasGrade(one.judgement())) {
                wrong.add(
                        Violation.of(pointer + "/judgement", MonitoringProblem.UNKNOWN_JUDGEMENT));
            }
        }
        return wrong;
    }

    /** The lead checks that the action is done, which stands in the tracker of who does it. */
    @Transactional
    RecordView raise(UUID planId, UUID pointId, UUID recordId, PointRequests.Raise request) {
        var record = records.require(pointId, recordId);
        var seen = access.asLeadOf(planId, pointId, record);
        if (seen.point().state() != PointState.FEEDBACK_GIVEN) {
            requireState(seen, PointState.RECORDED);
        }
        requireFinding(record, request);
        var finding =
                new MonitoringFinding(
                        record,
                        new MonitoringFinding.Details(
                                request.standard(), request.severity(), request.words().strip()),
                        seen.stand().me(),
                        now());
        if (request.action() == null) {
            finding.without(request.noActionBecause().strip());
            records.add(finding);
        } else {
            var opened =
                    actions.open(
                            new InternalActionToOpen(
                                    seen.plan().centreId(),
                                    ActionSource.MONITORING_POINT,
                                    pointId,
                                    request.action().text().strip(),
                                    request.action().ownerId(),
                                    seen.stand().me(),
                                    request.action().dueOn()));
            records.add(finding.with(opened.id(), opened.reference()));
        }
        events.fire(
                new IqaFindingRaised(
                        about(seen),
                        planId,
                        recordId,
                        finding.standard(),
                        finding.view().actionId()));
        return reading.record(seen, record);
    }

    private void requireFinding(MonitoringRecord record, PointRequests.Raise request) {
        var judged =
                record.judgements().stream()
                        .anyMatch(
                                one ->
                                        one.wasLookedAt()
                                                && one.standard().equals(request.standard()));
        if (!judged) {
            throw new RulesBroken(
                    "/standard",
                    MonitoringProblem.NO_SUCH_FINDING,
                    MonitoringProblem.NO_SUCH_FINDING.sentence());
        }
        if ((request.action() == null)
                == (RecordToSave.orNull(request.noActionBecause()) == null)) {
            throw new RulesBroken(
                    "/action",
                    MonitoringProblem.ACTION_OR_REASON,
                    MonitoringProblem.ACTION_OR_REASON.sentence());
        }
        if (records.findings(record.pointId()).stream()
                .anyMatch(
                        one ->
                                one.recordId().equals(record.id())
                                        && one.standard().equals(request.standard()))) {
            throw new AlreadyExists(
                    MonitoringProblem.FINDING_ALREADY,
                    MonitoringProblem.FINDING_ALREADY.sentence());
        }
    }

    private static void requireState(Seen seen, PointState wanted) {
        if (seen.point().state() != wanted) {
            throw new NotAllowedInState("monitoring point", seen.point().state(), wanted);
        }
    }

    private static About about(Seen seen) {
        return new About(seen.plan().centreId(), null, MonitoringEvents.POINT, seen.point().id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
