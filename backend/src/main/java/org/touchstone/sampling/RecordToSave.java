package org.touchstone.sampling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record of a sample as far as it is written; what is missing is asked for at the end. */
@Schema(name = "SampleRecordToSave")
record RecordToSave(
        @Size(max = 500, message = "Units have at most {max} characters.")
                @Schema(description = "The units looked at.", examples = "U302")
                String units,
        @Size(max = 4000, message = "Criteria have at most {max} characters.")
                @Schema(description = "The criteria looked at.", examples = "1.1 to 2.3")
                String criteria,
        SampleMethod method,
        @Valid EvidenceChecks checks,
        SampleDecision decision,
        @Size(max = 20000, message = "Feedback has at most {max} characters.")
                @Schema(description = "For the assessor.")
                String feedback,
        @Schema(description = "The day on which it was looked at.", examples = "2026-11-20")
                LocalDate sampledOn,
        @Schema(description = "Who countersigns, where one is needed.") UUID countersignerId,
        @Size(max = 20, message = "Ask for at most {max} actions.")
                List<@Valid @NotNull(message = "Leave out empty actions.") WantedAction> actions) {

    RecordToSave {
        actions = actions == null ? List.of() : List.copyOf(actions);
        checks = checks == null ? new EvidenceChecks(null, null, null, null) : checks;
    }
}
