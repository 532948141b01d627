package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a member needs. */
@Schema(name = "IqaMaterialToSave")
record MaterialToSave(
        @NotNull(message = "Choose the member.")
                @Schema(required = true, description = "Stays who it was.")
                UUID personId,
        @NotNull(message = "Choose the kind.") @Schema(required = true) Material.Kind kind,
        @NotBlank(message = "Say what it is.")
                @Size(max = 500, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Marked work for unit 3, group A")
                String reference,
        @NotNull(message = "Enter the day by which it is needed.")
                @Schema(required = true, examples = "2026-12-01")
                LocalDate neededBy,
        @NotNull(message = "Say whether it is available.") @Schema(required = true)
                Boolean available) {}
