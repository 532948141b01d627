package org.touchstone.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Visits: the list, the case itself, its deadlines, who reviews it. */
@Path("/visits")
@Tag(
        name = "Visit",
        description = "The case, from due to closed: who reviews, when, and how far it has come.")
class VisitResource {

    private final VisitList list;
    private final VisitService visits;
    private final Allocation allocation;

    VisitResource(VisitList list, VisitService visits, Allocation allocation) {
        this.list = list;
        this.visits = visits;
        this.allocation = allocation;
    }

    /** A visit made due by hand. */
    @Schema(name = "NewVisit")
    record NewVisit(
            @Schema(required = true) @NotNull(message = "Say in which cycle.") UUID cycleId,
            @Schema(required = true) @NotNull(message = "Say for which enrolment.")
                    UUID enrolmentId) {}

    /** The reviewer to be named. */
    @Schema(name = "AllocateVisit")
    record Allocate(
            @Schema(required = true) @NotNull(message = "Choose a reviewer.") UUID reviewerId,
            @Schema(description = "Needed when another reviewer is replaced.")
                    @Size(max = 2000, message = "Use at most 2,000 characters.")
                    String reason) {}

    /** What to look at more closely. */
    @Schema(name = "VisitFocus")
    record Focus(
            @Schema(required = true)
                    @NotNull(message = "Send the list; it may be empty.")
                    @Size(max = 20, message = "Use at most 20 focus areas.")
                    List<@NotNull(message = "Say what to look at.") @Valid FocusArea> focusAreas) {}

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.VISITS_READ)
    @Operation(
            operationId = "listVisits",
            summary = "Visits",
            description =
                    "Sorted by `startOn`, `reference`, `centre` or `allocationDueBy`; by date unless asked otherwise.")
    public Paged<VisitRow> list(
            @BeanParam @Valid VisitFilters filters, @BeanParam @Valid ChangesQuery page) {
        return list.page(filters, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN})
    @Operation(
            operationId = "openVisit",
            summary = "Make a visit due by hand",
            description = "For a centre in scope that has none in the cycle.")
    public RestResponse<VisitView> open(
            @NotNull(message = "Send the visit.") @Valid NewVisit request) {
        var visit = visits.open(request.cycleId(), request.enrolmentId());
        return RestResponse.ResponseBuilder.<VisitView>created(
                        URI.create("/api/v1/visits/" + visit.id()))
                .entity(visit)
                .build();
    }

    @GET
    @Path("/{visitId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.VISITS_READ)
    @Operation(operationId = "getVisit", summary = "A visit")
    public VisitView get(@RestPath UUID visitId) {
        return visits.get(visitId);
    }

    @GET
    @Path("/{visitId}/deadlines")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.VISITS_READ)
    @Operation(
            operationId = "listVisitDeadlines",
            summary = "All deadlines of a visit, by date",
            description = "As they arise; each with its rule in words. Complete in one answer.")
    public Paged<DeadlineSummary> deadlines(@RestPath UUID visitId) {
        return new Paged<>(visits.deadlines(visitId), null);
    }

    @PUT
    @Path("/{visitId}/focus-areas")
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER})
    @Operation(
            operationId = "setVisitFocus",
            summary = "Say what the visit looks at more closely",
            description = "Replaces the list. No measure is left out because of it.")
    public VisitView focus(
            @RestPath UUID visitId, @NotNull(message = "Send the list.") @Valid Focus request) {
        return visits.focus(visitId, request.focusAreas());
    }

    @GET
    @Path("/{visitId}/reviewer-choices")
    @RolesAllowed({Roles.TEAM_LEADER, Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "listReviewerChoices",
            summary = "Who could be named as reviewer",
            description =
                    "Load and region as advice, and what stands against each. Sorted by `openVisits` or `name`.")
    public Paged<ReviewerChoice> choices(
            @RestPath UUID visitId,
            @RestQuery @Parameter(description = "Part of the name.") @Size(max = 100) String q,
            @BeanParam @Valid PageQuery page) {
        return allocation.choices(visitId, q, page);
    }

    @POST
    @Path("/{visitId}/allocate")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.TEAM_LEADER, Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "allocateVisit",
            summary = "Name the reviewer, or another in their place",
            description =
                    "Opens the case to the one and closes it to the other; drafts and history stay.")
    public VisitView allocate(
            @RestPath UUID visitId,
            @NotNull(message = "Choose a reviewer.") @Valid Allocate request) {
        return allocation.allocate(visitId, request.reviewerId(), request.reason());
    }
}
