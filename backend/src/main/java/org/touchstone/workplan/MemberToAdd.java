package org.touchstone.workplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone to join a team. */
@Schema(name = "IqaMemberToAdd")
record MemberToAdd(
        @NotNull(message = "Choose the person.") @Schema(required = true) UUID personId,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn,
        @Schema(description = "The last day; absent while it is open.") LocalDate endsOn) {}
