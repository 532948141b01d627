package org.touchstone.enrolment;

/** What the leader and the team of a programme share among themselves (QMR-097). */
public enum ProgrammeDuty {
    ENROLMENT_AND_REGISTRATION,
    TRACKING,
    EXTERNAL_ASSESSMENT,
    CERTIFICATES
}
