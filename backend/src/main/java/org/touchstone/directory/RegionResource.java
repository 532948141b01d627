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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Areas that group centres for advisers and managers (QMR-041). */
@Path("/regions")
@Tag(name = "Directory")
class RegionResource {

    private final RegionService regions;

    RegionResource(RegionService regions) {
        this.regions = regions;
    }

    @GET
    @RolesAllowed({
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "listRegions", summary = "The regions that the caller sees")
    public Paged<RegionRow> list(@Valid @BeanParam PageQuery page) {
        return regions.list(page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "addRegion", summary = "Make a region")
    public RestResponse<RegionView> add(
            @RestQuery
                    @Parameter(
                            description =
                                    "The awarding organisation; may be left out by who acts for one only.")
                    UUID aoId,
            @NotNull(message = "Send an object.") @Valid RegionToSave request) {
        var region = regions.add(aoId, request);
        return RestResponse.ResponseBuilder.<RegionView>created(
                        URI.create("/api/v1/regions/" + region.id()))
                .entity(region)
                .build();
    }

    @GET
    @Path("/{regionId}")
    @RolesAllowed({
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "getRegion", summary = "A region and who is responsible for it")
    public RegionView get(@RestPath UUID regionId) {
        return regions.get(regionId);
    }

    @PUT
    @Path("/{regionId}")
    @IfMatchRequired
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "renameRegion", summary = "Give a region another name")
    public RegionView rename(
            @RestPath UUID regionId,
            @NotNull(message = "Send an object.") @Valid RegionToSave request) {
        return regions.rename(regionId, request);
    }

    @GET
    @Path("/{regionId}/centres")
    @RolesAllowed({
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN
    })
    @Operation(
            operationId = "listCentresOfRegion",
            summary = "The centres of a region",
            description = "Each centre belongs to exactly one region.")
    public Paged<CentreRow> centres(
            @RestPath UUID regionId, @Valid @BeanParam CentreFilter filter) {
        return regions.centres(regionId, filter);
    }
}
