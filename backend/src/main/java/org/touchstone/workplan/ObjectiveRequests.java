package org.touchstone.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for about objectives and members' own plans. */
final class ObjectiveRequests {

    private ObjectiveRequests() {}

    /** Another revision. */
    @Schema(name = "IqaObjectiveToRevise")
    record Revise(
            @NotNull(message = "Send the aspects.") @Valid @Schema(required = true)
                    ObjectiveAspects aspects,
            @NotBlank(message = "Say why it changes.")
                    @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(required = true, examples = "The samples come in later.")
                    String changeReason) {}

    /** A confirmation of one revision. */
    @Schema(name = "IqaObjectiveToConfirm")
    record Confirm(
            @NotNull(message = "Say which revision you confirm.")
                    @Schema(required = true, examples = "2")
                    Integer revision,
            @Schema(description = "The member's own tick that they can do it.")
                    Boolean achievable) {

        boolean isAchievable() {
            return Boolean.TRUE.equals(achievable);
        }
    }

    /** What should change. */
    @Schema(name = "IqaCounter")
    record Counter(
            @NotBlank(message = "Say what should change.")
                    @Size(max = 2000, message = "A comment has at most {max} characters.")
                    @Schema(required = true, examples = "Twelve samples are too many by March.")
                    String comment) {}

    /** What the head of centre decides. */
    @Schema(name = "IqaDecision")
    record Decide(
            @NotBlank(message = "Say what shall be.")
                    @Size(max = 2000, message = "A decision has at most {max} characters.")
                    @Schema(required = true, examples = "Eight samples, the rest in summer.")
                    String decision) {}

    /** Something said. */
    @Schema(name = "IqaCommentToSave")
    record Comment(
            @Schema(description = "The objective that it is about; the whole plan if absent.")
                    UUID objectiveId,
            @NotBlank(message = "Write something.")
                    @Size(max = 2000, message = "A comment has at most {max} characters.")
                    @Schema(required = true)
                    String words) {}
}
