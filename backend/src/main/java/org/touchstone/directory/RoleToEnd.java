package org.touchstone.directory;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why a role ends. */
@Schema(name = "RoleToEnd")
record RoleToEnd(
        @Schema(description = "Last day. Left out, the role ends at once.", examples = "2027-08-31")
                LocalDate lastDay,
        @Size(max = 500, message = "A reason has at most {max} characters.")
                @Schema(examples = "Left the college.")
                String reason) {}
