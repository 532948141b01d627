package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.touchstone.directory.CentrePeople;
import org.touchstone.monitoring.MonitoringAccess.Seen;
import org.touchstone.monitoring.MonitoringEvents.FeedbackStep;
import org.touchstone.monitoring.MonitoringEvents.IqaFeedbackWentOn;
import org.touchstone.monitoring.MonitoringEvents.IqaPointMoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;

/** Feedback to members and their answers (IQA-055 to IQA-057, IQA-059). */
@ApplicationScoped
class FeedbackService {

    private final RecordRepository records;
    private final MonitoringAccess access;
    private final PointReading reading;
    private final CentrePeople staff;
    private final MonitoringPost post;
    private final Clock clock;
    private final Event<DomainEvent> events;

    FeedbackService(
            RecordRepository records,
            MonitoringAccess access,
            PointReading reading,
            CentrePeople staff,
            MonitoringPost post,
            Clock clock,
            Event<DomainEvent> events) {
        this.records = records;
        this.access = access;
        this.reading = reading;
        this.staff = staff;
        this.post = post;
        this.clock = clock;
        this.events = events;
    }

    /** Once every member has theirs, the point is ready to be closed. */
    @Transactional
    RecordView give(UUID planId, UUID pointId, UUID recordId, FeedbackToGive request) {
        var record = records.require(pointId, recordId);
        var seen = access.asLeadOf(planId, pointId, record);
        if (records.feedback(recordId).isPresent()) {
            throw new AlreadyExists(
                    MonitoringProblem.FEEDBACK_GIVEN_ALREADY,
                    MonitoringProblem.FEEDBACK_GIVEN_ALREADY.sentence());
        }
        var point = seen.point();
        if (point.state() != PointState.RECORDED) {
            throw new NotAllowedInState(
                    "monitoring point", point.state(), PointState.FEEDBACK_GIVEN);
        }
        if (request.givenOn().isAfter(today())) {
            throw new RulesBroken(
                    "/givenOn",
                    MonitoringProblem.IN_FUTURE,
                    MonitoringProblem.IN_FUTURE.sentence());
        }
        records.add(new Feedback(record, request, seen.stand().me(), now()));
        post.to(record.personId(), MonitoringPost.FEEDBACK, seen.plan(), point, "feedback");
        fire(seen, record, FeedbackStep.GIVEN);
        var all = records.of(pointId).stream().map(MonitoringRecord::id).toList();
        if (records.feedback(all).size() == all.size()) {
            point.feedbackGiven(today());
            records.flush();
            events.fire(
                    new IqaPointMoved(
                            about(seen),
                            planId,
                            point.title(),
                            PointState.RECORDED,
                            point.state(),
                            null));
        }
        return reading.record(seen, record);
    }

    @Transactional
    RecordView acknowledge(UUID planId, UUID pointId, UUID recordId) {
        return asMember(
                planId,
                pointId,
                recordId,
                FeedbackStep.ACKNOWLEDGED,
                feedback -> feedback.acknowledge(now()));
    }

    @Transactional
    RecordView respond(UUID planId, UUID pointId, UUID recordId, PointRequests.Response request) {
        var view =
                asMember(
                        planId,
                        pointId,
                        recordId,
                        FeedbackStep.ANSWERED,
                        feedback -> feedback.respond(request.response().strip(), now()));
        var seen = access.readable(planId, pointId);
        post.toLead(MonitoringPost.ANSWERED, seen.plan(), seen.point(), "answer " + recordId);
        return view;
    }

    private RecordView asMember(
            UUID planId,
            UUID pointId,
            UUID recordId,
            FeedbackStep step,
            Consumer<Feedback> change) {
        var seen = access.readable(planId, pointId);
        var record = visible(seen, recordId);
        if (!record.personId().equals(seen.stand().me())) {
            throw new Refused(
                    403,
                    MonitoringProblem.NOT_YOUR_FEEDBACK,
                    MonitoringProblem.NOT_YOUR_FEEDBACK.sentence());
        }
        return changed(seen, record, step, change);
    }

    /** By the member or the lead; the head of centre reads it from then on. */
    @Transactional
    RecordView escalate(UUID planId, UUID pointId, UUID recordId, PointRequests.Reason request) {
        var seen = access.readable(planId, pointId);
        var record = visible(seen, recordId);
        if (!seen.stand().reads(record.personId())) {
            throw new Refused(
                    403,
                    MonitoringProblem.NOT_YOUR_FEEDBACK,
                    MonitoringProblem.NOT_YOUR_FEEDBACK.sentence());
        }
        var view =
                changed(
                        seen,
                        record,
                        FeedbackStep.ESCALATED,
                        feedback ->
                                feedback.escalate(
                                        seen.stand().me(), request.reason().strip(), now()));
        staff.head(seen.plan().centreId())
                .ifPresent(
                        head ->
                                post.to(
                                        head.id(),
                                        MonitoringPost.ESCALATED,
                                        seen.plan(),
                                        seen.point(),
                                        "escalated " + recordId));
        return view;
    }

    /** By the lead, with the external quality assurer. */
    @Transactional
    RecordView share(UUID planId, UUID pointId, UUID recordId) {
        var record = records.require(pointId, recordId);
        var seen = access.asLeadOf(planId, pointId, record);
        return changed(seen, record, FeedbackStep.SHARED, feedback -> feedback.share(now()));
    }

    private MonitoringRecord visible(Seen seen, UUID recordId) {
        var record = records.require(seen.point().id(), recordId);
        if (!seen.stand().sees(record.personId())) {
            throw new NotFound("monitoring record");
        }
        return record;
    }

    private RecordView changed(
            Seen seen, MonitoringRecord record, FeedbackStep step, Consumer<Feedback> change) {
        change.accept(records.feedback(record.id()).orElseThrow(() -> new NotFound("feedback")));
        records.flush();
        fire(seen, record, step);
        return reading.record(seen, record);
    }

    private void fire(Seen seen, MonitoringRecord record, FeedbackStep step) {
        events.fire(
                new IqaFeedbackWentOn(
                        about(seen), seen.plan().id(), record.id(), record.personId(), step));
    }

    private static About about(Seen seen) {
        return new About(seen.plan().centreId(), null, MonitoringEvents.POINT, seen.point().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
