package org.touchstone.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of the plan. */
@Schema(name = "IqaReviewToRecord")
record ReviewToRecord(
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2017-01-23")
                LocalDate heldOn,
        @NotBlank(message = "Say what it rests on.")
                @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(
                        required = true,
                        examples = "The first look at both members, and the figures of today.")
                String inputs,
        @Size(max = 100, message = "Name at most {max} points.")
                @Schema(description = "Monitoring points whose records it looked at.")
                List<@NotNull(message = "Name the point.") UUID> points,
        @NotNull(message = "Say what came of it.") @Schema(required = true)
                Review.Conclusion conclusion,
        @NotBlank(message = "Give the reason.")
                @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "All samples are on time.")
                String reason) {

    ReviewToRecord {
        points = points == null ? List.of() : List.copyOf(points);
    }
}
