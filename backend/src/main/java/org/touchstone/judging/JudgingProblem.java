package org.touchstone.judging;

import org.touchstone.shared.problem.ProblemCode;

/** Why judging refuses something. */
public enum JudgingProblem implements ProblemCode {
    NOT_BEING_JUDGED(
            "Findings and judgements are written from the start of the visit until the report is handed in."),
    JUDGING_IS_FINAL("The report was handed in: findings and judgements stand as they are."),
    UNKNOWN_FINDING("The scheme of this visit has no such finding."),
    UNKNOWN_LEVEL("The scheme of this visit has no such level."),
    NOTE_REQUIRED("Write what was seen: this finding needs a note."),
    REASON_REQUIRED("Write why the measure does not apply: this finding needs a reason."),
    ADDENDUM_UNANSWERED("Answer the prompt that was added to this measure."),
    ADDENDUM_NOT_ASKED("Nothing was added to this measure for this centre. Leave the answer out."),
    MEASURE_NOT_COVERED("Every measure needs a finding first."),
    JUDGEMENT_INCONSISTENT("The level does not fit the findings."),
    RATIONALE_REQUIRED("Write a rationale that names what was seen."),
    CHANGE_REASON_REQUIRED("Say why the level differs from what the centre was told at the visit."),
    OBJECTIVE_NOT_JUDGED("Every objective needs a level first."),
    NO_SYSTEM_SEEN("Note at least one thing that was looked at for every objective."),
    TOO_MANY_ITEMS("There are enough things noted here; remove one before you add another."),
    SPOKEN_FEEDBACK_MISSING("Record the spoken feedback before the visit ends."),
    FEEDBACK_ALREADY_RECORDED("The spoken feedback is recorded already; change that record."),
    FEEDBACK_ALREADY_ACKNOWLEDGED("The spoken feedback is acknowledged already."),
    FEEDBACK_IN_FUTURE("The feedback cannot have been given later than now."),
    BLOCK_NOT_EXPLAINED(
            "Certification may be at risk: confirm everything that the centre must be told."),
    OBJECTIVE_REQUIRED("Say which objective this is about."),
    UNKNOWN_OBJECTIVE("The scheme of this visit has no such objective."),
    UNKNOWN_MEASURE("The objective has no such measure."),
    SELF_RATING_CLOSED("A centre rates itself before the visit begins."),
    NOT_PUBLISHED_YET("Only what stands in a published report can be shared."),
    ONLY_ESSENTIAL_ACTIONS(
            "Only an essential action can be withdrawn or turned into a recommendation."),
    ONLY_GOOD_PRACTICE("Only good practice is shared inside the centre.");

    private final String sentence;

    JudgingProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
