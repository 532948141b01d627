package org.touchstone.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Monitoring points of a plan as they come due (IQA-047, IQA-050 to IQA-052). */
@Path("/iqa-work-plans/{planId}/monitoring-points")
@Tag(
        name = "Monitoring",
        description =
                "How the lead looks at the work of the team: points that come due, records, feedback, standards, reviews of the plan.")
class PointResource {

    private final PointService points;

    PointResource(PointService points) {
        this.points = points;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaMonitoringPoints",
            summary = "Monitoring points of a plan, the next first",
            description = "Those that wait for an event come last.")
    public Paged<PointRow> list(@RestPath UUID planId, @Valid @BeanParam PointFilter filter) {
        return points.list(planId, filter);
    }

    @GET
    @Path("/{pointId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaMonitoringPoint",
            summary = "A monitoring point with what was found",
            description =
                    "What was said about a member shows to that member and the lead; to the head of centre once it was brought there.")
    public PointView get(@RestPath UUID planId, @RestPath UUID pointId) {
        return points.get(planId, pointId);
    }

    @POST
    @Path("/{pointId}/event-happened")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "dateIqaMonitoringPoint",
            summary = "Say that what the point waits for happened",
            description = "It is due some working days after that day.")
    public PointView happened(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Happened request) {
        return points.happened(planId, pointId, request);
    }

    @POST
    @Path("/{pointId}/start")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "startIqaMonitoring",
            summary = "Begin to look: keep what was planned and done by each member, as of today",
            description = "One that was missed needs a reason.")
    public PointView start(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Start request) {
        return points.start(planId, pointId, request);
    }

    @POST
    @Path("/{pointId}/reschedule")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "rescheduleIqaMonitoringPoint",
            summary = "Give a missed point another window, with a reason",
            description = "Any other point moves by an amendment of the plan.")
    public PointView reschedule(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Reschedule request) {
        return points.reschedule(planId, pointId, request);
    }

    @POST
    @Path("/{pointId}/cancel")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "cancelIqaMonitoringPoint",
            summary = "Cancel a point, with a reason",
            description =
                    "Every member with activities is still looked at for progress and quality by another one. A plan that ends cancels points with its closing.")
    public PointView cancel(
            @RestPath UUID planId,
            @RestPath UUID pointId,
            @NotNull(message = "Send an object.") @Valid PointRequests.Reason request) {
        return points.cancel(planId, pointId, request);
    }

    @POST
    @Path("/{pointId}/complete")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "completeIqaMonitoring",
            summary = "Complete the record of all members",
            description =
                    "Every standard is judged for each, or was not looked at with a reason. Feedback is due from then on.")
    public PointView complete(@RestPath UUID planId, @RestPath UUID pointId) {
        return points.complete(planId, pointId);
    }

    @POST
    @Path("/{pointId}/close")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "closeIqaMonitoringPoint",
            summary = "Close a point once all members have feedback",
            description =
                    "What was not met has an action, or a reason for none. It closes by itself some working days later.")
    public PointView close(@RestPath UUID planId, @RestPath UUID pointId) {
        return points.close(planId, pointId);
    }
}
