package org.touchstone.directory;

/** What kind of organisation a centre is. */
public enum CentreKind {
    COLLEGE,
    SCHOOL,
    UNIVERSITY,
    TRAINING_PROVIDER,
    EMPLOYER,
    PRISON,
    OTHER
}
