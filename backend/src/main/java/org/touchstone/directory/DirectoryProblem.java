package org.touchstone.directory;

import org.touchstone.shared.problem.ProblemCode;

/** Why the directory refuses. */
public enum DirectoryProblem implements ProblemCode {
    CENTRE_NUMBER_TAKEN(
            "Another centre has this number. A centre's number is unique and for ever."),
    EMAIL_TAKEN("Another person has this e-mail address. Look that person up instead."),
    SUBJECT_TAKEN("Another person is tied to this account of the identity provider."),
    NAME_TAKEN("Another one has this name. Choose a name that tells them apart."),
    UNKNOWN_REGION("There is no such region of yours. Choose one from the list."),
    UNKNOWN_CENTRE("There is no such centre of yours. Choose one from the list."),
    UNKNOWN_PERSON("There is no such person. Choose one from the list, or add the person first."),
    UNKNOWN_TARGET("There is no such organisation of yours. Choose one from the list."),
    MAIN_SITE_REQUIRED(
            "A centre has exactly one main site. Name another site the main one instead."),
    MAIN_SITE_CANNOT_CLOSE("The main site cannot close. Name another site the main one first."),
    APPROVAL_REFERENCE_REQUIRED("An international approval needs its reference."),
    UNKNOWN_COUNTRY("This is not a country code. Use two letters of ISO 3166, such as GB."),
    ENDS_BEFORE_START("The end lies before the start."),
    LEAD_CENTRE_REQUIRED("A consortium has a lead centre. Name it."),
    MEMBER_REQUIRED("A consortium has at least one member beside its lead."),
    LEAD_IS_MEMBER("The lead centre is a member already. Leave it out of the other members."),
    ROLE_NOT_HELD_THERE("This role cannot be held at this kind of organisation."),
    GIVEN_BY_ALLOCATION("A reviewer gets a centre by allocation of its visit, not by hand."),
    MAY_NOT_GIVE("You may not give or end this role. Ask the awarding organisation."),
    QN_ALREADY_ACTIVE(
            "The centre has one nominee at a time. End the present appointment before this one begins."),
    HEAD_ALREADY_ACTIVE(
            "The centre has one head at a time. End the present appointment before this one begins."),
    ADVISER_ALREADY_ACTIVE(
            "The region has one adviser at a time. End the present appointment before this one begins."),
    ROLE_ALREADY_HELD("The person holds this role there already for some of this time."),
    CONFLICT_OF_INTEREST(
            "Nobody reviews a centre at which they work. Choose someone else, or end the other role first."),
    ENDS_IN_PAST("A role can end today at the earliest. Leave the day out to end it at once."),
    ALREADY_ENDED("This role has ended already."),
    REASON_REQUIRED("Give the reason.");

    private final String sentence;

    DirectoryProblem(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
