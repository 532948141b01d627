package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.action.ActionState;
import org.touchstone.action.InternalActionSummary;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An objective: what is in force, and what is proposed instead (IQA-042). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaObjective")
record ObjectiveView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ObjectiveState state,
        @Schema(description = "The judged objective that it came out of.") UUID followsId,
        @Schema(description = "The agreed revision, which stays in force until the next is agreed.")
                Revision inForce,
        @Schema(description = "The revision that waits for agreement.") Revision proposed,
        @Schema(
                        description =
                                "The version of the strategic plan that changed an activity which it names; absent once agreed anew.")
                UUID touchedByVersionId,
        @Schema(description = "How it stands; absent before anything was reported.")
                Standing progress,
        @Schema(
                        required = true,
                        description =
                                "Its day has passed, and it is neither reached nor handed in.")
                boolean overdue,
        @Schema(description = "What the lead said of the result.") Outcome outcome,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** The latest report against the target in force (IQA-044). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaObjectiveProgress")
    record Standing(
            @Schema(required = true, examples = "2026-12-18") LocalDate on,
            @Schema(examples = "9") BigDecimal value,
            @Schema(description = "Of the target.", examples = "75") Integer percent,
            @Schema(required = true) boolean reached) {}

    /** The judgement and the member's answer, side by side (IQA-045). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaObjectiveOutcome")
    record Outcome(
            @Schema(required = true, examples = "2027-07-05") LocalDate judgedOn,
            @Schema(required = true) UUID judgedBy,
            String reason,
            ObjectiveOutcome.NextStep nextStep,
            String nextStepWords,
            @Schema(description = "The objective that came of it.") UUID nextObjectiveId,
            @Schema(description = "The action that came of it, as the tracker has it.")
                    NextAction nextAction,
            @Schema(description = "The member's words.") String response,
            Instant respondedAt) {}

    /** An action of the tracker. */
    @Schema(name = "IqaNextAction")
    record NextAction(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "IN-2026-00042") String reference,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) ActionState state) {

        static NextAction of(InternalActionSummary action) {
            return action == null
                    ? null
                    : new NextAction(
                            action.id(), action.reference(), action.dueOn(), action.state());
        }
    }

    /** What it says, and who confirmed that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaObjectiveRevision")
    record Revision(
            @Schema(required = true, examples = "2") int number,
            @Schema(required = true) ObjectiveAspects aspects,
            String changeReason,
            @Schema(required = true) UUID madeBy,
            Instant leadConfirmedAt,
            Instant memberConfirmedAt,
            @Schema(required = true, description = "Whether the member ticked that they can do it.")
                    boolean achievableConfirmed) {}
}
