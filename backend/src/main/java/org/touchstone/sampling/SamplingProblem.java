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
    CONFLICT(
            "A conflict of interest was judged prohibited here. Another member of the team has to look at it."),
    NOT_YOURS("This sample was given to somebody else. Ask the lead to give it to you."),
    STARTED_ALREADY("Somebody is writing the record of this sample already."),
    NOT_STARTED("Nobody has started the record of this sample yet."),
    UNITS_MISSING("Name the units you looked at."),
    METHOD_MISSING("Choose how you looked at it."),
    CHECKS_MISSING("Make all four checks of the evidence."),
    DECISION_MISSING("Choose whether you agree."),
    FEEDBACK_MISSING("Write the feedback for the assessor."),
    SAMPLED_ON_MISSING("Enter the day on which you looked at it; it is not in the future."),
    CHECK_FAILED("A check failed, so agreeing alone does not fit. Ask for an action, or disagree."),
    ACTION_REQUIRED("Ask for at least one action, with who does it and by when."),
    OWN_ACTION("You accept what is done, so somebody else has to do it."),
    DUE_IN_PAST("This day has passed. Choose a later one."),
    NOT_STAFF("This person does not work at the centre. Choose one from the list."),
    COUNTERSIGNER_MISSING(
            "You hold no verified qualification for this programme yet. Name who countersigns."),
    COUNTERSIGNER_UNFIT(
            "A countersigner holds a verified qualification for the programme and is neither you nor the assessor. Choose another person."),
    NOT_COUNTERSIGNER("Only the person who was named can countersign."),
    STILL_OPEN("This record is not closed yet; change the record itself."),
    ADDENDA_FULL("This record has as many addenda as it can have."),
    ACKNOWLEDGED_BEFORE("You acknowledged this feedback already."),
    ACTIONS_OPEN("An action of this sample is still open. Accept or withdraw it first."),
    NOT_HELD("No result is held because of this sample."),
    NOT_DISAGREED("Only what was disagreed with is assessed again."),
    REASSESSED_BEFORE(
            "The result of the reassessment is on record already; add an addendum to correct it."),
    REASSESSED_ON_UNFIT(
            "Enter the day of the reassessment: not before the sample, and not in the future."),
    NOT_FIT_TO_SIGN(
            "Only another person with a verified qualification for the programme signs beside the assessor."),
    SAMPLED_BY_YOU(
            "You looked at this decision for internal quality assurance. Somebody else has to sign beside the assessor."),
    NOTHING_ASSESSED(
            "The centre's records have nothing there that could be looked at. Choose an assessor or unit of the matrix."),
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
