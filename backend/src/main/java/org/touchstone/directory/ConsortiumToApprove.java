package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consortium that was approved. */
@Schema(name = "ConsortiumToApprove")
record ConsortiumToApprove(
        @NotBlank(message = "Enter the consortium's name.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Three Rivers Partnership")
                String name,
        @NotNull(message = "Enter the day of approval.") @Schema(required = true)
                LocalDate approvedOn,
        @Schema(required = true, description = "The lead centre; it cannot change later.")
                UUID leadCentreId,
        @Schema(required = true, description = "At least one other centre.")
                List<@NotNull(message = "Leave out empty members.") UUID> memberIds,
        @Size(max = 500, message = "Programmes have at most {max} characters.")
                @Schema(examples = "Sport, Levels 2 and 3")
                String programmes) {}
