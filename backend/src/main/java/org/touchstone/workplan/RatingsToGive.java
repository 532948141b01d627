package org.touchstone.workplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The member's side of a training needs analysis: a rating for each competence, in order. */
@Schema(name = "IqaRatingsToGive")
record RatingsToGive(
        @NotEmpty(message = "Rate each competence.")
                @Size(max = 60, message = "There are at most {max} competences.")
                @Schema(required = true, examples = "[3, 4]")
                List<
                                @NotNull(message = "Rate each competence.")
                                @Min(value = 1, message = "The lowest rating is {value}.")
                                @Max(value = 5, message = "The highest rating is {value}.") Short>
                        ratings) {}
