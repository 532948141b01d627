package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A member's own plan: their part of the strategic one, and their objectives. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaIndividualPlan")
record IndividualView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, description = "The version of the strategic plan that it follows.")
                UUID versionId,
        @Schema(required = true) IndividualState state,
        @Schema(
                        required = true,
                        description = "What the member answers for in the version in force.")
                List<PlanActivity> activities,
        @Schema(description = "Hours to which both agreed.", examples = "20") BigDecimal hours,
        @Schema(
                        required = true,
                        description =
                                "Materials that are not available, beside what is achievable.")
                List<String> resourceGaps,
        @Schema(required = true) List<ObjectiveView> objectives,
        @Schema(required = true, description = "How often the member countered.") int rounds,
        Instant leadAgreedAt,
        Instant memberAgreedAt,
        @Schema(description = "When it was brought to the head of centre.") Instant escalatedAt,
        @Schema(description = "What the head of centre decided.") String decision,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
