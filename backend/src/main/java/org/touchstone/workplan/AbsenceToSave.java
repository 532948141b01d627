package org.touchstone.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is away from when to when, and who does what meanwhile. */
@Schema(name = "IqaAbsenceToSave")
record AbsenceToSave(
        @NotNull(message = "Name the member.") @Schema(required = true) UUID personId,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2027-06-01")
                LocalDate startsOn,
        @NotNull(message = "Enter the last day.") @Schema(required = true, examples = "2027-06-10")
                LocalDate endsOn,
        @Size(max = 300, message = "Cover at most {max} activities.")
                List<@NotNull(message = "Send an object.") @Valid Cover> covers) {

    AbsenceToSave {
        covers = PlanContent.orNone(covers);
    }

    /** Who carries an activity out for that time. */
    @Schema(name = "IqaCover")
    record Cover(
            @NotNull(message = "Name the activity.") @Schema(required = true) UUID activityId,
            @NotNull(message = "Name who covers it.") @Schema(required = true) UUID personId) {}
}
