package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** One action of the tracker, whichever kind it is (IQA-058). */
@Path("/")
@Tag(name = "Action")
class AnyActionResource {

    private final AnyActionService service;

    AnyActionResource(AnyActionService service) {
        this.service = service;
    }

    @GET
    @Path("/actions/{actionId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.MIS_CLIENT,
        Roles.PRACTITIONER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @OpenToMachines(MachineScope.ACTIONS_READ)
    @Operation(
            operationId = "getAction",
            summary = "One action of any kind with its clock and conversation",
            description =
                    "An internal action is read by its owner, whoever accepts it, and the nominee;"
                            + " by nobody of an awarding organisation.")
    public ActionView get(@RestPath UUID actionId) {
        return service.get(actionId);
    }

    @POST
    @Path("/actions/{actionId}/post-update")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.PRACTITIONER,
        Roles.MIS_CLIENT,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @OpenToMachines(MachineScope.ACTIONS_WRITE)
    @Operation(
            operationId = "postAnyActionUpdate",
            summary = "Say how far an action of any kind is",
            description = "By whoever looks after it, or the nominee.")
    public ActionView postUpdate(
            @RestPath UUID actionId,
            @NotNull(message = "Send the update.") @Valid ActionRequests.PostUpdate request) {
        return service.postUpdate(actionId, request);
    }

    @POST
    @Path("/actions/{actionId}/submit")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.PRACTITIONER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "submitAnyAction",
            summary = "Declare an action of any kind done and ask for the check",
            description = "An internal action by its owner, an essential one by the nominee.")
    public ActionView submit(
            @RestPath UUID actionId,
            @NotNull(message = "Send the statement.") @Valid ActionRequests.Submit request) {
        return service.submit(actionId, request);
    }

    @POST
    @Path("/actions/{actionId}/verify")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.PRACTITIONER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "verifyAnyAction",
            summary = "Accept what was submitted for an action of any kind",
            description = "Never by who submitted it; an internal action by whoever asked for it.")
    public ActionView verify(
            @RestPath UUID actionId,
            @NotNull(message = "Send a note, or an empty object.") @Valid
                    ActionRequests.Verify request) {
        return service.verify(actionId, request);
    }

    @POST
    @Path("/actions/{actionId}/return")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.PRACTITIONER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "returnAnyAction",
            summary = "Send back what was submitted for an action of any kind, with reasons",
            description = "The due date stays what it was.")
    public ActionView giveBack(
            @RestPath UUID actionId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Reason request) {
        return service.giveBack(actionId, request);
    }

    @POST
    @Path("/actions/{actionId}/withdraw")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.PRACTITIONER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "withdrawAnyAction",
            summary = "Take an action of any kind back, with a reason",
            description =
                    "An internal action by whoever asked for it, an essential one by the quality"
                            + " manager.")
    public ActionView withdraw(
            @RestPath UUID actionId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Reason request) {
        return service.withdraw(actionId, request);
    }
}
