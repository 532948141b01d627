package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.action.ActionState;
import org.touchstone.action.InternalActionSummary;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A training needs analysis; read by the member and the leads of the centre only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaAnalysis")
record AnalysisView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID areaId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "2026-09-14") LocalDate heldOn,
        @Schema(required = true) List<Line> competences,
        @Schema(required = true, description = "What was opened in the tracker when both signed.")
                List<Opened> actions,
        Instant leadSignedAt,
        Instant memberSignedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** An action of the tracker. */
    @Schema(name = "IqaTrainingAction")
    record Opened(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "IN-2026-00042") String reference,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) ActionState state) {

        static Opened of(InternalActionSummary action) {
            return new Opened(action.id(), action.reference(), action.dueOn(), action.state());
        }
    }

    /** One competence as both sides see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaCompetence")
    record Line(
            @Schema(required = true) String competence,
            @Schema(required = true, examples = "4") int needed,
            @Schema(examples = "3") Short selfRating,
            @Schema(examples = "2") Short leadRating,
            @Schema(required = true, description = "Points that the lead sees missing.") int gap,
            String agreedAction,
            LocalDate actionDueOn,
            String reasonForNone) {

        static Line of(Competence line) {
            return new Line(
                    line.competence(),
                    line.needed(),
                    line.selfRating(),
                    line.leadRating(),
                    line.gap(),
                    line.agreedAction(),
                    line.actionDueOn(),
                    line.reasonNone());
        }
    }
}
