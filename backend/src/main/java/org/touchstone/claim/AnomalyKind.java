package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a certificate deviates from the records (QMR-235). */
@Schema(name = "CertificateAnomalyKind")
enum AnomalyKind {
    NAME,
    RESULT,
    UNITS,
    /** Claimed, but no certificate came. */
    MISSING,
    /** A certificate came that nobody claimed. */
    NOT_CLAIMED,
    OTHER
}
