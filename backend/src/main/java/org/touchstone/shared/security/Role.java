package org.touchstone.shared.security;

/**
 * What a person may be, in neutral codes; the scheme version carries the words shown on screen
 * (domain.md §2).
 */
public enum Role {
    REVIEWER,
    SENIOR_REVIEWER,
    PRINCIPAL_REVIEWER,
    TEAM_LEADER,
    QUALITY_MANAGER,
    ADVISER,
    APPEALS_OFFICER,
    AO_ADMIN,
    CENTRE_CONTACT,
    HEAD_OF_CENTRE,
    PRACTITIONER,
    EXAMS_OFFICER,
    LEAD_IQA,
    IQA,
    ASSESSOR,
    CENTRE_MANAGER,
    MIS_CLIENT,
    PLATFORM_ADMIN;

    /**
     * Whether the role is held on the centre's side; all others are the awarding organisation's or
     * the platform's.
     */
    public boolean isCentreSide() {
        return switch (this) {
            case CENTRE_CONTACT,
                    HEAD_OF_CENTRE,
                    PRACTITIONER,
                    EXAMS_OFFICER,
                    LEAD_IQA,
                    IQA,
                    ASSESSOR,
                    CENTRE_MANAGER,
                    MIS_CLIENT ->
                    true;
            default -> false;
        };
    }
}
