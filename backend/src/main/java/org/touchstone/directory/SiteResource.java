package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Where a centre delivers and assesses (QMR-035, QMR-036). */
@Path("/centres/{centre}/sites")
@Tag(name = "Directory")
class SiteResource {

    private final SiteService sites;

    SiteResource(SiteService sites) {
        this.sites = sites;
    }

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
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "listSites",
            summary = "The sites of a centre",
            description = "The main one first. Complete in one answer.")
    public Paged<SiteView> list(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return sites.list(centre);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "addSite", summary = "List a site of a centre")
    public RestResponse<SiteView> add(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid SiteToSave request) {
        var site = sites.add(centre, request);
        return RestResponse.ResponseBuilder.<SiteView>created(
                        URI.create("/api/v1/centres/" + centre + "/sites/" + site.id()))
                .entity(site)
                .build();
    }

    @GET
    @Path("/{siteId}")
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
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(operationId = "getSite", summary = "A site of a centre")
    public SiteView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID siteId) {
        return sites.get(centre, siteId);
    }

    @PUT
    @Path("/{siteId}")
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "editSite", summary = "Change or close a site")
    public SiteView edit(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID siteId,
            @NotNull(message = "Send an object.") @Valid SiteToSave request) {
        return sites.edit(centre, siteId, request);
    }
}
