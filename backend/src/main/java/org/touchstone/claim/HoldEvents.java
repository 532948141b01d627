package org.touchstone.claim;

import java.util.Set;
import java.util.UUID;

/** Facts about results that are held from claim; the centre's own. */
final class HoldEvents {

    private HoldEvents() {}

    /** Whatever is here stays with the centre; the gate and its listeners look again. */
    interface MovesHold extends MovesGate {

        /** The programme whose claims it concerns. */
        UUID programmeId();

        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** A learner's result is held from claim from now on. */
    record ClaimHoldPlaced(
            About about,
            UUID programmeId,
            String learner,
            String unit,
            String reason,
            UUID sourceId)
            implements MovesHold {}

    /** Full claims on these programmes of a centre, and no others, wait for samples at the end. */
    record ClaimConditionsChanged(About about, Set<UUID> programmes) implements MovesGate {
        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** A learner's result may be claimed again, as far as this hold goes. */
    record ClaimHoldFreed(
            About about,
            UUID programmeId,
            String learner,
            String unit,
            String because,
            UUID sourceId)
            implements MovesHold {}
}
