package org.touchstone.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback to a member; it stays as it is given. */
@Schema(name = "IqaFeedbackToGive")
record FeedbackToGive(
        @NotBlank(message = "Say what is strong.")
                @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Prompt and clear to assessors.")
                String strengths,
        @NotBlank(message = "Say what to improve, or that there is nothing.")
                @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Note why a sample was chosen.")
                String toImprove,
        @NotBlank(message = "Say what you agreed on, or that there is nothing.")
                @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "A line in each record from now on.")
                String agreedSteps,
        @NotNull(message = "Say how it was given.") @Schema(required = true)
                Feedback.Channel channel,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2017-01-16")
                LocalDate givenOn) {}
