package org.touchstone.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.RulesBroken;

/** An arrangement as it shall stand. */
@Schema(name = "ArrangementToSave")
record ArrangementToSave(
        @NotNull(message = "Say what kind of arrangement it is.") @Schema(required = true)
                ArrangementKind kind,
        @Size(max = 200, message = "A partner has at most {max} characters.")
                @Schema(examples = "Northgate Skills Trust")
                String partner,
        @Size(max = 500, message = "Programmes have at most {max} characters.")
                @Schema(examples = "Sport, Level 2")
                String programmes,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn,
        LocalDate endsOn) {

    Arrangement.Details details() {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RulesBroken(
                    "/endsOn",
                    DirectoryProblem.ENDS_BEFORE_START,
                    DirectoryProblem.ENDS_BEFORE_START.sentence());
        }
        return new Arrangement.Details(kind, partner, programmes, startsOn, endsOn);
    }
}
