package org.touchstone.evidence;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Violation;

/**
 * What goes along with a newer file.
 *
 * @param words what is new, in the sender's words
 */
@Schema(name = "NewEvidenceVersion")
record NewVersion(
        @Size(max = 500, message = "Say in at most {max} characters what is new.")
                @Schema(
                        description = "What is new.",
                        examples = "Names the new lead internal verifier")
                String words,
        @Schema(description = "Confirms that no learner's work or name is included (QMR-158).")
                Boolean noLearnerWork) {

    List<Violation> problems() {
        return NewEvidence.learnerProblems(noLearnerWork);
    }
}
