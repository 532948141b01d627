package org.touchstone.judging;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All objectives of a visit in one answer. */
@Schema(name = "Judgements", description = "All objectives of a visit with their levels.")
record JudgementsView(
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "How many objectives have a level.", examples = "4")
                int judged,
        @Schema(required = true, description = "Whether the report was handed in with them.")
                boolean madeFinal,
        @Schema(required = true, description = "Every objective, in the order of the guide.")
                List<JudgementView> items) {}
