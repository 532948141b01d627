package org.touchstone.claim;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead internal verifier to put on record. */
@Schema(name = "LeadVerifierToRegister")
record LeadVerifierToRegister(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotBlank(message = "Choose the principal subject area.")
                @Size(max = 120, message = "A subject area has at most {max} characters.")
                @Schema(required = true, examples = "Sport")
                String subjectArea,
        @NotBlank(message = "Choose the family.")
                @Size(max = 40, message = "A family has at most {max} characters.")
                @Schema(required = true, examples = "QCF")
                String family,
        @Schema(description = "A member of the centre's staff; or give name and e-mail.")
                UUID personId,
        @Size(max = 120, message = "A name has at most {max} characters.")
                @Schema(examples = "Lena Leader")
                String name,
        @Email(message = "Enter an e-mail address.")
                @Size(max = 254, message = "An e-mail address has at most {max} characters.")
                @Schema(examples = "lena.leader@example.org")
                String email,
        @NotNull(message = "Enter the day of the registration.")
                @Schema(required = true, examples = "2026-09-14")
                LocalDate registeredOn) {}
