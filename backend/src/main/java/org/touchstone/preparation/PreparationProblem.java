package org.touchstone.preparation;

import org.touchstone.shared.problem.ProblemCode;

/** Why something about an agenda, an invitation or the log of a visit is refused. */
public enum PreparationProblem implements ProblemCode {
    AGENDA_CHANGED(
            "The agenda was changed in the meantime. Read the newest version before you accept it."),
    AGENDA_EMPTY("There is no agenda yet. Write one first."),
    AGENDA_ACCEPTED_ALREADY("Your side has accepted this version of the agenda already."),
    AGENDA_ITEM_MISSING("The agenda needs this item before it can be accepted."),
    UNKNOWN_AGENDA_ITEM_TYPE("The scheme has no agenda item of this type."),
    ITEM_ENDS_BEFORE_START("The item ends before it starts."),
    NOT_A_DAY_OF_THE_VISIT("The visit has fewer days than that."),
    NOT_A_PRACTITIONER(
            "Only practitioners of the centre, or of a centre in its consortium, can be invited. Add them to the centre's people first."),
    INVITED_ALREADY("This person has been invited already."),
    PROGRAMME_NEEDED("Say for which of the centre's programmes this person speaks."),
    UNKNOWN_PROGRAMME("The centre runs no such programme."),
    NO_PREVIOUS_ROSTER("No earlier visit has a list of practitioners that could be copied."),
    INVITATION_CLOSED("The visit has begun or is off, so the invitation is not answered any more."),
    PREPARATION_CLOSED("This visit is not being prepared: it has no reviewer yet, or it is over."),
    NOT_DURING_VISIT("The log of a visit is written between its start and its end."),
    HELD_IN_FUTURE("This lies in the future."),
    HELD_BEFORE_VISIT("This lies before the first day of the visit."),
    QN_MEETING_MISSING("Record the meeting with the nominee: when, with whom, and what it gave."),
    PRACTITIONER_MEETING_MISSING(
            "Record the meeting with practitioners: when, with whom, and what it gave."),
    ATTENDANCE_MISSING("Say for everyone who was invited whether they came.");

    private final String sentence;

    PreparationProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
