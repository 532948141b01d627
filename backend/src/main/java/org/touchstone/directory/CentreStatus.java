package org.touchstone.directory;

/** Whether a centre is in business with the awarding organisation. */
public enum CentreStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
