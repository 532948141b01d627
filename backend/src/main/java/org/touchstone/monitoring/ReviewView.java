package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.MemberFigures.Counted;

/** A review of a plan as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaReview")
record ReviewView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true) UUID versionId,
        @Schema(required = true, description = "The version that was in force.", examples = "1")
                int versionNumber,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String inputs,
        @Schema(required = true) List<UUID> points,
        @Schema(required = true, description = "By member, as on the day it was recorded.")
                List<Counted> figures,
        @Schema(required = true) Review.Conclusion conclusion,
        @Schema(required = true) String reason,
        @Schema(required = true) UUID recordedBy,
        @Schema(required = true, examples = "Lena Lead") String recordedByName,
        @Schema(required = true, description = "The tasks and flags that it cleared.")
                List<PromptRow> cleared) {}
