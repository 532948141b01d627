package org.touchstone.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in place now; replaces what was said before. */
@Schema(name = "ExternalAssessmentCheckListToSave")
record ExternalChecklistToSave(
        @Schema(
                        description = "Where the centre's procedure is kept.",
                        examples = "Staff handbook, chapter 7")
                @Size(max = 500, message = "Keep it within {max} characters.")
                String procedureAt,
        @Schema(required = true, description = "What is in place.")
                @NotNull(message = "Send the list of what is in place; it may be empty.")
                @Size(max = 50, message = "Send at most {max} items.")
                List<@Valid @NotNull(message = "An item is missing.") Done> done) {

    /** Something that is in place. */
    @Schema(name = "ExternalAssessmentCheckDone")
    record Done(
            @Schema(required = true, examples = "LEARNERS_REGISTERED")
                    @NotBlank(message = "Name the item.")
                    @Size(max = 40, message = "A code has at most {max} characters.")
                    String code,
            @Schema(required = true, examples = "2026-10-05")
                    @NotNull(message = "Enter since when it is in place.")
                    LocalDate on) {}
}
