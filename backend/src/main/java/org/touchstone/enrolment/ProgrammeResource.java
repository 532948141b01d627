package org.touchstone.enrolment;

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
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The programmes of centres (QMR-097). */
@Path("/programmes")
@Tag(name = "Enrolment")
class ProgrammeResource {

    private final ProgrammeService programmes;

    ProgrammeResource(ProgrammeService programmes) {
        this.programmes = programmes;
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
    @OpenToMachines(MachineScope.PROGRAMMES_READ)
    @Operation(
            operationId = "listProgrammes",
            summary = "The programmes of the centres that the caller sees")
    public Paged<ProgrammeView> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only those that nobody leads.", example = "true")
                    Boolean withoutLeader,
            @Valid @BeanParam ChangesQuery page) {
        return programmes.list(centre, withoutLeader, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.PROGRAMMES_WRITE)
    @Operation(operationId = "addProgramme", summary = "Begin a programme")
    public RestResponse<ProgrammeView> add(
            @NotNull(message = "Send an object.") @Valid ProgrammeToAdd request) {
        var programme = programmes.add(request);
        return RestResponse.ResponseBuilder.<ProgrammeView>created(
                        URI.create("/api/v1/programmes/" + programme.id()))
                .entity(programme)
                .build();
    }

    @GET
    @Path("/{programmeId}")
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
    @OpenToMachines(MachineScope.PROGRAMMES_READ)
    @Operation(operationId = "getProgramme", summary = "A programme")
    public ProgrammeView get(@RestPath UUID programmeId) {
        return programmes.get(programmeId);
    }

    @PUT
    @Path("/{programmeId}")
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.PROGRAMMES_WRITE)
    @Operation(operationId = "editProgramme", summary = "Change or end a programme")
    public ProgrammeView edit(
            @RestPath UUID programmeId,
            @NotNull(message = "Send an object.") @Valid ProgrammeToSave request) {
        return programmes.edit(programmeId, request);
    }
}
