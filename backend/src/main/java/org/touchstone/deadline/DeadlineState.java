package org.touchstone.deadline;

/** Where a deadline stands (QMR-289). */
public enum DeadlineState {
    OPEN,
    MET,
    MISSED,
    VOID
}
