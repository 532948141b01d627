package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** Something that a centre does to get better, with what led to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ImprovementAction",
        description = "Something that a centre does to get better, with what led to it.")
record ImprovementView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "IA-2026-00001") String reference,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true) ImprovementSource source,
        @Schema(description = "The result of standards verification that led to it.")
                UUID standardsResultId,
        @Schema(description = "The visit whose report led to it.") UUID visitId,
        @Schema(examples = "V-2026-00012") String visitReference,
        @Schema(examples = "Sport") String subjectArea,
        @Schema(description = "What was found weak.") String weakness,
        @Schema(required = true, examples = "Train assessors in naming the criteria.") String words,
        UUID ownerId,
        @Schema(examples = "Lena Leader") String ownerName,
        @Schema(required = true, examples = "2027-01-15") LocalDate dueOn,
        @Schema(required = true) ImprovementState state,
        @Schema(required = true) boolean overdue,
        @Schema(required = true, examples = "2026-11-22") LocalDate openedOn,
        LocalDate endedOn,
        @Schema(description = "What came of it, or why it is not wanted any more.") String outcome,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "i.id as id, i.reference as reference, c.id as centre_id, c.number as centre_number, i.source as source, i.result_id as"
                    + " result_id, i.visit_id as visit_id, v.reference as visit_reference, i.subject_area as subject_area, s.weakness as"
                    + " weakness, i.words as words, i.owner_id as owner_id, o.name as owner_name, i.due_on as due_on, i.state as state,"
                    + " i.opened_on as opened_on, i.ended_on as ended_on, i.outcome as outcome, i.version as version";

    static final String FROM =
            "claim_improvement i join enrolment e on e.id = i.enrolment_id join centre c on c.id = e.centre_id"
                    + " left join claim_standards_result s on s.id = i.result_id left join visit v on v.id = i.visit_id"
                    + " left join person o on o.id = i.owner_id";

    static ImprovementView of(Row row, LocalDate today, boolean mayEnd) {
        var state = row.constant("state", ImprovementState.class);
        var open = state == ImprovementState.OPEN;
        return new ImprovementView(
                row.uuid("id"),
                row.text("reference"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.constant("source", ImprovementSource.class),
                row.uuid("result_id"),
                row.uuid("visit_id"),
                row.text("visit_reference"),
                row.text("subject_area"),
                row.text("weakness"),
                row.text("words"),
                row.uuid("owner_id"),
                row.text("owner_name"),
                row.date("due_on"),
                state,
                open && today.isAfter(row.date("due_on")),
                row.date("opened_on"),
                row.date("ended_on"),
                row.text("outcome"),
                open && mayEnd
                        ? List.of(Command.open("complete"), Command.open("withdraw"))
                        : List.of(),
                row.number("version"));
    }
}
