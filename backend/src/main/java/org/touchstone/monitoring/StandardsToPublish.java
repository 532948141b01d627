package org.touchstone.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a centre's standards. */
@Schema(name = "IqaStandardsToPublish")
record StandardsToPublish(
        @NotBlank(message = "Name the centre.")
                @Schema(required = true, description = "Id or number.", examples = "10001")
                String centre,
        @NotEmpty(message = "Name at least one standard.")
                @Size(max = 60, message = "There are at most {max} standards.")
                @Schema(required = true)
                List<@NotNull(message = "Send an object.") @Valid Standard> standards,
        @NotEmpty(message = "Give the scale.")
                @Size(max = 10, message = "A scale has at most {max} steps.")
                @Schema(required = true)
                List<@NotNull(message = "Send an object.") @Valid Grade> scale,
        @NotBlank(message = "Say why they change.")
                @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The awarding organisation asks for more.")
                String reason) {}
