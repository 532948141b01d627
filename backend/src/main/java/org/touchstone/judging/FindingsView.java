package org.touchstone.judging;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;

/** All measures of a visit in one answer: as many as the scheme has. */
@Schema(name = "Findings", description = "All measures of a visit with what was found on them.")
record FindingsView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "Code of the scheme.", examples = "pearson-qmr")
                String scheme,
        @Schema(required = true, description = "Version of the scheme.", examples = "2016-17")
                String schemeVersion,
        @Schema(required = true, description = "How many measures have an answer.", examples = "12")
                int answered,
        @Schema(required = true, description = "Every measure, in the order of the guide.")
                List<FindingRow> items,
        @Schema(required = true, description = "What the caller may do with findings.")
                List<Command> allowedCommands) {}
