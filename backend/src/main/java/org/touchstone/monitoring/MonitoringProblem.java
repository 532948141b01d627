package org.touchstone.monitoring;

import org.touchstone.shared.problem.ProblemCode;

/** Why the feature of monitoring refuses. */
public enum MonitoringProblem implements ProblemCode {
    POINT_UNDATED(
            "This point waits for an event. Say when it happened, or give the point a window."),
    POINT_DATED("This point has its window already. Choose another one with a reason."),
    REASON_MISSING("This point was missed. Give the reason."),
    ENDS_BEFORE_START("The end lies before the start."),
    OUTSIDE_PERIOD("The days lie outside the period of the plan."),
    IN_FUTURE("This day has not come yet."),
    MEMBER_NOT_COVERED(
            "Without this point no other looks at both the progress and the quality of this member. Plan another one first; if the plan ends, cancel this one with its closing."),
    UNKNOWN_STANDARD(
            "The standards of this record have no such standard. Choose one from the list."),
    UNKNOWN_JUDGEMENT("The scale has no such judgement. Choose one from the list."),
    STANDARD_REPEATED("This standard is judged twice."),
    STANDARD_NOT_JUDGED("Judge this standard, or say why it was not looked at."),
    NOT_LOOKED_AT_REASON("Say why this standard was not looked at."),
    PROGRESS_NOT_JUDGED("Judge the progress against the plan."),
    FEEDBACK_MISSING("This member has no feedback yet. Give it first."),
    FEEDBACK_GIVEN_ALREADY("Feedback was given and stays as it is."),
    ACTION_MISSING(
            "This standard was judged as not met. Record the finding with an action, or with the reason for none."),
    ACTION_OR_REASON("Give an action with who does it and by when, or the reason for none."),
    NO_SUCH_FINDING("This standard was not judged as one that needs a finding."),
    FINDING_ALREADY("This finding was recorded already."),
    NOT_YOUR_FEEDBACK("Only the member whom the feedback is for may do this."),
    ACKNOWLEDGED_ALREADY("This was acknowledged already."),
    RESPONDED_ALREADY("You answered already; the answer stays as it is."),
    OWN_RECORD("Nobody monitors their own work. Ask the head of centre to name another lead."),
    ESCALATED_ALREADY("This was brought to the head of centre already."),
    NOTHING_IN_FORCE("No version of this plan is in force yet. Publish the first one."),
    UNKNOWN_POINT("The plan has no such point."),
    STANDARD_CODE_REPEATED("Two entries have this code. Give each its own."),
    SCALE_NEEDS_BOTH("A scale needs a judgement that calls for action, and one that does not."),
    POINT_OPEN("This point was not looked at. Record it, or cancel it with a reason."),
    RESERVED_CODE("This code is used for standards that were not looked at. Choose another one.");

    private final String sentence;

    MonitoringProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
