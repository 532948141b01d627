package org.touchstone.visit;

/** What is derived about a visit when it is read, never stored as a state. */
enum VisitFlag {
    /** Nobody was named by the day this was aimed at (QMR-102, QMR-103). */
    ALLOCATION_LATE,
    /** The centre starts so late that the next cycle is proposed (QMR-104). */
    DEFERRAL_PROPOSED,
    /** No date is agreed although the end of the window comes near (QMR-142). */
    VISIT_AT_RISK,
    /** The window is over without a visit (QMR-142). */
    VISIT_MISSED,
    /** The report's due day is over. */
    REPORT_OVERDUE,
    /** The quality manager allowed days outside the window (decision D18). */
    WINDOW_EXCEPTION
}
