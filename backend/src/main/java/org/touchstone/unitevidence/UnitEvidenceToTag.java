package org.touchstone.unitevidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which record is shown for which criterion. */
@Schema(name = "IqaEvidenceToTag")
record UnitEvidenceToTag(
        @NotBlank(message = "Name the centre.")
                @Size(max = 40, message = "A centre's id or number has at most {max} characters.")
                @Schema(required = true, description = "Its id or number.", examples = "10001")
                String centre,
        @NotBlank(message = "Choose the criterion.")
                @Size(max = 20, message = "A criterion has at most {max} characters.")
                @Schema(required = true, examples = "1.4")
                String criterion,
        @NotNull(message = "Say what sort of record it is.") @Schema(required = true)
                EvidencingRecord.Type recordType,
        @NotNull(message = "Choose the record.") @Schema(required = true) UUID recordId) {}
