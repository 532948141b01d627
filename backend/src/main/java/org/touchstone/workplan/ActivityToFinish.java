package org.touchstone.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an activity was carried out. */
@Schema(name = "IqaActivityToFinish")
record ActivityToFinish(
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-10-14")
                LocalDate doneOn,
        @Size(max = 2000, message = "A note has at most {max} characters.") String note) {}
