package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies with a reviewer: work and lateness (QMR-066). */
@Schema(name = "ReviewerLoad")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewerLoad(
        @Schema(required = true) UUID reviewerId,
        @Schema(required = true) String name,
        @Schema(required = true) UUID teamId,
        @Schema(required = true) String teamName,
        Integer capacity,
        @Schema(required = true, description = "Visits allocated and not yet reported.")
                int openVisits,
        @Schema(required = true, description = "Of those, how many have no agreed date.")
                int withoutDate,
        @Schema(required = true, description = "Reports whose due day is over.")
                int overdueReports) {}
