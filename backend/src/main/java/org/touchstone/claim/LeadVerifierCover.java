package org.touchstone.claim;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cover for absence, succession and the declaration, as they shall stand (QMR-241, QMR-245). */
@Schema(name = "LeadVerifierCover")
record LeadVerifierCover(
        @Schema(description = "Who stands in.") UUID deputyId,
        @Size(max = 2000, message = "A plan has at most {max} characters.")
                @Schema(examples = "The deputy is accredited in spring and takes over in autumn.")
                String succession,
        @Schema(description = "When the training material was downloaded.", examples = "2026-09-20")
                LocalDate trainingDownloadedOn,
        @Schema(
                        description =
                                "When its use with the team was declared on the online standardisation system.",
                        examples = "2026-10-05")
                LocalDate declaredOn) {

    LeadVerifier.Cover cover() {
        return new LeadVerifier.Cover(
                deputyId,
                succession == null || succession.isBlank() ? null : succession.strip(),
                trainingDownloadedOn,
                declaredOn);
    }
}
