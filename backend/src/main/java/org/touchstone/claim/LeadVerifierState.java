package org.touchstone.claim;

/** Where a lead internal verifier stands today; derived when read. */
enum LeadVerifierState {
    /** On record, not accredited. */
    REGISTERED,
    /** Accredited, where that is needed. */
    ACCREDITED,
    /** A new cycle began; the post is to be confirmed (QMR-243). */
    TO_CONFIRM,
    /** Not in the post any more. */
    LEFT
}
