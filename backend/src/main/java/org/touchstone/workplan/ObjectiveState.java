package org.touchstone.workplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an objective stands. */
@Schema(name = "IqaObjectiveState")
enum ObjectiveState {
    DRAFT,
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    SUBMITTED,
    MET,
    PARTLY_MET,
    NOT_MET,
    WITHDRAWN;

    /** Whether what it says may be changed still. */
    boolean isOpen() {
        return this == DRAFT || this == PROPOSED || this == AGREED || this == IN_PROGRESS;
    }

    /** Whether the lead has judged the result. */
    boolean isJudged() {
        return this == MET || this == PARTLY_MET || this == NOT_MET;
    }

    boolean isOver() {
        return isJudged() || this == WITHDRAWN;
    }
}
