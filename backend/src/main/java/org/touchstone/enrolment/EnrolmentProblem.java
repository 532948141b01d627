package org.touchstone.enrolment;

import org.touchstone.shared.problem.ProblemCode;

/** Why the enrolment feature refuses. */
public enum EnrolmentProblem implements ProblemCode {
    ALREADY_ENROLLED("The centre is enrolled in this scheme already."),
    UNKNOWN_SCHEME("There is no such scheme here. Choose one from the list."),
    UNKNOWN_ENROLMENT("The centre is not enrolled in this scheme."),
    QUALIFICATION_NUMBER_TAKEN("The catalogue has a qualification with this number already."),
    UNKNOWN_QUALIFICATION("The catalogue has no qualification with this number."),
    QUALIFICATION_FIXED(
            "The programme with this key leads to another qualification. End that one and send a new key."),
    UNKNOWN_FAMILY("No scheme names this family. Choose one from the list."),
    ALREADY_APPROVED("There is an approval for this qualification already. Change that one."),
    ENDS_BEFORE_START("The end lies before the start."),
    END_REQUIRED("An approval that has ceased needs the day on which it ended."),
    UNKNOWN_SITE("The centre has no such site. Choose one from the list."),
    UNKNOWN_STAFF("This person does not work at the centre. Add the person to its staff first."),
    UNKNOWN_PROGRAMME("The centre has no such programme. Choose one from the list."),
    UNKNOWN_ROLE("The scheme does not know this role of a practitioner. Choose one from the list."),
    ROLE_REQUIRED("A practitioner has at least one role."),
    PROGRAMME_REQUIRED("A practitioner works on at least one programme."),
    PERSON_REQUIRED("Name the person: choose someone, or give a name and an e-mail address."),
    PRACTITIONER_LISTED("This person is on the centre's list already."),
    PERSON_FIXED(
            "The person with this key is on record with another e-mail address. Ask the awarding organisation to correct it, or end that one and send a new key."),
    STAFF_KEY_FIXED("This person is on the centre's list under another key. Send that one."),
    STARTS_IN_FUTURE("The person has not started yet. Send the row on the first day."),
    UNKNOWN_PROGRAMME_KEY(
            "The centre has no programme with this key or title. Send the programmes first."),
    UNKNOWN_STAFF_KEY("The centre has no member of staff with this key. Send the staff first."),
    SNAPSHOT_IN_FUTURE("A snapshot cannot be taken on a day that has not come."),
    FIRST_AFTER_SNAPSHOT("The first registration lies after the day of the snapshot."),
    LINE_REPEATED("The same qualification, site and delivery context stand on two lines."),
    UNKNOWN_CHECK("The check list has no such item. Choose one from the list."),
    NO_EXTERNAL_ASSESSMENT(
            "This programme has no external assessment, so there is nothing to prepare."),
    UNKNOWN_TERMS("There is no such edition of the terms."),
    EDITION_TAKEN("There is an edition of the terms with this name already."),
    NOT_SENIOR("Only principal and senior reviewers take part directly with one centre."),
    CONFLICT_OF_INTEREST(
            "Nobody reviews a centre at which they work. Choose someone else, or end the other role first.");

    private final String sentence;

    EnrolmentProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
