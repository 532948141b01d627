package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the lead looks at the work of the team, how, whose and for what (IQA-047 to IQA-049): within
 * a window, or after something happened.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaMonitoringPoint")
public record MonitoringPoint(
        @Schema(description = "Of an item that is there already; leave it out for a new one.")
                UUID id,
        @NotBlank(message = "Say what is looked at.")
                @Size(max = 200, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "First samples of the year")
                String title,
        @Schema(description = "First day of the window.", examples = "2026-11-02") LocalDate fromOn,
        @Schema(description = "Last day of the window.", examples = "2026-11-13") LocalDate toOn,
        @Schema(description = "Instead of a window: what it comes after.") After after,
        @Min(value = 1, message = "Count from {value}.")
                @Max(value = 1000, message = "Count to {value} at most.")
                @Schema(description = "After how many samples.", examples = "5")
                Integer afterCount,
        @NotNull(message = "Say whether progress is looked at.") @Schema(required = true)
                Boolean progress,
        @NotNull(message = "Say whether quality is looked at.") @Schema(required = true)
                Boolean quality,
        @Size(max = 20, message = "Choose at most {max} methods.")
                @Schema(
                        description = "Codes of the choices offered.",
                        examples = "[\"CO_SAMPLING\"]")
                List<
                                @NotBlank(message = "Name the method.")
                                @Size(max = 60, message = "A code has at most {max} characters.")
                                String>
                        methods,
        @Size(max = 500, message = "A method has at most {max} characters.")
                @Schema(description = "In words, with the method OTHER.")
                String otherMethod,
        @Size(max = 200, message = "Name at most {max} members.")
                List<@NotNull(message = "Name the member.") UUID> members,
        @Size(max = 300, message = "Name at most {max} activities.")
                List<@NotNull(message = "Name the activity.") UUID> activities) {

    public MonitoringPoint {
        methods = PlanContent.orNone(methods);
        members = PlanContent.orNone(members);
        activities = PlanContent.orNone(activities);
    }

    /** What a point comes after. */
    @Schema(name = "IqaPointEvent")
    public enum After {
        /** A number of samples by a member. */
        SAMPLES_DONE,
        MILESTONE,
        /** Before the external visit that is announced. */
        VISIT_ANNOUNCED
    }
}
