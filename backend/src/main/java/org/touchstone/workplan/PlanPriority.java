package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What matters most to the team, ranked, with the reason (IQA-015). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanPriority")
record PlanPriority(
        @Schema(description = "Of an item that is there already; leave it out for a new one.")
                UUID id,
        @NotNull(message = "Give the rank.")
                @Min(value = 1, message = "The first rank is {value}.")
                @Max(value = 100, message = "There are at most {value} ranks.")
                @Schema(required = true, examples = "1")
                Integer rank,
        @NotBlank(message = "Say what the priority is.")
                @Size(max = 200, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Two new assessors")
                String title,
        @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(examples = "Neither has been sampled before.")
                String reason,
        @NotNull(message = "Choose what drives it.") @Schema(required = true) Driver driver,
        @Size(max = 300, message = "Link at most {max} activities.")
                @Schema(description = "Ids of activities of this version.")
                List<@NotNull(message = "Name the activity.") UUID> activities) {

    PlanPriority {
        activities = PlanContent.orNone(activities);
    }

    /** Where a priority comes from. */
    @Schema(name = "IqaPriorityDriver")
    enum Driver {
        RISK,
        EXTERNAL_ACTION,
        NEW_ASSESSOR,
        NEW_PRODUCT,
        DEADLINE,
        OTHER
    }
}
