package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.enrolment.ScopeResult;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** Cycles: a scheme's year, who is in scope of it, and the visits it makes due. */
@Path("/cycles")
@Tag(name = "Visit")
class CycleResource {

    private final CycleService cycles;

    CycleResource(CycleService cycles) {
        this.cycles = cycles;
    }

    /** A year to be reviewed. Dates left out are the scheme's. */
    @Schema(name = "NewCycle")
    record NewCycle(
            @Schema(required = true, examples = "pearson-qmr")
                    @NotBlank(message = "Say which scheme.")
                    @Size(max = 60)
                    String scheme,
            @Schema(
                            description = "The version in force on the first day, if left out.",
                            examples = "2016-17")
                    @Size(max = 40)
                    String schemeVersion,
            @Schema(required = true, examples = "2016–2017")
                    @NotBlank(message = "Give the cycle a name.")
                    @Size(max = 40, message = "Use at most 40 characters.")
                    String name,
            @Schema(required = true, examples = "2016-09-01")
                    @NotNull(message = "Say on which day it starts.")
                    LocalDate startsOn,
            @Schema(examples = "2017-08-31") LocalDate endsOn,
            @Schema(examples = "2016-10-01") LocalDate windowFrom,
            @Schema(examples = "2017-04-30") LocalDate windowTo) {}

    /** A cycle. */
    @Schema(name = "Cycle")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CycleView(
            @Schema(required = true) UUID id,
            @Schema(required = true) long version,
            @Schema(required = true, examples = "2016–2017") String name,
            @Schema(required = true, examples = "pearson-qmr") String scheme,
            @Schema(required = true, examples = "2016-17") String schemeVersion,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn,
            @Schema(required = true) LocalDate windowFrom,
            @Schema(required = true) LocalDate windowTo,
            @Schema(description = "Nobody outside learns a reviewer's name before this day.")
                    LocalDate announceFrom,
            @Schema(description = "After this day an allocation is late.") LocalDate allocationBy,
            @Schema(description = "From this day a visit without an agreed date is at risk.")
                    LocalDate atRiskFrom,
            @Schema(description = "When its visits were made due.") Instant openedAt,
            @Schema(required = true, description = "Whether today is a day of it.") boolean current,
            @Schema(required = true, description = "How many visits it has.") long visits,
            @Schema(required = true) List<Command> allowedCommands)
            implements Versioned {}

    /** Whether a centre is in scope of a cycle, and why. */
    @Schema(name = "CycleScopeRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScopeRow(
            @Schema(required = true) UUID enrolmentId,
            @Schema(required = true) String centreNumber,
            @Schema(required = true) String centreName,
            @Schema(required = true) boolean inScope,
            @Schema(required = true) List<ScopeResult.Reason> reasons,
            @Schema(description = "The first covered registration ever.")
                    LocalDate firstRegistrationOn,
            @Schema(description = "The visit it has in this cycle already.") UUID visitId) {}

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "listCycles", summary = "Cycles, newest first")
    public Paged<CycleView> list(@BeanParam PageQuery page) {
        return cycles.list(page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN})
    @Operation(
            operationId = "createCycle",
            summary = "Plan a cycle",
            description = "No visit is due before it is opened.")
    public RestResponse<CycleView> create(
            @NotNull(message = "Send the cycle.") @Valid NewCycle request) {
        var cycle = cycles.create(request);
        return RestResponse.ResponseBuilder.<CycleView>created(
                        URI.create("/api/v1/cycles/" + cycle.id()))
                .entity(cycle)
                .build();
    }

    @GET
    @Path("/{cycleId}")
    @RolesAllowed({
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "getCycle", summary = "A cycle")
    public CycleView get(@RestPath UUID cycleId) {
        return cycles.get(cycleId);
    }

    @GET
    @Path("/{cycleId}/scope-preview")
    @RolesAllowed({Roles.TEAM_LEADER, Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "previewCycleScope",
            summary = "Who is in scope of the cycle, and why",
            description = "Every enrolment of the scheme, by centre number.")
    public Paged<ScopeRow> preview(
            @RestPath UUID cycleId,
            @RestQuery @Parameter(description = "Only those in scope, or only the others.")
                    Boolean inScope,
            @BeanParam PageQuery page) {
        return cycles.preview(cycleId, inScope, page);
    }

    @POST
    @Path("/{cycleId}/open")
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN})
    @Operation(
            operationId = "openCycle",
            summary = "Make a visit due for every centre in scope",
            description =
                    "Safe to repeat: a centre that has its visit keeps it, one that came into scope since gets one.")
    public CycleView open(@RestPath UUID cycleId) {
        return cycles.open(cycleId);
    }
}
