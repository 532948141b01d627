package org.touchstone.observation;

import org.touchstone.shared.problem.ProblemCode;

/** Why the observation feature refuses. */
public enum ObservationProblem implements ProblemCode {
    NOT_AN_ASSESSOR(
            "This person assesses nothing on the programmes of this area. Choose one from the list."),
    NOT_IN_TEAM("This person is not in the team today. Choose one from the list."),
    DUE_OUTSIDE_PERIOD("The day lies outside the period of the plan."),
    OWN_ASSESSMENT("Nobody observes their own work. Choose another member of the team."),
    CONFLICT(
            "A conflict of interest was judged prohibited here. Another member of the team has to observe."),
    UNKNOWN_SITE("The centre has no such site. Choose one from the list."),
    OBSERVATION_CLOSED("This observation is done or cancelled; it stays on record."),
    METHOD_MISSING("Choose what was observed."),
    HELD_ON_MISSING("Enter the day on which it was held; it is not in the future."),
    FEEDBACK_MISSING("Write the feedback for the assessor."),
    OWN_ACTION("You accept what is done, so somebody else has to do it."),
    DUE_IN_PAST("This day has passed. Choose a later one."),
    NOT_STAFF("This person does not work at the centre. Choose one from the list."),
    ACKNOWLEDGED_BEFORE("You acknowledged this feedback already.");

    private final String sentence;

    ObservationProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
