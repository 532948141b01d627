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

/** Centres (QMR-034). */
@Path("/centres")
@Tag(
        name = "Directory",
        description = "Organisations, centres and their sites, people, and who may do what where.")
class CentreResource {

    private final CentreService centres;

    CentreResource(CentreService centres) {
        this.centres = centres;
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
            operationId = "listCentres",
            summary = "The centres that the caller sees",
            description = "Sorted by `name` or `number`.")
    public Paged<CentreRow> list(@Valid @BeanParam CentreFilter filter) {
        return centres.list(filter);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "addCentre", summary = "Put a centre on record")
    public RestResponse<CentreView> add(
            @NotNull(message = "Send an object.") @Valid CentreToAdd request) {
        var centre = centres.add(request);
        return RestResponse.ResponseBuilder.<CentreView>created(
                        URI.create("/api/v1/centres/" + centre.id()))
                .entity(centre)
                .build();
    }

    @GET
    @Path("/{centre}")
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
    @Operation(operationId = "getCentre", summary = "A centre by its id or its number")
    public CentreView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return centres.get(centre);
    }

    @PUT
    @Path("/{centre}")
    @IfMatchRequired
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(
            operationId = "editCentre",
            summary = "Change a centre",
            description = "The number never changes; sending one is refused.")
    public CentreView edit(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid CentreToEdit request) {
        return centres.edit(centre, request);
    }
}
