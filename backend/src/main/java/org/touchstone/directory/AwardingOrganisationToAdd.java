package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An awarding organisation to put on record. */
@Schema(name = "AwardingOrganisationToAdd")
record AwardingOrganisationToAdd(
        @NotNull(message = "Enter a short code.")
                @Pattern(
                        regexp = "[A-Z0-9_]{2,40}",
                        message = "A code has 2 to 40 capital letters, digits and underscores.")
                @Schema(required = true, examples = "MERIDIAN")
                String code,
        @NotBlank(message = "Enter the name.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Meridian Awards")
                String name) {}
