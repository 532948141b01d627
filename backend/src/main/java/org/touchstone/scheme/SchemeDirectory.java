package org.touchstone.scheme;

import java.util.Optional;
import java.util.UUID;

/**
 * The read door to the rulebooks for other features. Answers come from memory: a published version
 * never changes.
 */
public interface SchemeDirectory {

    /** The version a record was pinned to. */
    SchemeVersion version(UUID id);

    /** A version by its published names. */
    Optional<SchemeVersion> byCode(String scheme, String version);

    /**
     * The version of a scheme that is in force today; where ranges meet, the one that began last.
     */
    Optional<SchemeVersion> current(String scheme);
}
