package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an incident is: only what senior management signed off is reported (QMR-237). */
@Schema(name = "ClaimIncidentState")
enum IncidentState {
    DRAFT,
    SIGNED_OFF,
    REPORTED
}
