package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Centres that deliver together (QMR-042). */
@Path("/consortia")
@Tag(name = "Directory")
class ConsortiumResource {

    private final ConsortiumService consortia;

    ConsortiumResource(ConsortiumService consortia) {
        this.consortia = consortia;
    }

    @GET
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "listConsortia", summary = "The consortia that the caller sees")
    public Paged<ConsortiumView> list(@Valid @BeanParam PageQuery page) {
        return consortia.list(page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(
            operationId = "approveConsortium",
            summary = "Record an approved consortium",
            description = "The lead centre is fixed from then on.")
    public RestResponse<ConsortiumDetail> approve(
            @NotNull(message = "Send an object.") @Valid ConsortiumToApprove request) {
        var consortium = consortia.approve(request);
        return RestResponse.ResponseBuilder.<ConsortiumDetail>created(
                        URI.create("/api/v1/consortia/" + consortium.id()))
                .entity(consortium)
                .build();
    }

    @GET
    @Path("/{consortiumId}")
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getConsortium", summary = "A consortium")
    public ConsortiumDetail get(@RestPath UUID consortiumId) {
        return consortia.get(consortiumId);
    }

    @PUT
    @Path("/{consortiumId}")
    @IfMatchRequired
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(
            operationId = "editConsortium",
            summary = "Change the name, programmes or members of a consortium")
    public ConsortiumDetail edit(
            @RestPath UUID consortiumId,
            @NotNull(message = "Send an object.") @Valid ConsortiumToEdit request) {
        return consortia.edit(consortiumId, request);
    }
}
