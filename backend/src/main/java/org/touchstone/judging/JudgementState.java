package org.touchstone.judging;

/** Where a judgement stands (domain.md §3). */
enum JudgementState {
    /** Given by the reviewer; the report is not handed in yet. */
    PROVISIONAL,
    /** The report was handed in with it. */
    FINAL,
    /** Raised in scrutiny (QMR-170). */
    AMENDED
}
