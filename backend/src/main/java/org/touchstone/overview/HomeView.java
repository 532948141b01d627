package org.touchstone.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A home in rows: the next step, overdue, today, the next seven days, later, and what waits for
 * others.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Home")
record HomeView(
        @Schema(required = true) LocalDate today,
        @Schema(description = "The one thing to do first; absent when there is nothing to do.")
                Duty nextStep,
        @Schema(required = true) List<Duty> overdue,
        @Schema(required = true) List<Duty> dueToday,
        @Schema(required = true) List<Duty> nextSevenDays,
        @Schema(required = true) List<Duty> later,
        @Schema(required = true) List<Duty> waitingOnOthers,
        @Schema(
                        required = true,
                        description =
                                "Whether some rows were left off because there are very many.")
                boolean truncated) {}
