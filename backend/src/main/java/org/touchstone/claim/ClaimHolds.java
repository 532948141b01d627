package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.claim.HoldEvents.ClaimHoldFreed;
import org.touchstone.claim.HoldEvents.ClaimHoldPlaced;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;

/**
 * Other features' door to the gate: they say which learner's result must not be claimed, and when
 * it may be again (IQA-078). No authorisation: the caller has decided before.
 */
@ApplicationScoped
public class ClaimHolds {

    private final HoldRepository holds;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ClaimHolds(HoldRepository holds, Clock clock, Event<DomainEvent> events) {
        this.holds = holds;
        this.clock = clock;
        this.events = events;
    }

    /** Holds the result from now on; does nothing if that source holds one already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(HoldToPlace wanted) {
        if (holds.inForceOf(wanted.sourceId()).isPresent()) {
            return;
        }
        var hold =
                new ClaimHold(
                        wanted,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        LocalDate.now(clock));
        holds.persistAndFlush(hold);
        events.fire(
                new ClaimHoldPlaced(
                        about(hold),
                        hold.programmeId(),
                        hold.learner(),
                        hold.unit(),
                        hold.reason(),
                        hold.sourceId()));
    }

    /** Frees what that source holds, if anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void free(UUID sourceId, String because) {
        holds.inForceOf(sourceId)
                .ifPresent(
                        hold -> {
                            hold.free(because, clock.instant().truncatedTo(ChronoUnit.MICROS));
                            holds.flush();
                            events.fire(
                                    new ClaimHoldFreed(
                                            about(hold),
                                            hold.programmeId(),
                                            hold.learner(),
                                            hold.unit(),
                                            because,
                                            sourceId));
                        });
    }

    /** Whether that source holds a result at present. */
    public boolean holds(UUID sourceId) {
        return holds.inForceOf(sourceId).isPresent();
    }

    private static About about(ClaimHold hold) {
        return new About(hold.centreId(), null, "claim-hold", hold.id());
    }
}
