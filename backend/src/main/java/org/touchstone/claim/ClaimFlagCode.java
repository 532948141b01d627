package org.touchstone.claim;

/** What does not close claims today, but has to be seen to. */
public enum ClaimFlagCode {
    /** The lead internal verifier left; the area stays released until the cycle ends (QMR-244). */
    LIV_REPLACEMENT_NEEDED,
    /** The lead internal verifier has not confirmed the post for this cycle (QMR-243). */
    LIV_TO_CONFIRM,
    /** The training of the team was not declared (QMR-241). */
    LIV_DECLARATION_MISSING,
    /** No snapshot of registrations is on record. */
    REGISTRATIONS_UNKNOWN,
    /** Some learners' results are held; claims for these learners are delayed (IQA-078). */
    RESULTS_HELD,
    /** Full claims wait for internal quality assurance's samples at the end (IQA-072). */
    SUMMATIVE_SAMPLES_FIRST
}
