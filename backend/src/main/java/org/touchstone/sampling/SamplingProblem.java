package org.touchstone.sampling;

import org.touchstone.shared.problem.ProblemCode;

/** Why the sampling feature refuses. */
public enum SamplingProblem implements ProblemCode {
    PLAN_NOT_IN_FORCE(
            "No version of this plan is in force yet. Publish it first: its policy says what a sample must contain."),
    OUTSIDE_AREA("This programme is not in the plan's area. Choose one from the list."),
    NOT_AN_ASSESSOR(
            "This person has no decisions on this programme at the centre. Choose one from the list."),
    UNKNOWN_ASSESSMENT("The centre has no such assessment on the programmes of this area."),
    IN_SAMPLE_ALREADY("This decision is in the sample already."),
    CANNOT_BE_SAMPLED("This decision can no longer be sampled."),
    SAMPLE_DONE("This sample was done; it stays on record."),
    NOT_IN_SAMPLE("This decision is not in the sample any more."),
    NOT_IN_TEAM("This person is not in the team today. Choose one from the list."),
    OWN_ASSESSMENT(
            "Nobody quality-assures their own assessment decisions. Choose another member of the team."),
    DUE_OUTSIDE_PERIOD("The day lies outside the period of the plan.");

    private final String sentence;

    SamplingProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
