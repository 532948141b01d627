package org.touchstone.action;

/** Who asks for an action. */
enum ActionKind {
    /** An awarding organisation, by a report. */
    ESSENTIAL,
    /** The centre's own improvement plan. */
    IMPROVEMENT,
    /** Internal quality assurance, meetings, audits. */
    INTERNAL
}
