package org.touchstone.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A command that needs nothing but its reason. */
@Schema(name = "VisitReason")
record WithReason(
        @Schema(required = true)
                @NotBlank(message = "Say why.")
                @Size(max = 2000, message = "Use at most 2,000 characters.")
                String reason) {}
