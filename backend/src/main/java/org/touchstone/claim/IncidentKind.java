package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was wrong with a registration or claim (QMR-237). */
@Schema(name = "ClaimIncidentKind")
enum IncidentKind {
    WRONG,
    EARLY,
    LATE,
    FRAUDULENT
}
