package org.touchstone.sampling;

import java.util.Comparator;
import java.util.UUID;

/** The decisions of one assessor on one programme: what a percentage and a minimum apply to. */
record Stratum(UUID assessorId, UUID programmeId) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing((Stratum stratum) -> stratum.programmeId().toString())
                    .thenComparing(stratum -> stratum.assessorId().toString());

    /** By the ids as they are written, so that the order is the same everywhere. */
    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
