package org.touchstone.iqashare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which records are opened to the reviewer of which visit, and from when to when. */
@Schema(name = "IqaShareToGive")
record ShareToGive(
        @NotNull(message = "Choose the area.") @Schema(required = true) UUID areaId,
        @NotNull(message = "Choose the visit.") @Schema(required = true) UUID visitId,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-11-02")
                LocalDate fromOn,
        @NotNull(message = "Enter the last day.") @Schema(required = true, examples = "2026-11-13")
                LocalDate toOn,
        @NotEmpty(message = "Choose at least one record.")
                @Size(max = 100, message = "Choose at most {max} records.")
                @Schema(required = true)
                List<@NotNull(message = "Send an object.") @Valid Chosen> records) {

    /** A record that is to be shared. */
    @Schema(name = "IqaShareChosen")
    record Chosen(
            @NotNull(message = "Say what sort of record it is.") @Schema(required = true)
                    SharedKind kind,
            @NotNull(message = "Choose the record.") @Schema(required = true) UUID id) {}
}
