package org.touchstone.action;

import org.touchstone.shared.problem.ProblemCode;

/** What can hinder actions and recommendations. */
public enum ActionProblem implements ProblemCode {
    EVIDENCE_OR_REASON_NEEDED(
            "Attach evidence of what was done, or say why there is none to attach."),
    NO_UPDATE_YET("Post an update first: say what has been done."),
    OWN_SUBMISSION("Nobody verifies what they themselves submitted."),
    NOT_THE_MONITOR("Someone else checks this action at present."),
    NOT_AT_THE_CENTRE("The owner must be a practitioner of the centre."),
    RECOMMENDATION_NOT_REVIEWED(
            "Look at every earlier recommendation again before handing in the report."),
    NEXT_VISIT_NOT_STARTED(
            "A recommendation is looked at on the next visit, and that has not started.");

    private final String sentence;

    ActionProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
