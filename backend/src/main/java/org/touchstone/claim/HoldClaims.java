package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.touchstone.claim.BatchEvents.ClaimBatchFreed;
import org.touchstone.claim.BatchEvents.ClaimBatchHeld;
import org.touchstone.restriction.BlockApplied;
import org.touchstone.restriction.BlockReleased;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;

/**
 * A block holds the claims that wait, its release frees them; nothing is lost (QMR-233, QMR-221).
 */
@ApplicationScoped
class HoldClaims {

    private final BatchRepository batches;
    private final Event<DomainEvent> events;

    HoldClaims(BatchRepository batches, Event<DomainEvent> events) {
        this.batches = batches;
        this.events = events;
    }

    void hold(@Observes BlockApplied applied) {
        for (var batch : batches.pendingIn(applied.enrolmentId(), applied.families())) {
            batch.hold(applied.about().id());
            batches.flush();
            events.fire(
                    new ClaimBatchHeld(
                            new About(applied.centreId(), null, "claim-batch", batch.id()),
                            batch.reference(),
                            batch.stateBefore(),
                            applied.about().id()));
        }
    }

    void free(@Observes BlockReleased released) {
        for (var batch : batches.held(released.enrolmentId())) {
            batch.free();
            batches.flush();
            events.fire(
                    new ClaimBatchFreed(
                            new About(released.centreId(), null, "claim-batch", batch.id()),
                            batch.reference(),
                            batch.state()));
        }
    }
}
