package org.touchstone.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** What is in place for the external assessment of a programme in an academic year. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ExternalAssessmentCheckList",
        description = "What is in place for the external assessment of a programme, year by year.")
record ExternalChecklistView(
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programmeTitle,
        @Schema(required = true, description = "False for a programme without external assessment.")
                boolean applicable,
        @Schema(
                        required = true,
                        description = "First day of the year that is prepared.",
                        examples = "2026-09-01")
                LocalDate yearFrom,
        @Schema(
                        description = "Where the centre's procedure is kept.",
                        examples = "Staff handbook, chapter 7")
                String procedureAt,
        @Schema(required = true, description = "None where it does not apply.") List<Item> items,
        @Schema(required = true, description = "Whether nothing is left to do.") boolean complete,
        @Schema(required = true) boolean mayEdit,
        @Schema(required = true) long version)
        implements Versioned {

    /** Something to have in place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExternalAssessmentCheck")
    record Item(
            @Schema(required = true, examples = "LEARNERS_REGISTERED") String code,
            @Schema(required = true, description = "Where it shows.", examples = "QO.3.2")
                    String measure,
            @Schema(required = true, examples = "Every learner is registered for the year.")
                    String words,
            @Schema(required = true, examples = "2026-10-31") LocalDate dueOn,
            @Schema(description = "Absent while it is not in place.", examples = "2026-10-05")
                    LocalDate doneOn,
            @Schema(description = "Who said so.", examples = "Ellen Exams") String doneBy,
            @Schema(required = true, description = "Its day is over and it is not in place.")
                    boolean late) {}
}
