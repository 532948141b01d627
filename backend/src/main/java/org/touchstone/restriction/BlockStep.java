package org.touchstone.restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes next on the way to the release of an applied block. */
@Schema(name = "CertificationBlockStep")
public enum BlockStep {
    /** Nobody has written a remedial plan yet. */
    WRITE_PLAN("Centre and quality manager have to agree on remedial action."),
    /** The plan waits for the centre's agreement. */
    CENTRE_ACCEPTS_PLAN("The centre has to agree to the remedial plan, or to propose another."),
    /** The plan waits for the quality manager's agreement. */
    MANAGER_ACCEPTS_PLAN(
            "The quality manager has to agree to the remedial plan, or to propose another."),
    /** The plan is agreed and not all of it is done. */
    DO_ITEMS("Every item of the remedial plan has to be done."),
    /** All is done: the progress report releases the block. */
    PROGRESS_REPORT(
            "The quality manager has to submit the progress report, which releases the block.");

    private final String words;

    BlockStep(String words) {
        this.words = words;
    }

    static BlockStep after(PlanState plan, boolean allDone) {
        return switch (plan) {
            case NONE -> WRITE_PLAN;
            case WAITS_FOR_CENTRE -> CENTRE_ACCEPTS_PLAN;
            case WAITS_FOR_MANAGER -> MANAGER_ACCEPTS_PLAN;
            case AGREED -> allDone ? PROGRESS_REPORT : DO_ITEMS;
        };
    }

    /** The step for a person. */
    public String words() {
        return words;
    }
}
