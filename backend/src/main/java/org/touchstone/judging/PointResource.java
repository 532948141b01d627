package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Points for the report. The centre reads them in the published report. */
@Path("/visits/{visitId}/points")
@Tag(name = "Judging")
class PointResource {

    private final PointService points;

    PointResource(PointService points) {
        this.points = points;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER
    })
    @Operation(
            operationId = "listPoints",
            summary = "What was noted for the report",
            description = "Sorted by `id`, which is the order of noting.")
    public Paged<PointView> list(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestQuery @Parameter(description = "Only these kinds.") List<PointKind> kind,
            @RestQuery @Parameter(description = "Only this objective.", example = "QO.3")
                    String objective,
            @BeanParam PageQuery page) {
        return points.list(visitId, kind, objective, page);
    }

    @GET
    @Path("/{pointId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER
    })
    @Operation(operationId = "getPoint", summary = "One point for the report")
    public PointView get(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "The point.") UUID pointId) {
        return points.get(visitId, pointId);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "notePoint", summary = "Note a point for the report")
    public RestResponse<PointView> note(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @NotNull(message = "Send an object.") @Valid SavePoint request) {
        var point = points.note(visitId, request);
        return RestResponse.ResponseBuilder.<PointView>created(
                        URI.create("/api/v1/visits/" + visitId + "/points/" + point.id()))
                .entity(point)
                .build();
    }

    @PUT
    @Path("/{pointId}")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "changePoint", summary = "Change a point for the report")
    public PointView change(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "The point.") UUID pointId,
            @NotNull(message = "Send an object.") @Valid SavePoint request) {
        return points.change(visitId, pointId, request);
    }

    @DELETE
    @Path("/{pointId}")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "removePoint", summary = "Take back a point for the report")
    public void remove(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "The point.") UUID pointId) {
        points.remove(visitId, pointId);
    }

    @POST
    @Path("/{pointId}/share")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "shareGoodPractice",
            summary = "Share good practice inside the centre",
            description =
                    "By the nominee, once the report is published. Practitioners of the centre can then read this entry.")
    public PointView share(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "The point.") UUID pointId) {
        return points.share(visitId, pointId);
    }
}
