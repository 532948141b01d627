package org.touchstone.workplan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One line of a training needs analysis: what is needed, what either side sees, and what follows.
 * Ratings may be missing until both have rated; action, day and reason may be null.
 */
@Embeddable
record Competence(
        String competence,
        short needed,
        Short selfRating,
        Short leadRating,
        String agreedAction,
        LocalDate actionDueOn,
        String reasonNone) {

    /** The same line with what the member sees. */
    Competence ratedByMember(Short rating) {
        return new Competence(
                competence, needed, rating, leadRating, agreedAction, actionDueOn, reasonNone);
    }

    /** How many points the lead sees missing; 0 while not rated. */
    int gap() {
        return leadRating == null ? 0 : Math.max(0, needed - leadRating);
    }

    boolean isRated() {
        return selfRating != null && leadRating != null;
    }

    /** Whether something follows from a gap, or it is said why not. */
    boolean isAnswered() {
        return hasAction() || reasonNone != null;
    }

    /** Whether something is to be done, by a day. */
    boolean hasAction() {
        return agreedAction != null && actionDueOn != null;
    }
}
