package org.touchstone.restriction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.report.ReportScrutiny.Treatment;

/** What callers send about certification blocks. */
final class BlockRequests {

    private BlockRequests() {}

    /** Whether the recommendation on an objective is followed. */
    @Schema(name = "CertificationBlockVerdict")
    enum Verdict {
        /** The level stays and the objective is a ground of the block. */
        KEEP,
        /** The level is raised and the objective is no ground. */
        RAISE
    }

    /** The decision on everything that one report recommended. */
    @Schema(name = "DecideCertificationBlock")
    record Decide(
            @NotNull(message = "Say which report you decide on.") @Schema(required = true)
                    UUID reportId,
            @NotNull(message = "Decide on every objective.")
                    @Size(max = 50, message = "Decide on at most 50 objectives.")
                    @Schema(required = true)
                    List<@NotNull(message = "Decide on the objective.") @Valid OnObjective> grounds,
            @Size(max = 4000, message = "Use at most 4,000 characters.")
                    @Schema(
                            description =
                                    "The serious concern, as the centre reads it; needed to apply.")
                    String concern,
            @Size(max = 4000, message = "Use at most 4,000 characters.")
                    @Schema(description = "The help that the centre gets; needed to apply.")
                    String supportPlan,
            @Size(max = 2000, message = "Use at most 2,000 characters.")
                    @Schema(description = "A word to the reviewer about levels that were raised.")
                    String messageToReviewer) {}

    /** The decision on one objective. */
    @Schema(name = "CertificationBlockDecisionOnObjective")
    record OnObjective(
            @NotBlank(message = "Name the objective.") @Schema(required = true, examples = "QO.3")
                    String objective,
            @NotNull(message = "Say whether the level stays.") @Schema(required = true)
                    Verdict verdict,
            @Size(max = 40, message = "Use a code of the scale.")
                    @Schema(description = "The new level, to raise.", examples = "PARTLY_EFFECTIVE")
                    String level,
            @Size(max = 2000, message = "Use at most 2,000 characters.")
                    @Schema(description = "Why; needed to raise.")
                    String reason,
            @Size(max = 50, message = "Change at most 50 findings.")
                    @Schema(description = "Findings that change with the level.")
                    List<@NotNull(message = "Name the measure.") @Valid FindingChange> findings,
            @Size(max = 100, message = "Change at most 100 essential actions.")
                    @Schema(description = "Essential actions that the new level does not allow.")
                    List<@NotNull(message = "Name the action.") @Valid PointChange> points) {}

    /** Another finding on a measure of a raised objective. */
    @Schema(name = "AmendFinding")
    record FindingChange(
            @NotBlank(message = "Name the measure.") @Schema(required = true, examples = "QO.3.4")
                    String measure,
            @NotBlank(message = "Choose the finding.") @Schema(required = true, examples = "MET")
                    String finding,
            @Size(max = 4000, message = "Use at most 4,000 characters.")
                    @Schema(description = "Left out, the reviewer's note stays.")
                    String note) {}

    /** What becomes of an essential action noted for a raised objective. */
    @Schema(name = "AmendPoint")
    record PointChange(
            @NotNull(message = "Name the action.") @Schema(required = true) UUID pointId,
            @NotNull(message = "Say what becomes of it.") @Schema(required = true)
                    Treatment treatment) {}

    /** The whole remedial plan; it replaces the one before. */
    @Schema(name = "RemedialPlanToPropose")
    record Plan(
            @NotNull(message = "Send the items.")
                    @Size(max = 100, message = "A plan has at most 100 items.")
                    @Schema(required = true)
                    List<@NotNull(message = "Send the item.") @Valid PlanItem> items) {}

    /** An item of the plan; with an id it is one that was there before. */
    @Schema(name = "RemedialItemToPropose")
    record PlanItem(
            @Schema(description = "Of an item that is in the plan already.") UUID id,
            @NotBlank(message = "Say what is to be done.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    @Schema(required = true)
                    String words,
            @NotNull(message = "Choose a due day.") @Schema(required = true) LocalDate dueOn,
            @NotNull(message = "Say who does it.") @Schema(required = true) UUID ownerId,
            @Schema(description = "The essential action that it serves.") UUID actionId) {

        RemedialItem.Content content() {
            return new RemedialItem.Content(words.strip(), dueOn, ownerId, actionId);
        }
    }

    /** What was done about an item. */
    @Schema(name = "RemedialItemDone")
    record Done(
            @NotBlank(message = "Say what was done.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    @Schema(required = true)
                    String note) {}

    /** The progress report, which releases the block. */
    @Schema(name = "ReleaseCertificationBlock")
    record Release(
            @NotBlank(message = "Write the progress report.")
                    @Size(max = 8000, message = "Use at most 8,000 characters.")
                    @Schema(required = true)
                    String text,
            @NotNull(message = "Say what came of every item.")
                    @Size(max = 100, message = "A plan has at most 100 items.")
                    @Schema(required = true)
                    List<@NotNull(message = "Name the item.") @Valid ItemOutcome> items) {}

    /** What came of an item. */
    @Schema(name = "RemedialItemOutcome")
    record ItemOutcome(
            @NotNull(message = "Name the item.") @Schema(required = true) UUID itemId,
            @NotBlank(message = "Say what came of it.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    @Schema(required = true)
                    String outcome) {}

    /** Why the case goes back. */
    @Schema(name = "HandBackCase")
    record HandBack(
            @NotBlank(message = "Say why the case goes back.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    @Schema(required = true)
                    String reason) {}

    /** The plan as it stands is agreed to. */
    @Schema(name = "AcceptRemedialPlan")
    record Accept() {}

    static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
