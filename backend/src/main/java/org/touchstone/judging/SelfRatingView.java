package org.touchstone.judging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/**
 * One measure with the centre's rating and, once the report is published, the finding beside it.
 */
@Schema(
        name = "SelfRating",
        description = "One measure with the centre's rating and the published finding beside it.")
record SelfRatingView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "Reference of the measure.", examples = "QO.5.4")
                String measure,
        @Schema(required = true, description = "Its objective.", examples = "QO.5")
                String objective,
        @Schema(required = true, description = "What the measure asks.") String statement,
        @Schema(description = "The centre's rating.", examples = "MET") String rating,
        @Schema(description = "The centre's note.") String note,
        @Schema(
                        description = "The reviewer's finding, once the report is published.",
                        examples = "MET")
                String finding,
        @Schema(required = true, description = "How much evidence is linked to the measure.")
                int evidenceCount,
        @Schema(description = "When it was saved last.") Instant savedAt,
        @Schema(
                        required = true,
                        description = "For `If-Match`; 0 while nothing is saved.",
                        examples = "0")
                long version)
        implements Versioned {}
