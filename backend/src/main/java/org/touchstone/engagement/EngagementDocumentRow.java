package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** An engagement document in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EngagementDocumentRow")
record EngagementDocumentRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID visitId,
        @Schema(required = true, examples = "V-2016-00042") String visitReference,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreName,
        @Schema(required = true, examples = "2016-17") String cycleName,
        @Schema(required = true) EngagementState state,
        @Schema(required = true) boolean shared,
        Instant submittedAt) {

    static final String COLUMNS =
            "d.id as id, d.visit_id as visit_id, v.reference as reference, c.id as centre_id, c.name as centre_name,"
                    + " y.name as cycle_name, d.state as state, d.shared_at as shared_at, d.submitted_at as submitted_at";
    static final String FROM =
            "engagement_document d join visit v on v.id = d.visit_id join cycle y on y.id = d.cycle_id"
                    + " join enrolment e on e.id = d.enrolment_id join centre c on c.id = e.centre_id";

    static EngagementDocumentRow of(Row row) {
        return new EngagementDocumentRow(
                row.uuid("id"),
                row.uuid("visit_id"),
                row.text("reference"),
                row.uuid("centre_id"),
                row.text("centre_name"),
                row.text("cycle_name"),
                row.constant("state", EngagementState.class),
                row.instant("shared_at") != null,
                row.instant("submitted_at"));
    }
}
