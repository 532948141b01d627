package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an incident is about. */
@Schema(name = "ClaimIncidentConcerns")
enum IncidentConcerns {
    REGISTRATION,
    CLAIM
}
