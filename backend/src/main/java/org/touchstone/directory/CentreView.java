package org.touchstone.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A centre in full. */
@Schema(name = "Centre", description = "A centre.")
record CentreView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Unique, never changes.", examples = "10001")
                String number,
        @Schema(required = true, examples = "Harbour Point College") String name,
        @Schema(required = true) CentreKind kind,
        @Schema(required = true, description = "Picks the bank holidays.") Nation nation,
        @Schema(required = true) UUID regionId,
        @Schema(required = true, examples = "North") String regionName,
        @Schema(required = true) CentreSize size,
        @Schema(required = true) CentreStatus status,
        @Schema(required = true, description = "What somebody should look at.")
                List<CentreFlag> flags,
        @Schema(required = true) List<ConsortiumView> consortia,
        @Schema(required = true, description = "What the caller may do with it.")
                List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
