package org.touchstone.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's name and how to reach them. */
@Schema(name = "PersonToSave")
record PersonToSave(
        @NotBlank(message = "Enter the person's name.")
                @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Nina Nominee")
                String name,
        @NotBlank(message = "Enter an e-mail address: it ties the person to their account.")
                @Email(message = "This is not an e-mail address.")
                @Size(max = 254, message = "An address has at most {max} characters.")
                @Schema(required = true, examples = "nina.nominee@example.org")
                String email,
        @Size(max = 40, message = "A number has at most {max} characters.")
                @Schema(examples = "01632 960123")
                String phone) {}
