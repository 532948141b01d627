package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The staff of a centre (QMR-073, QMR-090, QMR-098). */
@Path("/centres/{centre}/people")
@Tag(name = "Enrolment")
class CentrePeopleResource {

    private final StaffService staff;

    CentrePeopleResource(StaffService staff) {
        this.staff = staff;
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
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "getCentrePeople",
            summary = "Nominee, head, duties, practitioners and other staff of a centre")
    public CentrePeopleView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return staff.get(centre);
    }

    @POST
    @Path("/practitioners")
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "addPractitioner",
            summary = "List a practitioner",
            description =
                    "Gives the role as well. Someone new is put on record by name and e-mail.")
    public RestResponse<PractitionerView> add(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid PractitionerToAdd request) {
        return RestResponse.status(RestResponse.Status.CREATED, staff.add(centre, request));
    }

    @PUT
    @Path("/practitioners/{practitionerId}")
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "editPractitioner",
            summary = "Change the roles and programmes of a practitioner")
    public PractitionerView edit(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID practitionerId,
            @NotNull(message = "Send an object.") @Valid PractitionerToEdit request) {
        return staff.edit(centre, practitionerId, request);
    }

    @POST
    @Path("/practitioners/{practitionerId}/leave")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "removePractitioner",
            summary = "Take someone off the list of practitioners",
            description = "Ends the role as well, at once.")
    public CentrePeopleView leave(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID practitionerId) {
        return staff.leave(centre, practitionerId);
    }

    @PUT
    @Path("/duties/{duty}")
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "nameDuty",
            summary = "Name who holds a duty of senior staff",
            description = "One name per duty, so no version is asked for.")
    public CentrePeopleView name(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath CentreDuty duty,
            @NotNull(message = "Send an object.") @Valid DutyToName request) {
        return staff.name(centre, duty, request);
    }
}
