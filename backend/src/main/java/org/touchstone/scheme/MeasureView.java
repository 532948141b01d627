package org.touchstone.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as the guide shows it. */
@Schema(name = "SchemeMeasure", description = "A measure of the guide.")
record MeasureView(
        @Schema(required = true, description = "Published reference.", example = "QO.3.4")
                String ref,
        @Schema(required = true, description = "Code of its objective.", example = "QO.3")
                String objective,
        @Schema(
                        required = true,
                        description = "What is asked.",
                        example = "Claims are made in time and are correct.")
                String statement,
        @Schema(
                        required = true,
                        description = "How to meet it.",
                        example = "Check a sample of the certificates that arrive.")
                String guidance,
        @Schema(
                        required = true,
                        description = "Evidence that may serve; suggestions only.",
                        example = "[\"claims verification records\"]")
                List<String> evidenceTypes,
        @Schema(
                        required = true,
                        description = "Kinds of evidence without a file that the guide names.",
                        example = "[\"VERBAL\"]")
                List<EvidenceKind> suggestedKinds,
        @Schema(required = true, description = "Remarks for whoever prepares or judges it.")
                List<Hint> hints,
        @Schema(
                        required = true,
                        description =
                                "Prompts added for the cycle, whether or not they apply to a centre.")
                List<Addendum> addenda,
        @Schema(
                        description =
                                "What is new since the version before; absent when nothing is.",
                        example = "A policy is now looked for.")
                String change) {

    static MeasureView of(Rulebook rulebook, Objective objective, Measure measure) {
        return new MeasureView(
                measure.ref(),
                objective.code(),
                measure.statement(),
                measure.guidance(),
                measure.evidenceTypes(),
                measure.suggestedKinds(),
                measure.hints(),
                rulebook.addendaOf(measure.ref()),
                measure.change());
    }
}
