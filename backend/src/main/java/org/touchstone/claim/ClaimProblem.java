package org.touchstone.claim;

import org.touchstone.shared.problem.ProblemCode;

/** Why the claim feature refuses. */
public enum ClaimProblem implements ProblemCode {
    AREA_HAS_VERIFIER(
            "This subject area has a lead internal verifier already. End that one first, or change the cover."),
    UNKNOWN_SUBJECT_AREA(
            "The centre has no programme in this principal subject area. Choose one from the list."),
    UNKNOWN_FAMILY("No scheme names this family. Choose one from the list."),
    UNKNOWN_STAFF("This person does not work at the centre. Add the person to its staff first."),
    UNKNOWN_PROGRAMME("The centre has no such programme. Choose one from the list."),
    UNKNOWN_RESULT("The centre has no such result of standards verification."),
    UNKNOWN_VISIT("The centre has no such visit."),
    PERSON_REQUIRED("Name the person: choose someone, or give a name and an e-mail address."),
    UNKNOWN_STAFF_KEY("The centre has no member of staff with this key. Send the staff first."),
    POST_FIXED(
            "The post with this key is on record otherwise. End that one and send a new key for another."),
    OWN_DEPUTY("Nobody stands in for themselves. Choose another person."),
    LEFT_ALREADY("This lead internal verifier has left the post."),
    ENDS_BEFORE_START("The end lies before the start."),
    IN_FUTURE("This day has not come yet."),
    SENT_ALREADY("This was sent already."),
    BATCH_REFERENCE_TAKEN(
            "The centre has a batch with this reference already. Choose another one."),
    CHECK_MISSING(
            "The claims were not compared with the assessment records yet. Check them first."),
    SECOND_CHECK_MISSING("A second person has to check the batch before it is ready."),
    SECOND_PERSON_REQUIRED(
            "Who prepared or checked the batch cannot be its second person. Ask someone else."),
    HELD_BY_BLOCK(
            "A certification block holds this batch. It goes on where it stood when the block is released."),
    NOT_CLAIMABLE("Certificates may not be claimed for this line today."),
    RESULT_HELD("Internal quality assurance holds a result of this learner."),
    SUMMATIVE_SAMPLE_MISSING(
            "Internal quality assurance has not done the sample at the end that its plan asks for before a full claim."),
    CLAIMED_BEFORE("This was claimed for the learner in another batch already."),
    LINE_REPEATED("This claim stands in the batch already."),
    UNKNOWN_BATCH("The centre has no such batch. Choose one from the list."),
    CLEARED_ALREADY("This was cleared already."),
    INVESTIGATION_MISSING(
            "Say what the investigation found before senior management signs it off."),
    SIGN_OFF_MISSING("Senior management has to sign the incident off before it is reported.");

    private final String sentence;

    ClaimProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
