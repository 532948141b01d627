package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as it shall stand. */
@Schema(name = "RegionToSave")
record RegionToSave(
        @NotBlank(message = "Enter the region's name.")
                @Size(max = 120, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "North")
                String name) {}
