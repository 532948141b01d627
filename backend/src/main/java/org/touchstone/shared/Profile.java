package org.touchstone.shared;

/**
 * What kind of installation this is ({@code touchstone.profile}). Only production is the default.
 */
public enum Profile {
    /** For real work: no sample data, no movable clock, no mailbox page. */
    PRODUCTION,
    /** For training and tests: the clock may be moved. */
    TRAINING,
    /** The one-command stack on a developer's machine. */
    LOCAL
}
