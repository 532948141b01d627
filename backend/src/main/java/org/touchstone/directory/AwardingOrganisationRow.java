package org.touchstone.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An awarding organisation. */
@Schema(name = "AwardingOrganisation", description = "A body that approves and monitors centres.")
record AwardingOrganisationRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "MERIDIAN") String code,
        @Schema(required = true, examples = "Meridian Awards") String name) {}
