package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draw gave, or would give. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleDraw")
record DrawView(
        @Schema(description = "Absent for a trial run.") UUID id,
        @Schema(required = true, description = "True if nothing was changed, only tried.")
                boolean dryRun,
        @Schema(required = true, examples = "AUTUMN-2026") String seed,
        @Schema(
                        required = true,
                        description =
                                "SHA-256 of all that the draw was made from, in its written form.")
                String requestHash,
        @Schema(required = true, examples = "240") int population,
        @Schema(required = true, examples = "31") int items,
        @Schema(required = true, description = "What came in, at most 1,000 of them.")
                List<Change> added,
        @Schema(required = true, description = "What fell out, at most 1,000 of them.")
                List<Change> dropped,
        @Schema(required = true) List<StratumResult> strata) {

    /** A decision that came in or fell out, and why. */
    @Schema(name = "SampleChange")
    record Change(
            @Schema(required = true) UUID assessmentId,
            @Schema(required = true, examples = "L-0815") String learner,
            @Schema(required = true, examples = "U302") String unit,
            @Schema(required = true, examples = "The learner withdrew.") String why) {}
}
