package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A reviewer of the awarding organisation, with what an allocation asks for. */
@Schema(name = "ReviewerRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewerRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Rita Reviewer") String name,
        UUID teamId,
        @Schema(description = "Absent while the reviewer belongs to no team.", examples = "North")
                String teamName,
        @Schema(description = "Whether standardised for the cycle asked about; absent without one.")
                Boolean standardised) {

    static ReviewerRow of(Row row, boolean ofCycle) {
        return new ReviewerRow(
                row.uuid("id"),
                row.text("name"),
                row.uuid("team_id"),
                row.text("team_name"),
                ofCycle ? row.flag("standardised") : null);
    }
}
