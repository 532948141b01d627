package org.touchstone.sampling;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is in the sample of a draw, or is not (IQA-024). */
@Schema(name = "SampleExplanation")
record ExplanationView(
        @Schema(required = true) UUID assessmentId,
        @Schema(required = true) boolean sampled,
        @Schema(required = true) List<SampleReason> reasons) {}
