package org.touchstone.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service account that may call the product once it is given a role. */
@Schema(name = "MachineToAdd")
record MachineToAdd(
        @NotBlank(message = "Enter a name that tells what the machine is.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Student records, Harbour Point College")
                String name,
        @NotBlank(message = "Enter the account's id at the identity provider.")
                @Size(max = 255, message = "An id has at most {max} characters.")
                @Schema(
                        required = true,
                        description = "The subject of the service account's tokens.")
                String subject) {}
