package org.touchstone.claim;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** Facts about improvement actions: the centre's own affair. */
final class ImprovementEvents {

    private ImprovementEvents() {}

    /** An improvement action was opened. */
    record ImprovementOpened(
            About about, String reference, ImprovementSource source, String words, LocalDate dueOn)
            implements DomainEvent {

        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** An improvement action is done or withdrawn. */
    record ImprovementEnded(About about, String reference, ImprovementState state, String outcome)
            implements DomainEvent {

        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }
}
