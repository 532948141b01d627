package org.touchstone.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Someone who works for the awarding organisation. */
@Schema(name = "ColleagueRow")
record ColleagueRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Tess Teamleader") String name,
        @Schema(
                        required = true,
                        description = "Roles held there today, separated by commas.",
                        examples = "TEAM_LEADER")
                String roles) {

    static ColleagueRow of(Row row) {
        return new ColleagueRow(row.uuid("id"), row.text("name"), row.text("roles"));
    }
}
