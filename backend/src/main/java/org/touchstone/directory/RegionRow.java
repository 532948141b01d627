package org.touchstone.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region in a list. */
@Schema(name = "RegionRow", description = "A region in a list.")
record RegionRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID aoId,
        @Schema(required = true, examples = "North") String name,
        @Schema(required = true, description = "How many centres belong to it.") int centres) {}
