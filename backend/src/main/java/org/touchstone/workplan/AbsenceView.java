package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An absence with its covers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaAbsence")
record AbsenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID areaId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "2027-06-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-06-10") LocalDate endsOn,
        @Schema(required = true, examples = "8") int workingDays,
        @Schema(required = true) List<Covered> covers,
        @Schema(
                        required = true,
                        description = "Activities that are due in this time and nobody covers.")
                List<Uncovered> uncovered,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** An activity and who carries it out for the time. */
    @Schema(name = "IqaCoveredActivity")
    record Covered(
            @Schema(required = true) UUID activityId,
            @Schema(required = true, examples = "Interim sample, unit 3") String title,
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Sam Second") String personName) {}

    /** An activity that nobody carries out meanwhile. */
    @Schema(name = "IqaUncoveredActivity")
    record Uncovered(
            @Schema(required = true) UUID activityId,
            @Schema(required = true, examples = "Interim sample, unit 3") String title,
            @Schema(required = true, examples = "2027-06-05") LocalDate dueOn) {}
}
