package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the product knew about the centre on a day; copied, so that it does not change (IQA-006).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaContextSnapshot")
record ContextSnapshot(
        @Schema(required = true, examples = "2026-09-14") LocalDate takenOn,
        @Schema(required = true) List<OpenAction> openActions,
        @Schema(required = true) List<ProgrammeFigures> programmes,
        Risk risk,
        LastVisit lastVisit,
        @Schema(
                        required = true,
                        description =
                                "What the plan before handed on when it was closed (IQA-086).")
                List<CarriedForward> carriedForward,
        @Schema(required = true, description = "How assessors of the programmes were rated.")
                List<KnownRisks.AssessorRisk> assessorRisks,
        @Schema(
                        required = true,
                        description =
                                "Whether certificates of the programmes could be claimed directly.")
                List<KnownRisks.DirectClaims> directClaims) {

    ContextSnapshot {
        assessorRisks = PlanContent.orNone(assessorRisks);
        directClaims = PlanContent.orNone(directClaims);
        carriedForward = PlanContent.orNone(carriedForward);
    }

    /** Something that the plan before could not finish or taught. */
    @Schema(name = "IqaCarriedForward")
    record CarriedForward(
            @Schema(required = true, examples = "WP-2025-00003") String fromPlan,
            @Schema(required = true, examples = "Observe the two new assessors again.")
                    String words) {}

    /** An action that the centre owes somebody outside. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaOpenAction")
    record OpenAction(
            @Schema(required = true, examples = "EA-2026-00042") String reference,
            @Schema(examples = "QO.3") String objective,
            @Schema(required = true) String words,
            @Schema(required = true, examples = "2026-11-30") LocalDate dueOn,
            @Schema(required = true, examples = "OPEN") String state) {}

    /** How many learn and how many assess on a programme of the area. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaProgrammeFigures")
    record ProgrammeFigures(
            @Schema(required = true, examples = "Diploma in Sport") String title,
            @Schema(description = "Active learners at the last count sent in.", examples = "24")
                    Integer learners,
            @Schema(required = true, examples = "3") int assessors) {}

    /** A certification block in force. */
    @Schema(name = "IqaRisk")
    record Risk(
            @Schema(required = true, examples = "CB-2026-00003") String block,
            @Schema(required = true) LocalDate appliedOn,
            @Schema(required = true) List<String> objectives) {}

    /** The last visit that took place. */
    @Schema(name = "IqaLastVisit")
    record LastVisit(
            @Schema(required = true, examples = "V-2026-00012") String reference,
            @Schema(required = true) LocalDate endedOn) {}
}
