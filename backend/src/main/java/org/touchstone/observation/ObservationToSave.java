package org.touchstone.observation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as far as it is written; what is missing is asked for at the end. */
@Schema(name = "ObservationToSave")
record ObservationToSave(
        ObservationMethod method,
        @Size(max = 60, message = "A reference has at most {max} characters.")
                @Schema(
                        description = "The centre's reference of the learner, never a name.",
                        examples = "L-0815")
                String learner,
        @Schema(description = "Where; one of the centre's sites.") UUID siteId,
        @Schema(description = "Whether it is observed from afar.") boolean remote,
        @Schema(examples = "2026-11-20") LocalDate heldOn,
        @Size(max = 20000, message = "Feedback has at most {max} characters.")
                @Schema(description = "For the assessor.")
                String feedback) {}
