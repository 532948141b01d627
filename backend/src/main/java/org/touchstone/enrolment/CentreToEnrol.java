package org.touchstone.enrolment;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre to bring under a scheme. */
@Schema(name = "CentreToEnrol")
record CentreToEnrol(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotBlank(message = "Name the scheme.") @Schema(required = true, examples = "pearson-qmr")
                String scheme) {}
