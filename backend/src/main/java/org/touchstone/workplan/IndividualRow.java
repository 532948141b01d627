package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A member's own plan in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaIndividualPlanRow")
record IndividualRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) IndividualState state,
        @Schema(required = true, description = "How often the member countered.") int rounds,
        Instant leadAgreedAt,
        Instant memberAgreedAt) {

    static final String COLUMNS =
            "i.id as id, i.person_id as person_id, p.name as person_name, i.state as state, i.rounds as rounds,"
                    + " i.lead_agreed_at as lead_agreed_at, i.member_agreed_at as member_agreed_at";

    static final String FROM = "work_plan_individual i join person p on p.id = i.person_id";

    static IndividualRow of(Row row) {
        return new IndividualRow(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("state", IndividualState.class),
                row.integer("rounds"),
                row.instant("lead_agreed_at"),
                row.instant("member_agreed_at"));
    }
}
