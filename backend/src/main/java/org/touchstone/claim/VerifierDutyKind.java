package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lead internal verifier does for the standard inside the centre (QMR-246). */
@Schema(name = "VerifierDutyKind")
enum VerifierDutyKind {
    /** Assignments and marked work were standardised. */
    STANDARDISATION,
    /** Staff were trained. */
    TRAINING,
    /** Assessors and verifiers met. */
    MEETING
}
