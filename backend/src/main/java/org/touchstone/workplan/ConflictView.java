package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A declared conflict of interest, read by whoever declared it and the leads of the centre. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaConflict")
record ConflictView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) Conflict.Kind kind,
        UUID partyId,
        @Schema(description = "Who it is, by name or in words.") String party,
        String words,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        LocalDate endsOn,
        @Schema(required = true) Conflict.State state,
        String mitigation,
        @Schema(examples = "Lena Leader") String reviewedByName,
        Instant reviewedAt,
        @Schema(
                        description =
                                "Of a declaration that there is none: when it has to be made again.",
                        examples = "2027-09-01")
                LocalDate renewOn,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "i.id as id, c.number as centre_number, i.person_id as person_id, p.name as person_name, i.kind as kind, i.party_id as party_id,"
                    + " coalesce(o.name, i.party) as party, i.words as words, i.starts_on as starts_on, i.ends_on as ends_on, i.state as state,"
                    + " i.mitigation as mitigation, r.name as reviewed_by_name, i.reviewed_at as reviewed_at, i.version as version";

    static final String FROM =
            "work_plan_conflict i join centre c on c.id = i.centre_id join person p on p.id = i.person_id"
                    + " left join person o on o.id = i.party_id left join person r on r.id = i.reviewed_by";

    static ConflictView of(Row row, boolean own, boolean reviews) {
        var state = row.constant("state", Conflict.State.class);
        var kind = row.constant("kind", Conflict.Kind.class);
        var open = state != Conflict.State.ENDED;
        return new ConflictView(
                row.uuid("id"),
                row.text("centre_number"),
                row.uuid("person_id"),
                row.text("person_name"),
                kind,
                row.uuid("party_id"),
                row.text("party"),
                row.text("words"),
                row.date("starts_on"),
                row.date("ends_on"),
                state,
                row.text("mitigation"),
                row.text("reviewed_by_name"),
                row.instant("reviewed_at"),
                Conflict.renewOn(kind, state, row.date("starts_on")),
                Stream.of(
                                Command.when(
                                        open && reviews && !own && kind != Conflict.Kind.NONE,
                                        () -> Command.open("review")),
                                Command.when(
                                        open
                                                && (reviews && !own
                                                        || own
                                                                && state
                                                                        != Conflict.State
                                                                                .PROHIBITED),
                                        () -> Command.open("end")))
                        .flatMap(List::stream)
                        .toList(),
                row.number("version"));
    }
}
