package org.touchstone.sampling;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for in a sample's record; becomes an action when the record counts (IQA-027). */
@Embeddable
@Schema(name = "SampleWantedAction")
record WantedAction(
        @NotBlank(message = "Say what is to be done.")
                @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Assess criterion 3.2 again.")
                String words,
        @NotNull(message = "Name who does it.")
                @Schema(required = true, description = "As a rule the assessor.")
                UUID ownerId,
        @NotNull(message = "Enter the day by which it is done.")
                @Schema(required = true, examples = "2026-12-04")
                LocalDate dueOn) {}
