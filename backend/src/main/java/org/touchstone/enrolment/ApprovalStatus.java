package org.touchstone.enrolment;

/** Where the approval of one qualification stands. */
public enum ApprovalStatus {
    /** In force since an earlier year. */
    ACTIVE,
    /** Added since the last declaration. */
    ADDED,
    /** Given up or withdrawn. */
    CEASED
}
