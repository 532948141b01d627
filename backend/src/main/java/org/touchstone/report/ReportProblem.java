package org.touchstone.report;

import org.touchstone.shared.problem.ProblemCode;

/** What a report may lack. */
public enum ReportProblem implements ProblemCode {
    ADVICE_MISSING("A report gives the centre at least one piece of advice."),
    REFLECTION_MISSING(
            "The centre's own reflection is missing: no engagement document was handed in."),
    ESSENTIAL_ACTION_REQUIRED(
            "An objective at the lowest level needs at least one essential action."),
    ACTION_OR_RECOMMENDATION_REQUIRED(
            "An objective at this level needs at least one essential action or recommendation."),
    ESSENTIAL_ACTION_NOT_FITTING("An objective that is effective takes recommendations only."),
    BLOCK_RECOMMENDATION_REQUIRED(
            "A certification-linked objective at the lowest level always recommends a block."),
    BLOCK_NOT_EXPLAINED(
            "The centre must have been told at the visit that its certification may be blocked."),
    REPORT_INCOMPLETE("The report cannot be handed in yet.");

    private final String sentence;

    ReportProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
