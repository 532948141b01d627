package org.touchstone.standardisation;

import org.touchstone.shared.problem.ProblemCode;

/** Why the feature of standardisation refuses. */
enum StandardisationProblem implements ProblemCode {
    UNKNOWN_PROGRAMME("The centre has no such programme running. Choose one from the list."),
    UNKNOWN_STAFF("This person does not work at the centre. Add the person to its staff first."),
    PERSON_REPEATED("This person is there twice."),
    NOT_HELD_YET("The day of the event has not come yet."),
    EVENT_FIXED("Only what is planned can be changed. What was minuted stays as it was."),
    OWN_ACTION(
            "Nobody accepts their own action as done. Choose somebody else to accept it, or to do it."),
    ACTION_IN_PAST("An action is due after the event.");

    private final String sentence;

    StandardisationProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
