package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** How a centre divides an action among its people; each answers the whole action (QMR-199). */
@Path("/")
@Tag(name = "Action")
class ActionTaskResource {

    private final TaskService service;

    ActionTaskResource(TaskService service) {
        this.service = service;
    }

    @POST
    @Path("/essential-actions/{actionId}/tasks")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER})
    @Operation(
            operationId = "addActionTask",
            summary = "Add a task below the action",
            description =
                    "By the nominee or whoever looks after the action. `If-Match` is the action's"
                            + " version, here and below.")
    public ActionView add(
            @RestPath UUID actionId,
            @NotNull(message = "Say what is to be done.") @Valid ActionRequests.SaveTask request) {
        return service.add(actionId, request);
    }

    @PUT
    @Path("/essential-actions/{actionId}/tasks/{taskId}")
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER})
    @Operation(operationId = "changeActionTask", summary = "Change a task, its owner or its day")
    public ActionView change(
            @RestPath UUID actionId,
            @RestPath UUID taskId,
            @NotNull(message = "Say what is to be done.") @Valid ActionRequests.SaveTask request) {
        return service.change(actionId, taskId, request);
    }

    @DELETE
    @Path("/essential-actions/{actionId}/tasks/{taskId}")
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER})
    @Operation(operationId = "removeActionTask", summary = "Take a task off the action")
    public ActionView remove(@RestPath UUID actionId, @RestPath UUID taskId) {
        return service.remove(actionId, taskId);
    }

    @POST
    @Path("/essential-actions/{actionId}/tasks/{taskId}/complete")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER})
    @Operation(
            operationId = "completeActionTask",
            summary = "Say that a task is done",
            description = "By its owner, or whoever may divide the action.")
    public ActionView complete(@RestPath UUID actionId, @RestPath UUID taskId) {
        return service.complete(actionId, taskId);
    }

    @POST
    @Path("/essential-actions/{actionId}/tasks/{taskId}/reopen")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER})
    @Operation(operationId = "reopenActionTask", summary = "Say that a task is not done after all")
    public ActionView reopen(@RestPath UUID actionId, @RestPath UUID taskId) {
        return service.reopen(actionId, taskId);
    }
}
