package org.touchstone.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as the guide shows it. */
@Schema(name = "SchemeObjective", description = "An objective of the guide with its measures.")
record ObjectiveView(
        @Schema(required = true, description = "Published code.", example = "QO.3") String code,
        @Schema(
                        required = true,
                        description = "Title.",
                        example = "Learner registration and certification")
                String title,
        @Schema(
                        required = true,
                        description = "What it is about.",
                        example = "Administration keeps claims accurate.")
                String description,
        @Schema(required = true, description = "Theme for display.", example = "INFRASTRUCTURE")
                String group,
        @Schema(
                        required = true,
                        description = "Heading of the published guide.",
                        example = "INFRASTRUCTURE")
                String documentGroup,
        @Schema(
                        required = true,
                        description = "Whether the lowest level here puts certification at risk.",
                        example = "true")
                boolean certificationLinked,
        @Schema(required = true, description = "Its measures in order.")
                List<MeasureView> measures) {

    static ObjectiveView of(Rulebook rulebook, Objective objective) {
        return new ObjectiveView(
                objective.code(),
                objective.title(),
                objective.description(),
                objective.group(),
                objective.documentGroup(),
                objective.certificationLinked(),
                objective.measures().stream()
                        .map(measure -> MeasureView.of(rulebook, objective, measure))
                        .toList());
    }
}
