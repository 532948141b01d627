package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A check of what a member can do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaSkillCheck")
record CheckView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) SkillCheck.Kind kind,
        @Schema(required = true, examples = "2026-09-14") LocalDate heldOn,
        @Schema(required = true) String outcome,
        String evidence,
        @Schema(description = "Why it stands in for an analysis.") String inPlaceOfAnalysis,
        @Schema(required = true, examples = "Lena Leader") String recordedByName) {

    static final String COLUMNS =
            "k.id as id, k.person_id as person_id, p.name as person_name, k.kind as kind, k.held_on as held_on, k.outcome as outcome,"
                    + " k.evidence as evidence, k.in_place as in_place, o.name as recorded_by_name";

    static final String FROM =
            "work_plan_check k join person p on p.id = k.person_id join person o on o.id = k.recorded_by";

    static CheckView of(Row row) {
        return new CheckView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("kind", SkillCheck.Kind.class),
                row.date("held_on"),
                row.text("outcome"),
                row.text("evidence"),
                row.text("in_place"),
                row.text("recorded_by_name"));
    }
}
