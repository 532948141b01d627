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
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Collaborations and distance learning (QMR-038). */
@Path("/centres/{centre}/arrangements")
@Tag(name = "Directory")
class ArrangementResource {

    private final ArrangementService arrangements;

    ArrangementResource(ArrangementService arrangements) {
        this.arrangements = arrangements;
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
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "listArrangements",
            summary = "How a centre delivers with others or at a distance",
            description = "Complete in one answer.")
    public Paged<ArrangementView> list(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return arrangements.list(centre);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "addArrangement", summary = "Record an arrangement")
    public RestResponse<ArrangementView> add(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid ArrangementToSave request) {
        var arrangement = arrangements.add(centre, request);
        return RestResponse.ResponseBuilder.<ArrangementView>created(
                        URI.create(
                                "/api/v1/centres/" + centre + "/arrangements/" + arrangement.id()))
                .entity(arrangement)
                .build();
    }

    @PUT
    @Path("/{arrangementId}")
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "editArrangement", summary = "Change or end an arrangement")
    public ArrangementView edit(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID arrangementId,
            @NotNull(message = "Send an object.") @Valid ArrangementToSave request) {
        return arrangements.edit(centre, arrangementId, request);
    }
}
