package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is claimed for a learner. */
@Schema(name = "ClaimLineKind")
enum LineKind {
    /** The whole qualification. */
    FULL,
    /** The units achieved, for a learner who does not finish (QMR-236). */
    UNIT
}
