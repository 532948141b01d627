package org.touchstone.judging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Role;

/** One step of how a level came about (QMR-170). */
@Schema(name = "JudgementChange", description = "One step of how a level came about.")
record JudgementChangeRow(
        @Schema(required = true, description = "Id of the step.") UUID id,
        @Schema(description = "The level before; absent at first.", examples = "EFFECTIVE")
                String levelBefore,
        @Schema(required = true, description = "The level given.", examples = "PARTLY_EFFECTIVE")
                String level,
        @Schema(description = "The rationale at that time.") String rationale,
        @Schema(description = "Why it was changed.") String reason,
        @Schema(required = true, description = "Where the judgement stood then.")
                JudgementState state,
        @Schema(required = true, description = "Who decided.", examples = "Ada Quill") String by,
        @Schema(description = "In which role.") Role as,
        @Schema(required = true, description = "When.") Instant at) {

    static JudgementChangeRow of(Row row) {
        return new JudgementChangeRow(
                row.uuid("id"),
                row.text("level_before"),
                row.text("level"),
                row.text("rationale"),
                row.text("reason"),
                row.constant("state", JudgementState.class),
                row.text("person_name"),
                row.constant("acting_role", Role.class),
                row.instant("at"));
    }
}
