package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** What the reviewer looked at (QMR-147). */
@ApplicationScoped
class ItemSeenService {

    /** Keeps the one answer with all measures small. */
    private static final int MOST_PER_MEASURE = 40;

    private final JudgedVisits visits;
    private final ItemSeenRepository items;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ItemSeenService(
            JudgedVisits visits,
            ItemSeenRepository items,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.items = items;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    ItemSeenView get(UUID visitId, UUID itemId) {
        visits.readable(visitId, "item");
        return ItemSeenView.of(items.require(visitId, itemId));
    }

    @Transactional
    ItemSeenView note(UUID visitId, NoteItemSeen request) {
        var visit = visits.writable(visitId);
        if (visit.rulebook().findMeasure(request.measure()).isEmpty()) {
            throw new RulesBroken(
                    "/measure",
                    JudgingProblem.UNKNOWN_MEASURE,
                    "There is no measure “%s”.".formatted(request.measure()));
        }
        if (items.count(visitId, request.measure()) >= MOST_PER_MEASURE) {
            throw new RulesBroken(
                    "/what",
                    JudgingProblem.TOO_MANY_ITEMS,
                    "%s has %d things noted already. Put several into one, or remove one first."
                            .formatted(request.measure(), MOST_PER_MEASURE));
        }
        var item =
                new ItemSeen(
                        visitId,
                        request.measure(),
                        Texts.orNull(request.site()),
                        request.what(),
                        request.sampleSize(),
                        viewer.personId(),
                        clock.instant());
        items.persistAndFlush(item);
        events.fire(item.noted(visit));
        return ItemSeenView.of(item);
    }

    @Transactional
    void remove(UUID visitId, UUID itemId) {
        var visit = visits.writable(visitId);
        var item = items.require(visitId, itemId);
        precondition.matches(item.version());
        var removed = item.removed(visit);
        items.delete(item);
        events.fire(removed);
    }
}
