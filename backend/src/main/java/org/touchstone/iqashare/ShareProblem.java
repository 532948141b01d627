package org.touchstone.iqashare;

import org.touchstone.shared.problem.ProblemCode;

/** What can hinder a share. */
enum ShareProblem implements ProblemCode {
    NO_SUCH_VISIT("Choose a visit of your centre that has a reviewer."),
    VISIT_WITHOUT_DATE("Agree the day of the visit first: a share belongs to its days."),
    OUTSIDE_VISIT("A share belongs to the days around its visit."),
    UNKNOWN_RECORD("Choose a record of this area that can be shared."),
    ALREADY_OVER("The share is over already.");

    private final String sentence;

    ShareProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
