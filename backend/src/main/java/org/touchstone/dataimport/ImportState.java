package org.touchstone.dataimport;

/** Where an import stands; derived when read. */
enum ImportState {
    /** Looked at; nothing was written. */
    PREVIEW,
    /** Its good rows were written. */
    APPLIED,
    /** Older than a day and never applied: send the list again. */
    EXPIRED
}
