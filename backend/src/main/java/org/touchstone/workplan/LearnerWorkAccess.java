package org.touchstone.workplan;

import java.util.UUID;

/**
 * Whether somebody may open learner work because a plan gives them work on it (IQA-014): learner
 * work was agreed as their material, and an activity of the version in force that is theirs, or
 * that they cover today, is about it. Nothing is granted by hand, so nothing is left open when an
 * activity goes to somebody else, the plan closes or the membership ends.
 */
public interface LearnerWorkAccess {

    /**
     * What is to be opened.
     *
     * @param programmeId the learner's programme
     * @param unit the unit, or null for the learner's record as a whole
     * @param assessorId who assessed it, or null if that is not known
     */
    record Work(UUID centreId, UUID programmeId, String unit, UUID assessorId) {}

    /** Whether the person may read it today. */
    boolean mayRead(UUID personId, Work work);
}
