package org.touchstone.enrolment;

/** What senior staff of a centre answer for; one person may hold all three (QMR-098). */
public enum CentreDuty {
    /** Oversees the awarding body's provision as a whole. */
    OVERSIGHT("QO.2.4", "Nobody is named to oversee the provision"),
    /** Answers for registration and certificate claims. */
    REGISTRATION_AND_CLAIMS("QO.3.5", "Nobody is named to answer for registration and claims"),
    /** Leads the review of quality. */
    QUALITY_REVIEW("QO.4.1", "Nobody is named to lead the review of quality");

    private final String measure;
    private final String vacancy;

    CentreDuty(String measure, String vacancy) {
        this.measure = measure;
        this.vacancy = vacancy;
    }

    /** The measure at which a vacant duty shows. */
    String measure() {
        return measure;
    }

    String vacancy() {
        return vacancy;
    }
}
