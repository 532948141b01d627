package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The team of an area (IQA-002). */
@Path("/iqa-areas/{areaId}/members")
@Tag(name = "IQA work plan")
class TeamResource {

    private final TeamService team;

    TeamResource(TeamService team) {
        this.team = team;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "listIqaMembers", summary = "The team of an area, by name")
    public Paged<MemberView> list(
            @RestPath UUID areaId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "With those who have left.", example = "true")
                    boolean former,
            @Valid @BeanParam PageQuery page) {
        return team.list(areaId, former, page);
    }

    @GET
    @Path("/{memberId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getIqaMember", summary = "A member of the team")
    public MemberView get(@RestPath UUID areaId, @RestPath UUID memberId) {
        return team.get(areaId, memberId);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "addIqaMember",
            summary = "Take somebody into the team",
            description = "By the lead of the area. The role IQA at the centre comes with it.")
    public RestResponse<MemberView> add(
            @RestPath UUID areaId,
            @NotNull(message = "Send an object.") @Valid MemberToAdd request) {
        var member = team.add(areaId, request);
        return RestResponse.ResponseBuilder.<MemberView>created(
                        URI.create("/api/v1/iqa-areas/" + areaId + "/members/" + member.id()))
                .entity(member)
                .build();
    }

    @POST
    @Path("/{memberId}/end")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "endIqaMember",
            summary = "End a membership",
            description = "Refused while the person answers for open activities.")
    public MemberView end(
            @RestPath UUID areaId,
            @RestPath UUID memberId,
            @NotNull(message = "Send an object.") @Valid MemberToEnd request) {
        return team.end(areaId, memberId, request);
    }
}
