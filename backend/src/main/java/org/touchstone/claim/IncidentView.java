package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An incident; the awarding organisation reads it once it is reported. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClaimIncident")
record IncidentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true) IncidentKind kind,
        @Schema(required = true) IncidentConcerns concerns,
        @Schema(required = true, examples = "2026-11-20") LocalDate foundOn,
        @Schema(required = true) String words,
        String investigation,
        @Schema(required = true) IncidentState state,
        @Schema(examples = "Hugh Head") String signedByName,
        Instant signedAt,
        Instant reportedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "i.id as id, e.id as enrolment_id, e.ao_id as ao_id, c.region_id as region_id, c.id as centre_id, c.number as centre_number,"
                    + " i.kind as kind, i.concerns as concerns, i.found_on as found_on, i.words as words, i.investigation as investigation,"
                    + " i.state as state, s.name as signed_by_name, i.signed_at as signed_at, i.reported_at as reported_at, i.version as version";

    static final String FROM =
            "claim_incident i join enrolment e on e.id = i.enrolment_id join centre c on c.id = e.centre_id"
                    + " left join person s on s.id = i.signed_by";

    static IncidentView of(Row row, boolean writes, boolean signs) {
        var state = row.constant("state", IncidentState.class);
        return new IncidentView(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.constant("kind", IncidentKind.class),
                row.constant("concerns", IncidentConcerns.class),
                row.date("found_on"),
                row.text("words"),
                row.text("investigation"),
                state,
                row.text("signed_by_name"),
                row.instant("signed_at"),
                row.instant("reported_at"),
                commands(state, writes, signs),
                row.number("version"));
    }

    private static List<Command> commands(IncidentState state, boolean writes, boolean signs) {
        return switch (state) {
            case DRAFT ->
                    Stream.of(
                                    Command.when(writes, () -> Command.open("edit")),
                                    Command.when(signs, () -> Command.open("sign-off")),
                                    Command.when(
                                            writes,
                                            () ->
                                                    Command.of(
                                                            "report",
                                                            List.of(
                                                                    Violation.of(
                                                                            "",
                                                                            ClaimProblem
                                                                                    .SIGN_OFF_MISSING)))))
                            .flatMap(List::stream)
                            .toList();
            case SIGNED_OFF -> Command.when(writes, () -> Command.open("report"));
            case REPORTED -> List.of();
        };
    }
}
