package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a batch of claims stands. */
@Schema(name = "ClaimBatchState")
enum BatchState {
    /** Put together by one person or a machine. */
    PREPARED,
    /** Compared with the assessment records (QMR-234). */
    CHECKED,
    /** Checked again by a second person (QMR-100). */
    VERIFIED,
    /** To be sent. */
    READY,
    /** With the awarding organisation. */
    SENT,
    /** The certificates are there. */
    RECEIVED,
    /** Stopped by a certification block; goes back to the state before (QMR-233, QMR-221). */
    HELD,
    /** Taken back. */
    WITHDRAWN;

    /** Whether its claims are still waiting for certificates, so that a block holds them. */
    boolean isPending() {
        return switch (this) {
            case PREPARED, CHECKED, VERIFIED, READY, SENT -> true;
            case RECEIVED, HELD, WITHDRAWN -> false;
        };
    }
}
