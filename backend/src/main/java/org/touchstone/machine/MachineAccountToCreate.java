package org.touchstone.machine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.security.MachineScope;

/** A machine account to be made. */
@Schema(name = "MachineAccountToCreate")
record MachineAccountToCreate(
        @Size(max = 40, message = "A centre's id or number has at most {max} characters.")
                @Schema(
                        description =
                                "Id or number of the centre it acts for. Without one it acts for the awarding organisation of the administrator who asks.",
                        examples = "10001")
                String centre,
        @NotBlank(message = "Enter a name.")
                @Size(max = 120, message = "A name has at most {max} characters.")
                @Schema(
                        required = true,
                        description = "Stands in the timeline with what the machine does; stays.",
                        examples = "Student records")
                String name,
        @NotBlank(message = "Enter what it is for.")
                @Size(max = 500, message = "Use at most {max} characters.")
                @Schema(required = true, examples = "Sends registrations each night")
                String purpose,
        @NotBlank(message = "Enter who looks after it.")
                @Size(max = 200, message = "Use at most {max} characters.")
                @Schema(required = true, examples = "IT service desk, 01632 960123")
                String contact,
        @NotNull(message = "Choose what it may do.")
                @Size(max = 30, message = "Choose at most {max} scopes.")
                @Schema(required = true)
                List<MachineScope> scopes) {

    MachineAccount.Details details(boolean ofOrganisation) {
        return MachineAccountToEdit.details(purpose, contact, scopes, ofOrganisation);
    }
}
