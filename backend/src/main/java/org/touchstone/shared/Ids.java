package org.touchstone.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Makes identifiers. Assigned by us rather than by the database, so that an event can name a thing
 * before it is flushed.
 */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /**
     * A new UUIDv7 (RFC 9562): unique everywhere and in order of creation, which keeps indexes
     * compact.
     */
    public static UUID next() {
        return TIME_ORDERED.generate();
    }
}
