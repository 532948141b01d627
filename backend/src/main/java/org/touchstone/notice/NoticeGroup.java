package org.touchstone.notice;

/** Under what a person chooses how to be told; {@code notices.yaml} says what belongs where. */
enum NoticeGroup {
    ACTIONS,
    VISITS,
    DOCUMENTS,
    EVIDENCE,
    REMINDERS,
    /** Something depends in law on hearing of these: always mailed at once. */
    LEGAL
}
