package org.touchstone.sampling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.RiskRating;

/** How closely an assessor is looked at on a programme, decided by the lead (IQA-070). */
@Schema(name = "AssessorRatingToDecide")
record RatingToDecide(
        @NotNull(message = "Choose a rating.") @Schema(required = true) RiskRating rating,
        @NotBlank(message = "Say why.")
                @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "Two clean samples and a good observation.")
                String reason,
        @Schema(description = "The day to look at it again.", examples = "2027-03-01")
                LocalDate reviewBy) {}
