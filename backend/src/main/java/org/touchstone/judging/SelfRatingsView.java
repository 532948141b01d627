package org.touchstone.judging;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;

/** How a centre rates itself on all measures, in one answer. */
@Schema(name = "SelfRatings", description = "How a centre rates itself on all measures.")
record SelfRatingsView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "Code of the scheme.", examples = "pearson-qmr")
                String scheme,
        @Schema(required = true, description = "Version of the scheme.", examples = "2016-17")
                String schemeVersion,
        @Schema(required = true, description = "Whether the findings stand beside the ratings.")
                boolean compared,
        @Schema(required = true, description = "Every measure, in the order of the guide.")
                List<SelfRatingView> items,
        @Schema(required = true, description = "What the caller may do.")
                List<Command> allowedCommands) {}
