package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActions;
import org.touchstone.sampling.SamplingEvents.SampleFeedbackAcknowledged;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** What assessors see of the samples of their own decisions, and nobody else's (IQA-003). */
@ApplicationScoped
class FeedbackService {

    private final RecordRepository records;
    private final InternalActions actions;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    FeedbackService(
            RecordRepository records,
            InternalActions actions,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.records = records;
        this.actions = actions;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<FeedbackRow> list(boolean unacknowledged, PageQuery page) {
        viewer.scope();
        return records.told(viewer.personId(), unacknowledged, page);
    }

    @Transactional
    FeedbackRow get(UUID id) {
        return view(own(id));
    }

    @Transactional
    FeedbackRow acknowledge(UUID id) {
        var record = own(id);
        precondition.matches(record.version());
        record.acknowledge(clock.instant().truncatedTo(ChronoUnit.MICROS));
        records.flush();
        events.fire(
                new SampleFeedbackAcknowledged(
                        new About(record.centreId(), null, "iqa-work-plan", record.planId()),
                        record.id(),
                        record.assessorId()));
        return view(record);
    }

    /** With what the assessor is to do about it; nobody reads somebody else's action here. */
    private FeedbackRow view(SampleRecord record) {
        var own =
                actions.of(ActionSource.SAMPLE, List.of(record.itemId())).stream()
                        .filter(one -> one.ownerId().equals(viewer.personId()))
                        .map(RecordView.OpenedAction::of)
                        .toList();
        return records.feedback(record.id(), own);
    }

    private SampleRecord own(UUID id) {
        var record = records.require(id);
        viewer.requireOn(Ownership.ofCentre(record.centreId()), "feedback");
        if (record.state() != RecordState.DONE || !record.assessorId().equals(viewer.personId())) {
            throw new NotFound("feedback");
        }
        return record;
    }
}
