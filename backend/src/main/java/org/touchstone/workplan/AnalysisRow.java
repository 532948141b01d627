package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A training needs analysis in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaAnalysisRow")
record AnalysisRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "2026-09-14") LocalDate heldOn,
        Instant leadSignedAt,
        Instant memberSignedAt) {

    static final String COLUMNS =
            "n.id as id, n.person_id as person_id, p.name as person_name, n.held_on as held_on, n.lead_signed_at as lead_signed_at,"
                    + " n.member_signed_at as member_signed_at";

    static final String FROM = "work_plan_analysis n join person p on p.id = n.person_id";

    static AnalysisRow of(Row row) {
        return new AnalysisRow(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("held_on"),
                row.instant("lead_signed_at"),
                row.instant("member_signed_at"));
    }
}
