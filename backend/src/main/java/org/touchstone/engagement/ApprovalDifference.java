package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A qualification on which declaration, register of approvals and registrations disagree. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApprovalDifference")
record ApprovalDifference(
        @Schema(required = true, examples = "601/7159/9") String number,
        @Schema(required = true, examples = "BTEC Level 3 National in Art") String title,
        @Schema(description = "What the centre declared; absent where it declared nothing.")
                String declared,
        @Schema(required = true, description = "Whether the register has an approval in force.")
                boolean approved,
        @Schema(required = true, description = "Active learners in the newest snapshot.")
                int activeLearners,
        @Schema(required = true, description = "How they disagree.") List<Kind> kinds) {

    /** How declaration, register and registrations may disagree. */
    @Schema(name = "ApprovalDifferenceKind")
    enum Kind {
        /** Learners are registered without an approval in force. */
        REGISTERED_NOT_APPROVED,
        /** An approval is in force, but nobody is registered. */
        APPROVED_WITHOUT_LEARNERS,
        /** Learners are registered on what the centre declared as ended. */
        LEARNERS_ON_CEASED,
        /** The centre declared it as added, but the register has no approval. */
        ADDED_NOT_APPROVED
    }

    /** All differences of one centre. */
    @Schema(name = "ApprovalDifferences")
    record Report(@Schema(required = true) List<ApprovalDifference> differences) {}
}
