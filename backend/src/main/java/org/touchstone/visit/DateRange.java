package org.touchstone.visit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of a visit: one or several, all included (decision D41). */
@Schema(name = "VisitDates")
record DateRange(
        @Schema(required = true, description = "First day.", examples = "2016-11-15")
                @NotNull(message = "Give the first day.")
                LocalDate startOn,
        @Schema(description = "Last day; the first one if left out.", examples = "2016-11-16")
                LocalDate endOn) {

    LocalDate lastDay() {
        return endOn == null ? startOn : endOn;
    }
}
