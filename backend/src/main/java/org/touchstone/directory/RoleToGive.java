package org.touchstone.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** A role to give to a person. */
@Schema(name = "RoleToGive")
record RoleToGive(
        @NotNull(message = "Choose the person.") @Schema(required = true) UUID personId,
        @NotNull(message = "Choose the role.") @Schema(required = true) Role role,
        @NotNull(message = "Say at what kind of organisation.") @Schema(required = true)
                Target organisationKind,
        @Schema(description = "The organisation; left out for the platform.") UUID organisationId,
        @Schema(description = "First day; today where left out.", examples = "2026-09-01")
                LocalDate startsOn,
        @Schema(description = "Last day; left out while open.", examples = "2027-08-31")
                LocalDate endsOn,
        @Size(max = 500, message = "A reason has at most {max} characters.")
                @Schema(examples = "Appointed by the governors.")
                String reason) {

    UUID target() {
        return organisationKind == Target.PLATFORM ? new UUID(0, 0) : organisationId;
    }
}
