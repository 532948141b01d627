package org.touchstone.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a draft as it shall stand: what is not in it is removed. */
final class SectionToSave {

    private SectionToSave() {}

    /** All priorities. */
    @Schema(name = "IqaPrioritiesToSave")
    record Priorities(
            @NotNull(message = "Send the list.")
                    @Size(max = 100, message = "There are at most {max} priorities.")
                    @Schema(required = true)
                    List<@NotNull(message = "Send an object.") @Valid PlanPriority> items) {}

    /** All success criteria. */
    @Schema(name = "IqaSuccessCriteriaToSave")
    record Criteria(
            @NotNull(message = "Send the list.")
                    @Size(max = 100, message = "There are at most {max} criteria.")
                    @Schema(required = true)
                    List<@NotNull(message = "Send an object.") @Valid SuccessCriterion> items) {}

    /** All activities. */
    @Schema(name = "IqaActivitiesToSave")
    record Activities(
            @NotNull(message = "Send the list.")
                    @Size(max = 300, message = "There are at most {max} activities.")
                    @Schema(required = true)
                    List<@NotNull(message = "Send an object.") @Valid PlanActivity> items) {}

    /** All monitoring points. */
    @Schema(name = "IqaMonitoringPointsToSave")
    record Points(
            @NotNull(message = "Send the list.")
                    @Size(max = 100, message = "There are at most {max} points.")
                    @Schema(required = true)
                    List<@NotNull(message = "Send an object.") @Valid MonitoringPoint> items) {}
}
