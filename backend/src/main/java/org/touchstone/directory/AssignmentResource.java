package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Who may do what where, from when until when. */
@Path("/assignments")
@Tag(name = "Directory")
class AssignmentResource {

    private final AssignmentService assignments;

    AssignmentResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.PLATFORM_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listAssignments",
            summary = "Roles given, past and future ones included",
            description = "Sorted by `startsOn`, `personName` or `role`.")
    public Paged<AssignmentView> list(@Valid @BeanParam AssignmentFilter filter) {
        return assignments.list(filter);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.PLATFORM_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "giveRole",
            summary = "Give a person a role",
            description =
                    "The head of centre appoints the nominee; both name their staff. One nominee at a time: an appointment"
                            + " starts when the former one has ended.")
    public RestResponse<AssignmentView> give(
            @NotNull(message = "Send an object.") @Valid RoleToGive request) {
        return RestResponse.status(RestResponse.Status.CREATED, assignments.give(request));
    }

    @POST
    @Path("/{assignmentId}/end")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.PLATFORM_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "endRole", summary = "End a role, at once or with a day")
    public AssignmentView end(
            @RestPath UUID assignmentId,
            @NotNull(message = "Send an object.") @Valid RoleToEnd request) {
        return assignments.end(assignmentId, request);
    }
}
