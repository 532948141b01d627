package org.touchstone.engagement;

import org.touchstone.shared.problem.ProblemCode;

/** What an engagement document may be refused for. */
public enum EngagementProblem implements ProblemCode {
    QN_DETAILS_NOT_CONFIRMED(
            "Confirm that the contact details of the quality nominee are right, then send it again."),
    PREVIOUS_ITEM_UNANSWERED(
            "Say what came of this earlier action or recommendation, even if nothing did yet."),
    CHANGES_MISSING(
            "Enter at least one change to systems or procedures, or tick that nothing changed."),
    CHANGE_INCOMPLETE("A change needs its area, a text and a date."),
    STRENGTHS_MISSING("Write what the centre does well."),
    WEAKNESSES_MISSING("Write what the centre has to improve."),
    REDECLARATION_INCOMPLETE("Answer both boxes of the re-declaration."),
    RECOGNITION_CHANGE_MISSING(
            "Say what has changed at the centre, or take back that anything has."),
    APPROVAL_NOT_ANSWERED("Say for every approval whether it is kept, has ended, or ended partly."),
    CEASED_LEVELS_MISSING("Name the levels that have ended."),
    CED_NOT_SIGNED("The head of centre has to sign the document before it can be handed in."),
    CED_NOT_SUBMITTED("The centre has not handed in its engagement document."),
    CED_READ_ONLY(
            "The document cannot be edited as it stands. If it waits for a signature, recall it first."),
    SIGNATURE_DOES_NOT_MATCH("The text is not the one that was signed. Ask for a signature again."),
    SIGNATURE_NOT_CONFIRMED("Tick that you have read the document and declare what it states."),
    VISIT_HAS_STARTED("The visit has started; the document cannot be sent back any more."),
    SECTION_NOT_YOURS("The quality nominee has not opened this section to you."),
    NOT_AT_THIS_CENTRE("This person holds no role at the centre. Give them one first."),
    NOTHING_TO_TAKE_OVER("There is no earlier document whose texts could be taken over."),
    UNKNOWN_ITEM("This is not among the items that the section lists. Read it again."),
    UNKNOWN_OBJECTIVE("The scheme has no objective with this code."),
    CHANGE_REQUEST_DECIDED("This change request has been decided already.");

    private final String sentence;

    EngagementProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
