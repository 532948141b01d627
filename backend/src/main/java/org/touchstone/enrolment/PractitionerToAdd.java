package org.touchstone.enrolment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practitioner to list: someone on record by id, or anyone by name and e-mail address. */
@Schema(name = "PractitionerToAdd")
record PractitionerToAdd(
        @Schema(description = "Someone of the centre who is on record already.") UUID personId,
        @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(examples = "Tilda Teacher")
                String name,
        @Email(message = "This is not an e-mail address.")
                @Size(max = 254, message = "An address has at most {max} characters.")
                @Schema(examples = "tilda.teacher@example.org")
                String email,
        @Size(max = 40, message = "A number has at most {max} characters.")
                @Schema(examples = "01632 960123")
                String phone,
        @Schema(required = true, description = "At least one.", examples = "[\"TEACHER\"]")
                List<String> roles,
        @Schema(required = true, description = "At least one.") List<UUID> programmeIds) {}
