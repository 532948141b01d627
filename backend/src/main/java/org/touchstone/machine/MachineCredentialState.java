package org.touchstone.machine;

/** Where a credential stands. */
enum MachineCredentialState {
    /** Being made at the identity provider. */
    PENDING,
    ACTIVE,
    /** Replaced by another, but good until the grace is over. */
    GRACE,
    ENDED
}
