package org.touchstone.machine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.MachineScope;

/** What can change about a machine account, as it shall stand. */
@Schema(name = "MachineAccountToEdit")
record MachineAccountToEdit(
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
        return details(purpose, contact, scopes, ofOrganisation);
    }

    static MachineAccount.Details details(
            String purpose, String contact, List<MachineScope> scopes, boolean ofOrganisation) {
        if (scopes.isEmpty() || scopes.stream().anyMatch(Objects::isNull)) {
            throw new RulesBroken(
                    "/scopes",
                    MachineProblem.MACHINE_SCOPE_REQUIRED,
                    MachineProblem.MACHINE_SCOPE_REQUIRED.sentence());
        }
        if (ofOrganisation && !scopes.stream().allMatch(MachineScope::isForOrganisations)) {
            throw new RulesBroken(
                    "/scopes",
                    MachineProblem.MACHINE_SCOPE_NOT_FOR_ORGANISATION,
                    MachineProblem.MACHINE_SCOPE_NOT_FOR_ORGANISATION.sentence());
        }
        return new MachineAccount.Details(purpose.strip(), contact.strip(), EnumSet.copyOf(scopes));
    }
}
