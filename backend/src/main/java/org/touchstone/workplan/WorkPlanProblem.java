package org.touchstone.workplan;

import org.touchstone.shared.problem.ProblemCode;

/** Why the feature of IQA work plans refuses. */
public enum WorkPlanProblem implements ProblemCode {
    NOT_AREA_LEAD("Only the lead of this area may do this. Ask the lead, or be named as lead."),
    LEAD_OVERLAPS(
            "Somebody else leads the area within these days already. Choose other days, or end that lead first."),
    UNKNOWN_STAFF("This person does not work at the centre. Add the person to its staff first."),
    UNKNOWN_SITE("The centre has no such site in use. Choose one from the list."),
    UNKNOWN_PROGRAMME("The centre has no such programme running. Choose one from the list."),
    ENDS_BEFORE_START("The end lies before the start."),
    OUTSIDE_AREA("The days lie outside those of the area."),
    MEMBER_ALREADY("This person is in the team on these days already."),
    ENDED_ALREADY("This membership has ended."),
    MEMBER_HAS_ACTIVITIES(
            "This person still answers for activities of the plan in force. Give them to somebody else first."),
    PLAN_OVERLAPS(
            "The area has an open plan for days of this period already. Open that one, or choose another period."),
    PLAN_CLOSED("This plan is closed."),
    DRAFT_ALREADY("There is a draft of this plan already. Go on with it, or discard it first."),
    VERSION_FIXED(
            "Only a draft can be changed. What was published stays as it was: begin an amendment instead."),
    UNKNOWN_ITEM("This version has no such item. Leave the id out for a new one."),
    ITEM_REPEATED("This item is there twice."),
    UNKNOWN_ACTIVITY("This version has no such activity. Save the activity first."),
    UNKNOWN_MEMBER("This person is not in the team of the area. Choose somebody of the team."),
    UNKNOWN_ASSESSOR("This person does not assess at the centre. Choose one from the list."),
    UNKNOWN_METHOD("There is no such method. Choose one from the list."),
    OUTSIDE_PERIOD("The days lie outside the period of the plan."),
    OUTSIDE_SCOPE("This lies outside the area. Choose one that belongs to it."),
    RANK_REPEATED("Two priorities have this rank. Give each its own."),
    MEASURE_MISSING("A target needs a measure: say what is counted."),
    METHOD_WORDS_MISSING("Say in words what the other method is."),
    POINT_TIME_MISSING("Say when: a window with both days, or what the point comes after."),
    PURPOSE_MISSING("Say why the plan exists."),
    PROGRAMME_MISSING("Choose the programmes that the plan is for."),
    SITE_MISSING("Choose the sites that the plan is for."),
    RULE_MISSING("Name at least one rule of an awarding organisation that the plan follows."),
    PRIORITY_MISSING("Name at least one priority."),
    PRIORITY_REASON_MISSING("Say why this is a priority."),
    PRIORITY_ACTIVITY_MISSING("Link this priority to at least one activity."),
    CRITERION_MISSING("Say in at least one criterion what counts as success."),
    ACTIVITY_MISSING("Plan at least one activity."),
    RESPONSIBLE_MISSING("Say which member of the team answers for this activity."),
    RESPONSIBLE_LEFT(
            "Who answers for this activity is not in the team any more. Give it to somebody else."),
    POINT_MISSING("Plan at least one point at which the work of the team is looked at."),
    METHOD_MISSING("Choose how the work is looked at."),
    MEMBER_NOT_MONITORED(
            "This member has activities, but no point looks at both their progress and their quality."),
    OWN_SKILL("Nobody verifies or checks what they can do themselves. Ask somebody else."),
    OTHERS_RECORD("This is for somebody else to write: it is not your own record."),
    IN_FUTURE("This day has not come yet."),
    RATING_MISSING("Rate each competence, on both sides."),
    GAP_UNANSWERED("This gap needs an agreed action with a day, or a reason for none."),
    SIGNED_ALREADY("This was signed already. Begin a new one for what changed."),
    AGREED_ALREADY("You agreed to this already."),
    TIME_ALREADY("There is a figure for this member. Change that one."),
    ANALYSIS_MISSING(
            "No training needs analysis signed by both within the time allowed, nor a check accepted in its place."),
    TIME_NOT_AGREED("Time for this member is not agreed by both sides."),
    MATERIAL_NOT_AGREED("What this member needs for the work is not agreed by both sides."),
    OVER_CAPACITY(
            "More hours are planned than agreed. Plan less, agree on more, or give a reason."),
    NOT_COMPETENT(
            "No verified skill for this programme. Choose somebody else, or name a countersigner who has one."),
    OWN_ASSESSMENT("Nobody quality-assures their own assessment. Choose somebody else."),
    CONFLICT("A conflict of interest prohibits this. Choose somebody else."),
    OWN_CONFLICT("Somebody else decides about a conflict of yours."),
    MITIGATION_MISSING("Say under which conditions it is allowed."),
    PARTY_MISSING("Say with whom the conflict is; a declaration that there is none names nobody."),
    NOTHING_IN_FORCE("No version of this plan is in force yet. Publish the first one."),
    CHANGE_UNEXPLAINED("Say why this changes."),
    ACKNOWLEDGED_ALREADY("This was acknowledged already."),
    NOT_OWN_PLAN("Only the member whose plan it is may do this."),
    OBJECTIVE_MISSING("Write at least one objective."),
    OBJECTIVE_UNCONFIRMED("Both sides have to confirm this objective at the same revision first."),
    ASPECT_MISSING("Each of the five aspects has to be there. Fill this one in."),
    SPECIFIC_SCOPE("Name at least one activity, programme, assessor or site that it is about."),
    MEASURE_TARGET("Give a target to compare with, or say what is handed over."),
    RATIONALE_SHORT("Say in more words why it is right now."),
    REALISTIC_PRIORITY("Name the priority of the plan that it serves."),
    TIME_OUTSIDE_PERIOD("The days lie outside the period of the plan."),
    MILESTONE_MISSING("An objective as long as this needs a milestone."),
    MILESTONE_OUTSIDE("A milestone lies outside the days of the objective."),
    REVISION_STALE("There is a newer revision. Read it, then confirm that one."),
    ACHIEVABLE_UNCONFIRMED("The member has not said that it is achievable."),
    COMMENT_FIXED("This was said some time ago and stays. Write another comment."),
    NOT_ESCALATED("This was not brought to the head of centre."),
    PROGRESS_EMPTY("Give the value reached, or say in a note how it goes."),
    PROGRESS_MISSING("Report a value or evidence first."),
    NOT_DUE("It is not due yet and was not submitted. Judge it then, or withdraw it."),
    JUDGEMENT_REASON_MISSING("Say why it was not or only partly met."),
    NEXT_STEP_MISSING(
            "Say what comes next: a new objective, an action, or nothing with the reason."),
    OBJECTIVE_OVER(
            "This objective was judged or withdrawn. What was reported of it stays as it is."),
    NEXT_STEP_DUE_MISSING("Say by when the action is done."),
    NEXT_STEP_WORDS_MISSING("Say what that is, or why nothing is needed."),
    DERIVED_MEASURE("The product counts this itself. Only judged criteria take entries."),
    UNKNOWN_RECORD("The plan has no such record. Choose one that it lists as open."),
    UNKNOWN_CRITERION("The version in force has no such success criterion."),
    EVALUATION_MISSING("Say how far this success criterion was met."),
    EARLY_REASON_MISSING("The period has not ended. Say why the plan is closed early."),
    DRAFT_OPEN("A draft is on its way. Publish or discard it first."),
    OBJECTIVE_UNJUDGED("This objective has no judgement. Judge or withdraw it first."),
    NOT_FINISHED("The plan cannot be closed yet."),
    REOPEN_LATE("The time in which a closed plan can be opened again has passed."),
    REOPEN_NOT_ASKED("The lead has not asked to open this plan again."),
    REOPEN_ASKED_ALREADY("This was asked already; the head of centre decides."),
    DONE_ALREADY("This activity was carried out already."),
    NOT_DOER("Only who answers for the activity, or covers it today, may do this."),
    ABSENCE_OVERLAPS("This person is absent on days of this time already. Change that entry."),
    ABSENCE_LONG("An absence is entered for a year at the most. Enter the rest when it comes."),
    COVER_NOT_OWN("This activity is not one of the absent member's. Choose one of theirs."),
    COVER_SELF("The absent member cannot cover. Choose somebody else.");

    private final String sentence;

    WorkPlanProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
