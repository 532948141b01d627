package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A plan; what it says stands in its versions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaWorkPlan")
record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "WP-2026-00007") String reference,
        @Schema(required = true) UUID areaId,
        @Schema(required = true, examples = "Engineering") String areaName,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true) PlanState state,
        @Schema(description = "The version in force; absent before the first.")
                UUID currentVersionId,
        @Schema(description = "The version on its way, as far as the caller sees it.")
                UUID openVersionId,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
