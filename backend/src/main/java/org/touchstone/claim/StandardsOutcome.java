package org.touchstone.claim;

/** What standards verification found. */
enum StandardsOutcome {
    PASSED,
    NOT_PASSED
}
