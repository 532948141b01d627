package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one claim of a batch stands. */
@Schema(name = "ClaimLineState")
enum LineState {
    /** Waits for its certificate. */
    PENDING,
    /** Cannot be claimed as it was sent; its code says why. */
    REFUSED,
    /** A claim for units stands in its place. */
    REPLACED,
    /** The certificate was issued. */
    ISSUED,
    /** Stopped by a certification block; derived when read. */
    HELD,
    /** The learner's result is held by internal quality assurance; derived when read (IQA-078). */
    DELAYED
}
