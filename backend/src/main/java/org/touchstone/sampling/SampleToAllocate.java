package org.touchstone.sampling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looks at a decision, and by when. */
@Schema(name = "SampleToAllocate")
record SampleToAllocate(
        @NotNull(message = "Name a member of the team.") @Schema(required = true)
                UUID responsibleId,
        @NotNull(message = "Enter the day by which it is looked at.")
                @Schema(required = true, examples = "2026-12-04")
                LocalDate dueOn) {}
