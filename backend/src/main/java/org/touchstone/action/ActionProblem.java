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
            "A recommendation is looked at on the next visit, and that has not started."),
    EXTENSION_ALREADY_ASKED("A later date has been asked for already; it waits for a decision."),
    EXTENSION_TOO_LATE(
            "A later date is asked for while the action is still in time, at the latest on its due day."),
    NO_EXTENSION_ASKED("Nobody has asked for a later date that is still undecided."),
    DATE_NOT_LATER("The new date must be later than the present one, and not in the past."),
    TASK_AFTER_ACTION("A task is due on the day of its action at the latest."),
    TOO_MANY_TASKS("An action has at most 50 tasks."),
    TOO_MANY_VIEWS("You keep 50 views already. Remove one before you keep another."),
    EFFECT_ALREADY_SEEN("It was noted already that the action had its effect."),
    NOTHING_LEFT_TO_DO("Only what was found not or only partly carried out is taken further."),
    ALREADY_TAKEN_FURTHER("The report being written takes this recommendation further already."),
    NOT_THE_OWNER("Whoever has the action says that it is done."),
    NOT_STAFF("Choose somebody who works at the centre."),
    OWN_VERIFIER("Nobody accepts their own action as done. Choose somebody else to do it."),
    WRONG_EVIDENCE(
            "Evidence of a visit belongs to its actions; an action inside a centre says where its evidence is kept.");

    private final String sentence;

    ActionProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
