package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.judging.PointKind;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Recommendations of reports (QMR-201 to QMR-206). */
@Path("/recommendations")
@Tag(name = "Action")
class RecommendationResource {

    private final RecommendationService service;
    private final RecommendationReading reading;

    RecommendationResource(RecommendationService service, RecommendationReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.ACTIONS_READ)
    @Operation(
            operationId = "listRecommendations",
            summary = "Recommendations of published reports",
            description =
                    "Sorted by `updatedAt` or `reference`; latest change first unless asked"
                            + " otherwise. As CSV: every row that the filters leave, up to 100,000,"
                            + " whatever `limit` says.")
    public Paged<RecommendationRow> list(
            @BeanParam RecommendationFilter filter, @Valid @BeanParam ChangesQuery page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/{recommendationId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.ACTIONS_READ)
    @Operation(
            operationId = "getRecommendation",
            summary = "One recommendation with its conversation")
    public RecommendationView get(@RestPath UUID recommendationId) {
        return reading.get(recommendationId);
    }

    @POST
    @Path("/{recommendationId}/start")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(operationId = "startRecommendation", summary = "Take the recommendation up")
    public RecommendationView start(
            @RestPath UUID recommendationId,
            @NotNull(message = "Say what is being done.") @Valid ActionRequests.Progress request) {
        return service.start(recommendationId, request);
    }

    @POST
    @Path("/{recommendationId}/decline")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "declineRecommendation",
            summary = "Decide against the recommendation, with a reason")
    public RecommendationView decline(
            @RestPath UUID recommendationId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Reason request) {
        return service.decline(recommendationId, request);
    }

    @POST
    @Path("/{recommendationId}/post-progress")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "postRecommendationProgress",
            summary = "Say how far the recommendation is")
    public RecommendationView postProgress(
            @RestPath UUID recommendationId,
            @NotNull(message = "Say what is being done.") @Valid ActionRequests.Progress request) {
        return service.postProgress(recommendationId, request);
    }

    @POST
    @Path("/{recommendationId}/review")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "reviewRecommendation",
            summary = "Say on the next visit what became of the recommendation",
            description = "From the start of that visit until its report is handed in.")
    public RecommendationView review(
            @RestPath UUID recommendationId,
            @NotNull(message = "Choose the outcome.") @Valid ActionRequests.Review request) {
        return service.review(recommendationId, request);
    }

    @POST
    @Path("/{recommendationId}/carry-forward")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "carryRecommendationForward",
            summary = "Recommend again, in the report being written, what was not carried out",
            description =
                    "After the review. The new recommendation opens with the report; its `origin`"
                            + " is this one.")
    public RecommendationView carryForward(
            @RestPath UUID recommendationId,
            @NotNull(message = "Write what the report should say.") @Valid
                    ActionRequests.TakeFurther request) {
        return service.takeFurther(recommendationId, PointKind.RECOMMENDATION, request);
    }

    @POST
    @Path("/{recommendationId}/raise")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "raiseRecommendation",
            summary = "Make an essential action, in the report being written, of what was not done",
            description =
                    "After the review. The essential action opens with the report; its `origin` is"
                            + " this recommendation.")
    public RecommendationView raise(
            @RestPath UUID recommendationId,
            @NotNull(message = "Write what the report should say.") @Valid
                    ActionRequests.TakeFurther request) {
        return service.takeFurther(recommendationId, PointKind.ESSENTIAL_ACTION, request);
    }
}
