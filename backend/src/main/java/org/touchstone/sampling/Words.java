package org.touchstone.sampling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said to a record: an addendum, why it is returned, why a hold ends. */
@Schema(name = "SampleWords")
record Words(
        @NotBlank(message = "Say it in words.")
                @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "The criteria were 1.1 to 2.4.")
                String words) {}
