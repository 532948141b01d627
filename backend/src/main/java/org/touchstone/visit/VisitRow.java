package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A visit in a list. */
@Schema(name = "VisitRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "V-2016-00042") String reference,
        @Schema(required = true) VisitState state,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, examples = "2016–2017") String cycleName,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "90001") String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true) UUID regionId,
        @Schema(required = true) String regionName,
        @Schema(description = "For the centre from the day of announcement on.") UUID reviewerId,
        String reviewerName,
        LocalDate startOn,
        LocalDate endOn,
        @Schema(description = "By when a reviewer was to be named.") LocalDate allocationDueBy,
        @Schema(description = "The next deadline that is waited for.") LocalDate nextDueOn,
        @Schema(examples = "REPORT_DUE") String nextDueKind,
        @Schema(required = true, description = "How many dates wait for an answer.")
                int openProposals,
        @Schema(required = true) List<VisitFlag> flags) {

    static VisitRow of(Row row) {
        var named = row.flag("reviewer_shown");
        return new VisitRow(
                row.uuid("id"),
                row.text("reference"),
                row.constant("state", VisitState.class),
                row.uuid("cycle_id"),
                row.text("cycle_name"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.uuid("region_id"),
                row.text("region_name"),
                named ? row.uuid("reviewer_id") : null,
                named ? row.text("reviewer_name") : null,
                row.date("start_on"),
                row.date("end_on"),
                row.date("allocation_by"),
                row.date("next_due_on"),
                row.text("next_due_kind"),
                row.integer("open_proposals"),
                flags(row));
    }

    private static List<VisitFlag> flags(Row row) {
        var flags = new ArrayList<VisitFlag>();
        for (var flag : VisitFlag.values()) {
            if (row.flag(flag.name().toLowerCase())) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
