package org.touchstone.shared.security;

/** The role codes as constants, for annotations. */
public final class Roles {

    public static final String REVIEWER = "REVIEWER";
    public static final String SENIOR_REVIEWER = "SENIOR_REVIEWER";
    public static final String PRINCIPAL_REVIEWER = "PRINCIPAL_REVIEWER";
    public static final String TEAM_LEADER = "TEAM_LEADER";
    public static final String QUALITY_MANAGER = "QUALITY_MANAGER";
    public static final String ADVISER = "ADVISER";
    public static final String APPEALS_OFFICER = "APPEALS_OFFICER";
    public static final String AO_ADMIN = "AO_ADMIN";
    public static final String CENTRE_CONTACT = "CENTRE_CONTACT";
    public static final String HEAD_OF_CENTRE = "HEAD_OF_CENTRE";
    public static final String PRACTITIONER = "PRACTITIONER";
    public static final String EXAMS_OFFICER = "EXAMS_OFFICER";
    public static final String LEAD_IQA = "LEAD_IQA";
    public static final String IQA = "IQA";
    public static final String ASSESSOR = "ASSESSOR";
    public static final String CENTRE_MANAGER = "CENTRE_MANAGER";
    public static final String MIS_CLIENT = "MIS_CLIENT";
    public static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";

    private Roles() {}
}
