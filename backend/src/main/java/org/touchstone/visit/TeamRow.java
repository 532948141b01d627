package org.touchstone.visit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team in a list. */
@Schema(name = "ReviewerTeamRow")
record TeamRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) UUID leaderId,
        @Schema(required = true) String leaderName,
        @Schema(required = true) int members,
        @Schema(required = true, description = "Members who do not review any more.") int left) {}
