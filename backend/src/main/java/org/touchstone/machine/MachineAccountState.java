package org.touchstone.machine;

/** Where a machine account stands. */
enum MachineAccountState {
    /** Being made: nothing can be done with it, and it goes again if it is not finished. */
    PENDING,
    ACTIVE,
    /** Ended for good. */
    REVOKED
}
