package org.touchstone.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of claims to put together. */
@Schema(name = "ClaimBatchToPrepare")
record BatchToPrepare(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotBlank(message = "Give the batch a reference.")
                @Size(max = 60, message = "A reference has at most {max} characters.")
                @Schema(
                        required = true,
                        description = "Your own; once for each centre.",
                        examples = "SUMMER-1")
                String reference,
        @NotEmpty(message = "A batch has at least one line.")
                @Size(max = 500, message = "A batch has at most {max} lines.")
                @Schema(required = true)
                List<@NotNull(message = "Send an object.") @Valid Line> lines) {

    /** A claim for one learner. */
    @Schema(name = "ClaimLineToPrepare")
    record Line(
            @NotBlank(message = "Name the programme.")
                    @Size(max = 60, message = "A programme has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "Id of the programme, or number of its qualification.",
                            examples = "MA/1001/2")
                    String programme,
            @NotBlank(message = "Give the learner's reference.")
                    @Size(max = 60, message = "A reference has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "Your own reference, never a name.",
                            examples = "L-2041")
                    String learner,
            @Schema(description = "FULL unless given.") LineKind kind,
            @Min(value = 0, message = "Enter the number of units.") @Schema(examples = "4")
                    Integer unitsAchieved,
            @Min(value = 1, message = "Enter the number of units.") @Schema(examples = "6")
                    Integer unitsRequired) {}
}
