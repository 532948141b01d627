package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;

/** The same decision about many actions, with an answer for each. */
@Path("/")
@Tag(name = "Action")
class ActionBulkResource {

    private final BulkService service;

    ActionBulkResource(BulkService service) {
        this.service = service;
    }

    @POST
    @Path("/essential-actions/bulk-verify")
    @Idempotent
    @RolesAllowed({Roles.REVIEWER, Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "verifyActions",
            summary = "Accept what was submitted for many actions",
            description = "One that is refused does not stop the others. At most 100 at a time.")
    public BulkResult verify(
            @NotNull(message = "Choose the actions.") @Valid BulkRequests.Verify request) {
        return service.verify(request);
    }

    @POST
    @Path("/essential-actions/bulk-assign-owner")
    @Idempotent
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "assignActionsOwner",
            summary = "Let one practitioner look after many actions",
            description = "One that is refused does not stop the others. At most 100 at a time.")
    public BulkResult assignOwner(
            @NotNull(message = "Choose the actions.") @Valid BulkRequests.AssignOwner request) {
        return service.assignOwner(request);
    }
}
