package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** Material that a standards verifier asked for (QMR-249). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleRequest", description = "Material that a standards verifier asked for.")
record SampleRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Sport") String subjectArea,
        @Schema(required = true) String words,
        @Schema(required = true) boolean remote,
        @Schema(required = true, examples = "2026-11-12") LocalDate askedOn,
        @Schema(required = true, examples = "2026-12-04") LocalDate dueOn,
        @Schema(examples = "2026-12-01") LocalDate sentOn,
        @Schema(
                        required = true,
                        description = "Not sent in time: it shows at the measure on it, QO.9.4.")
                boolean late,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "s.id as id, e.id as enrolment_id, e.ao_id as ao_id, c.region_id as region_id, c.id as centre_id, c.number as centre_number,"
                    + " s.subject_area as subject_area, s.words as words, s.remote as remote, s.asked_on as asked_on, s.due_on as due_on,"
                    + " s.sent_on as sent_on, s.version as version";

    static final String FROM =
            "claim_sample_request s join enrolment e on e.id = s.enrolment_id join centre c on c.id = e.centre_id";

    static SampleRequestView of(Row row, LocalDate today, boolean sends) {
        var sentOn = row.date("sent_on");
        var dueOn = row.date("due_on");
        return new SampleRequestView(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("subject_area"),
                row.text("words"),
                row.flag("remote"),
                row.date("asked_on"),
                dueOn,
                sentOn,
                (sentOn == null ? today : sentOn).isAfter(dueOn),
                Command.when(sends && sentOn == null, () -> Command.open("send")),
                row.number("version"));
    }
}
