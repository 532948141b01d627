package org.touchstone.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/**
 * A certification block as the caller may see it: the awarding organisation with all that was
 * recommended, the centre with what was decided against it and how it gets free.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CertificationBlock")
record BlockView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true, examples = "CB-2016-00007") String reference,
        @Schema(required = true) BlockState state,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true) UUID visitId,
        @Schema(required = true, description = "Who owns the case at present (QMR-106).")
                Role owner,
        @Schema(required = true, description = "Calendar days since it was applied or recommended.")
                int ageDays,
        @Schema(description = "Left out for the centre.") Instant recommendedAt,
        LocalDate appliedOn,
        Instant decidedAt,
        String decidedByName,
        @Schema(description = "The serious concern on which it was applied.") String concern,
        @Schema(description = "The help that the centre gets meanwhile.") String supportPlan,
        @Schema(required = true) List<GroundView> grounds,
        @Schema(required = true, description = "Whose certificates stop (decision D12).")
                List<Family> families,
        @Schema(description = "What comes next, while it is applied.") BlockStep next,
        @Schema(description = "The same in words.") String nextWords,
        @Schema(description = "The last due day of the agreed plan; a forecast, no promise.")
                LocalDate expectedRelease,
        @Schema(description = "Whom to call.") ContactView contact,
        @Schema(description = "Levels and findings to choose from, while something is undecided.")
                Scale scale,
        @Schema(required = true) PlanView plan,
        LocalDate releasedOn,
        String releasedByName,
        String progressReport,
        Instant handedBackAt,
        @Schema(description = "How long each part took, after the release (QMR-219).")
                Metrics metrics,
        @Schema(required = true) List<Command> allowedCommands)
        implements Versioned {

    /** One objective for which it was recommended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CertificationBlockGround")
    record GroundView(
            @Schema(required = true, examples = "QO.3") String objective,
            @Schema(required = true) String title,
            @Schema(required = true) GroundState state,
            @Schema(required = true) UUID reportId,
            @Schema(required = true) UUID visitId,
            @Schema(required = true) String visitReference,
            @Schema(required = true) String levelBefore,
            @Schema(required = true) String levelBeforeLabel,
            String levelAfter,
            String levelAfterLabel,
            @Schema(description = "What the reviewer wrote about the level.") String rationale,
            @Schema(description = "Why it was decided so.") String reason,
            @Schema(required = true) Instant recommendedAt,
            String recommendedByName,
            Instant decidedAt,
            String decidedByName,
            @Schema(description = "By when to decide, while that is open (D10).")
                    LocalDate decideBy,
            @Schema(description = "How that day came about.") String decideByWords) {}

    /** What a decision can choose from. */
    @Schema(name = "ScrutinyScale")
    record Scale(
            @Schema(required = true, description = "Levels above the lowest.") List<Choice> levels,
            @Schema(required = true) List<Choice> findings) {}

    /** A code of the scheme with its words. */
    @Schema(name = "ScrutinyChoice")
    record Choice(@Schema(required = true) String code, @Schema(required = true) String label) {}

    /** A qualification family. */
    @Schema(name = "CoveredFamily")
    record Family(
            @Schema(required = true, examples = "QCF") String code,
            @Schema(required = true) String label) {}

    /** A person to be called. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CertificationBlockContact")
    record ContactView(
            @Schema(required = true) UUID personId,
            @Schema(required = true) String name,
            String email,
            String phone) {}

    /** The remedial plan and who has agreed to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RemedialPlan")
    record PlanView(
            @Schema(required = true) PlanState state,
            String managerName,
            Instant managerAcceptedAt,
            String centreName,
            Instant centreAcceptedAt,
            Instant agreedAt,
            @Schema(required = true) int done,
            @Schema(required = true) List<Item> items,
            @Schema(required = true, description = "Who can look after an item.")
                    List<ContactView> possibleOwners,
            @Schema(required = true, description = "Essential actions that an item can serve.")
                    List<PossibleAction> possibleActions) {}

    /** An item of the plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RemedialItem")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) String words,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) boolean overdue,
            @Schema(required = true) UUID ownerId,
            @Schema(required = true) String ownerName,
            UUID actionId,
            String actionReference,
            @Schema(description = "The state of that action.") String actionState,
            LocalDate doneOn,
            String doneByName,
            String doneNote,
            @Schema(description = "What the progress report says of it.") String outcome) {}

    /** An essential action in brief. */
    @Schema(name = "RemedialAction")
    record PossibleAction(
            @Schema(required = true) UUID id,
            @Schema(required = true) String reference,
            @Schema(required = true) String objective,
            @Schema(required = true) String words) {}

    /** Calendar days from step to step. */
    @Schema(name = "CertificationBlockMetrics")
    record Metrics(
            @Schema(required = true, description = "From the recommendation to the decision.")
                    int scrutinyDays,
            @Schema(required = true, description = "From the decision to the agreed plan.")
                    int planDays,
            @Schema(required = true, description = "From the decision to the release.")
                    int releaseDays) {}
}
