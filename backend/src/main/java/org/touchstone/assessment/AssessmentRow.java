package org.touchstone.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** An assessment in a list. */
@Schema(name = "AssessmentRow")
record AssessmentRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026/L-0815/U302/OBS") String key,
        @Schema(required = true, examples = "L-0815") String learner,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(required = true, examples = "U302") String unit,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(required = true) AssessmentMethod method,
        UUID siteId,
        @Schema(required = true) AssessmentState state,
        @Schema(examples = "2026-11-12") LocalDate assessedOn) {

    static final String COLUMNS =
            "s.id as id, s.sender_key as sender_key, s.learner as learner, s.programme_id as programme_id, p.title as title, s.unit as unit,"
                    + " s.assessor_id as assessor_id, o.name as assessor_name, s.method as method, s.site_id as site_id, s.state as state,"
                    + " s.assessed_on as assessed_on";

    static final String FROM =
            "assessment s join programme p on p.id = s.programme_id join person o on o.id = s.assessor_id";

    static AssessmentRow of(Row row) {
        return new AssessmentRow(
                row.uuid("id"),
                row.text("sender_key"),
                row.text("learner"),
                row.uuid("programme_id"),
                row.text("title"),
                row.text("unit"),
                row.uuid("assessor_id"),
                row.text("assessor_name"),
                row.constant("method", AssessmentMethod.class),
                row.uuid("site_id"),
                row.constant("state", AssessmentState.class),
                row.date("assessed_on"));
    }
}
