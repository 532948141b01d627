package org.touchstone.sampling;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A countersignature. */
@Schema(name = "SampleCountersignatureToGive")
record CountersignatureToGive(
        @Size(max = 2000, message = "A note has at most {max} characters.")
                @Schema(examples = "I looked at the same work and see it the same way.")
                String note) {}
