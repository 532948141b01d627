package org.touchstone.scheme;

import java.util.UUID;

/**
 * A published version of a scheme as this installation holds it. Records pin its id, so that next
 * year's rulebook never changes what was judged by this one (QMR-005).
 *
 * @param checksum of the file it was imported from
 */
public record SchemeVersion(UUID id, String checksum, Rulebook rulebook) {

    /** Code of the scheme, such as {@code pearson-qmr}. */
    public String scheme() {
        return rulebook.scheme();
    }

    /** Name of the version, such as {@code 2016-17}. */
    public String version() {
        return rulebook.version();
    }
}
