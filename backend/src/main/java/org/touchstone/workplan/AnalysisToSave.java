package org.touchstone.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lead's side of a training needs analysis. */
@Schema(name = "IqaAnalysisToSave")
record AnalysisToSave(
        @NotNull(message = "Choose the member.")
                @Schema(required = true, description = "Stays who it was.")
                UUID personId,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-09-14")
                LocalDate heldOn,
        @NotEmpty(message = "Name at least one competence.")
                @Size(max = 60, message = "Name at most {max} competences.")
                @Schema(required = true)
                List<@NotNull(message = "Send an object.") @Valid Line> competences) {

    /** One competence as the lead sees it, and what follows. */
    @Schema(name = "IqaCompetenceToSave")
    record Line(
            @NotBlank(message = "Name the competence.")
                    @Size(max = 300, message = "A competence has at most {max} characters.")
                    @Schema(required = true, examples = "Give feedback to assessors")
                    String competence,
            @NotNull(message = "Say how much is needed.")
                    @Min(value = 1, message = "The lowest rating is {value}.")
                    @Max(value = 5, message = "The highest rating is {value}.")
                    @Schema(required = true, examples = "4")
                    Short needed,
            @Min(value = 1, message = "The lowest rating is {value}.")
                    @Max(value = 5, message = "The highest rating is {value}.")
                    @Schema(examples = "2")
                    Short leadRating,
            @Size(max = 2000, message = "An action has at most {max} characters.")
                    String agreedAction,
            LocalDate actionDueOn,
            @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(description = "Why nothing follows from the gap.")
                    String reasonForNone) {

        Competence line() {
            return new Competence(
                    competence.strip(),
                    needed,
                    null,
                    leadRating,
                    ContentStore.blankToNull(agreedAction),
                    actionDueOn,
                    ContentStore.blankToNull(reasonForNone));
        }
    }

    List<Competence> lines() {
        return competences.stream().map(Line::line).toList();
    }
}
