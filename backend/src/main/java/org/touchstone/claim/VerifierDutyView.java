package org.touchstone.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** What was done for the standard inside the centre; evidence for the measure on it. */
@Schema(name = "VerifierDuty")
record VerifierDutyView(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        description = "The measure it is evidence for.",
                        examples = "QO.9.1")
                String measure,
        @Schema(required = true, examples = "Sport") String subjectArea,
        @Schema(required = true) VerifierDutyKind kind,
        @Schema(required = true, examples = "2026-10-12") LocalDate heldOn,
        @Schema(required = true) String words,
        @Schema(required = true, examples = "Lena Leader") String recordedByName) {

    static VerifierDutyView of(Row row) {
        return new VerifierDutyView(
                row.uuid("id"),
                "QO.9.1",
                row.text("subject_area"),
                row.constant("kind", VerifierDutyKind.class),
                row.date("held_on"),
                row.text("words"),
                row.text("recorded_by_name"));
    }
}
