package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** How much time members have for the period of a plan (IQA-011). */
@Path("/iqa-work-plans/{planId}/times")
@Tag(name = "IQA work plan")
class TimeResource {

    private final ResourceService resources;

    TimeResource(ResourceService resources) {
        this.resources = resources;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaTimes",
            summary = "Agreed and planned hours, by member",
            description = "Members of the team find their own.")
    public Paged<AllocationView> list(
            @RestPath UUID planId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only those for whom more is planned than set aside.",
                            example = "true")
                    boolean over,
            @Valid @BeanParam PageQuery page) {
        return resources.times(planId, over, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "proposeIqaTime",
            summary = "Propose hours for a member, as the lead or for oneself")
    public RestResponse<AllocationView> propose(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid AllocationToPropose request) {
        var time = resources.proposeTime(planId, request);
        return RestResponse.ResponseBuilder.<AllocationView>created(
                        URI.create("/api/v1/iqa-work-plans/" + planId + "/times/" + time.id()))
                .entity(time)
                .build();
    }

    @GET
    @Path("/{timeId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "getIqaTime", summary = "A member's hours")
    public AllocationView get(@RestPath UUID planId, @RestPath UUID timeId) {
        return resources.time(planId, timeId);
    }

    @PUT
    @Path("/{timeId}")
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "changeIqaTime",
            summary = "Propose other hours",
            description = "Clears the agreement of both.")
    public AllocationView change(
            @RestPath UUID planId,
            @RestPath UUID timeId,
            @NotNull(message = "Send an object.") @Valid AllocationToPropose request) {
        return resources.changeTime(planId, timeId, request);
    }

    @POST
    @Path("/{timeId}/agree")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "agreeIqaTime", summary = "Agree to the hours for one's own side")
    public AllocationView agree(@RestPath UUID planId, @RestPath UUID timeId) {
        return resources.agreeTime(planId, timeId);
    }
}
