package org.touchstone.judging;

/** What a reviewer notes for the report. */
public enum PointKind {
    ESSENTIAL_ACTION,
    RECOMMENDATION,
    ADVICE,
    GOOD_PRACTICE
}
