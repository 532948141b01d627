package org.touchstone.unitevidence;

import org.touchstone.shared.problem.ProblemCode;

/** What can hinder an evidence map. */
enum UnitEvidenceProblem implements ProblemCode {
    UNKNOWN_CRITERION("Choose a criterion of the unit."),
    RECORD_NOT_OFFERED("Choose one of the records of your own areas."),
    TAGGED_ALREADY("The record is shown for this criterion already."),
    TOO_MUCH("A criterion has at most 50 records. Take one away first.");

    private final String sentence;

    UnitEvidenceProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
