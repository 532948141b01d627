package org.touchstone.iqashare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A share in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaShareRow")
record ShareRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID areaId,
        @Schema(required = true, examples = "Sport") String areaName,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true) UUID visitId,
        @Schema(required = true, examples = "V-2026-00012") String visitReference,
        @Schema(required = true) UUID reviewerId,
        @Schema(required = true, examples = "Rita Reviewer") String reviewerName,
        @Schema(required = true) LocalDate fromOn,
        @Schema(required = true) LocalDate toOn,
        @Schema(required = true, examples = "3") int records,
        @Schema(required = true) State state) {

    /** Whether the reviewer reads it now. */
    @Schema(name = "IqaShareState")
    enum State {
        TO_COME,
        OPEN,
        OVER
    }

    static final String COLUMNS =
            "s.id as id, s.area_id as area_id, s.area_name as area_name, c.number as centre_number, c.name as centre_name,"
                    + " s.visit_id as visit_id, v.reference as visit_reference, s.reviewer_id as reviewer_id, p.name as reviewer_name, s.from_on as from_on, s.to_on as to_on,"
                    + " (select count(*) from iqa_share_record i where i.share_id = s.id) as records,"
                    + " if(s.ended_at is not null or s.to_on < :today, 'OVER', if(s.from_on > :today, 'TO_COME', 'OPEN')) as state";

    static final String FROM =
            "iqa_share s join centre c on c.id = s.centre_id join visit v on v.id = s.visit_id"
                    + " join person p on p.id = s.reviewer_id";

    static ShareRow of(Row row) {
        return new ShareRow(
                row.uuid("id"),
                row.uuid("area_id"),
                row.text("area_name"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.uuid("visit_id"),
                row.text("visit_reference"),
                row.uuid("reviewer_id"),
                row.text("reviewer_name"),
                row.date("from_on"),
                row.date("to_on"),
                row.integer("records"),
                row.constant("state", State.class));
    }
}
