package org.touchstone.visit;

import org.touchstone.shared.problem.ProblemCode;

/** Why a cycle, an allocation, a date or a move of a visit is refused. */
public enum VisitProblem implements ProblemCode {
    CYCLE_OVERLAP("Another cycle of this scheme has days in common with these dates."),
    CYCLE_DATES_OUT_OF_ORDER(
            "The visit window lies inside the cycle, and both end after they start."),
    CYCLE_EXISTS("This scheme has a cycle of that name already."),
    UNKNOWN_SCHEME_VERSION("There is no published version of that scheme by this name."),
    VISIT_EXISTS("The centre has a visit in this cycle already."),
    CENTRE_NOT_IN_SCOPE(
            "No learner of this centre is covered by the scheme, so it is neither reviewed nor allocated."),
    CENTRE_STILL_IN_SCOPE(
            "The centre still has covered learners, so its review cannot be withdrawn. Defer it or call off the date instead."),
    NOT_A_REVIEWER("This person is not among the reviewers of the awarding organisation."),
    NAMED_TWICE("This person is named more than once."),
    REVIEWER_NOT_STANDARDISED("This reviewer has not been standardised for the cycle."),
    REVIEWER_WITHOUT_TEAM("This reviewer belongs to no team, so nobody leads them."),
    CONFLICT_OF_INTEREST("This reviewer holds a role at the centre."),
    NOT_IN_YOUR_TEAM("You may replace reviewers inside your own team only."),
    REASON_NEEDED("Say why."),
    SAME_REVIEWER("This reviewer has the visit already."),
    NOT_ANNOUNCED_YET(
            "The centre has not been told yet who its reviewer is. Until the day of announcement both sides wait."),
    NEEDS_QUALITY_MANAGER(
            "The report has been handed in, so only the quality manager may name another reviewer."),
    OUTSIDE_VISIT_WINDOW(
            "The date lies outside the visit window. Only the quality manager may make an exception."),
    NOT_A_WORKING_DAY("This is no working day in the centre's nation."),
    DATE_IN_PAST("This day is over."),
    ENDS_BEFORE_START("The last day lies before the first."),
    PROPOSAL_NOT_OPEN("This proposal was answered already."),
    OWN_PROPOSAL("Your own side proposed this date; the other side answers it."),
    DATE_NOT_REACHED("The visit cannot start before its first day."),
    NOT_READY_TO_START("Something is missing before the visit can start."),
    NOTHING_TO_OVERRIDE(
            "Nothing is missing: the reviewer can start the visit without an override."),
    SITES_REVIEWED_MISSING("Say which of the centre's sites were looked at."),
    UNKNOWN_SITE("The centre has no such site."),
    LAST_DAY_OUT_OF_RANGE("The last day lies between the first day of the visit and today."),
    NOT_YET("This lies in the future."),
    UNKNOWN_OBJECTIVE("The scheme has no such objective or measure."),
    TEAM_EXISTS("There is a team of that name already."),
    IN_ANOTHER_TEAM("This reviewer belongs to another team; each has one team leader.");

    private final String sentence;

    VisitProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
