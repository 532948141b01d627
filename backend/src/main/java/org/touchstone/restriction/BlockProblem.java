package org.touchstone.restriction;

import org.touchstone.shared.problem.ProblemCode;

/** Why something about a certification block was refused. */
public enum BlockProblem implements ProblemCode {
    RECOMMENDER_CANNOT_DECIDE(
            "Whoever recommended the block, or led the visit, cannot decide on it. Another quality manager has to."),
    GROUND_UNDECIDED("Every objective for which the block was recommended needs a decision."),
    GROUND_UNKNOWN("The block was not recommended for this objective by this report."),
    CONCERN_REQUIRED("Say what the serious concern is: it is what the centre reads."),
    SUPPORT_PLAN_REQUIRED("Say what support the centre gets while the block stands."),
    REASON_REQUIRED_TO_RAISE("Say why the level is raised."),
    LEVEL_REQUIRED("Choose the level to which the objective is raised."),
    LEVEL_NOT_RAISED("The level can only be raised here, above the lowest one."),
    PLAN_EMPTY("A remedial plan needs at least one item."),
    PLAN_NOT_AGREED("The block is released only when both sides have agreed on a remedial plan."),
    PLAN_WAITS_FOR_OTHER_SIDE("Your side has agreed to this plan already; it waits for the other."),
    REMEDIAL_OPEN("The block is released only when every item of the remedial plan is done."),
    REMEDIAL_ITEM_DONE("An item that is done stays in the plan as it is."),
    REMEDIAL_ITEM_UNKNOWN("The remedial plan has no such item."),
    OUTCOME_REQUIRED("The progress report says what came of every item."),
    OWNER_NOT_INVOLVED("The item's owner has to be someone of the centre or the quality manager."),
    ACTION_NOT_OF_BLOCK("The action is not an essential action of the centre's reports."),
    DUE_DAY_PAST("Choose a due day from today on."),
    RECOMMENDATION_PENDING(
            "A further recommendation waits for a decision. Decide on it before you release the block."),
    NOT_APPLIED("This needs a block that is applied."),
    NOTHING_TO_HAND_BACK("The case is handed back once, after the release.");

    private final String sentence;

    BlockProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
