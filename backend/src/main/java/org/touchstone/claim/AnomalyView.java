package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A certificate that deviates from the records, kept back until it is cleared. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CertificateAnomaly")
record AnomalyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        UUID batchId,
        @Schema(required = true, examples = "L-2041") String learner,
        @Schema(required = true) AnomalyKind kind,
        @Schema(required = true) String words,
        @Schema(required = true, examples = "2026-11-20") LocalDate foundOn,
        @Schema(required = true, description = "OPEN or CLEARED.", examples = "OPEN") String state,
        @Schema(required = true, description = "The certificate is not handed out.")
                boolean withheld,
        @Schema(required = true, description = "When the awarding organisation was told.")
                Instant reportedAt,
        LocalDate clearedOn,
        String outcome,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "a.id as id, e.id as enrolment_id, e.ao_id as ao_id, c.region_id as region_id, c.id as centre_id, c.number as centre_number,"
                    + " a.batch_id as batch_id, a.learner as learner, a.kind as kind, a.words as words, a.found_on as found_on,"
                    + " a.reported_at as reported_at, a.cleared_on as cleared_on, a.outcome as outcome, a.version as version";

    static final String FROM =
            "claim_anomaly a join enrolment e on e.id = a.enrolment_id join centre c on c.id = e.centre_id";

    static AnomalyView of(Row row, boolean clears) {
        var open = row.date("cleared_on") == null;
        return new AnomalyView(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.uuid("batch_id"),
                row.text("learner"),
                row.constant("kind", AnomalyKind.class),
                row.text("words"),
                row.date("found_on"),
                open ? "OPEN" : "CLEARED",
                open,
                row.instant("reported_at"),
                row.date("cleared_on"),
                row.text("outcome"),
                Command.when(clears && open, () -> Command.open("clear")),
                row.number("version"));
    }
}
