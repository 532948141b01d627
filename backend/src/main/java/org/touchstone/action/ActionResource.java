package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Actions: the tracker, and the essential actions of reports (QMR-186 to QMR-200). */
@Path("/")
@Tag(
        name = "Action",
        description = "What a centre must do by a date, and what it was advised to do.")
class ActionResource {

    private final ActionService service;
    private final ActionReading reading;
    private final ActionLists lists;

    ActionResource(ActionService service, ActionReading reading, ActionLists lists) {
        this.service = service;
        this.reading = reading;
        this.lists = lists;
    }

    @GET
    @Path("/actions")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", XlsxLists.TYPE})
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
            operationId = "listActions",
            summary = "The tracker: every action the caller has to do with",
            description =
                    "Sorted by `dueOn`, `updatedAt` or `reference`; nearest due date first unless"
                            + " asked otherwise. Practitioners and assurers see what they look after or"
                            + " accept as done. As CSV: every"
                            + " row that the filters leave, up to 100,000, whatever `limit` says.")
    public Paged<ActionRow> list(
            @BeanParam ActionFilter filter, @Valid @BeanParam ChangesQuery page) {
        return lists.list(filter, page);
    }

    @GET
    @Path("/essential-actions")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.MIS_CLIENT,
        Roles.PRACTITIONER
    })
    @OpenToMachines(MachineScope.ACTIONS_READ)
    @Operation(
            operationId = "listEssentialActions",
            summary = "The essential actions of published reports",
            description = "The same rows, filters and orders as the tracker, of this kind only.")
    public Paged<ActionRow> listEssential(
            @BeanParam ActionFilter filter, @Valid @BeanParam ChangesQuery page) {
        return lists.list(filter.essential(), page);
    }

    @GET
    @Path("/essential-actions/{actionId}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.MIS_CLIENT,
        Roles.PRACTITIONER
    })
    @OpenToMachines(MachineScope.ACTIONS_READ)
    @Operation(
            operationId = "getEssentialAction",
            summary = "One essential action with its clock and conversation")
    public ActionView get(@RestPath UUID actionId) {
        return reading.get(actionId);
    }

    @GET
    @Path("/essential-actions/{actionId}/possible-owners")
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER})
    @Operation(
            operationId = "listPossibleOwners",
            summary = "The practitioners of the centre, who can look after the action",
            description = "By name. Complete in one answer.")
    public Paged<PossibleOwner> possibleOwners(@RestPath UUID actionId) {
        return reading.possibleOwners(actionId);
    }

    @POST
    @Path("/essential-actions/{actionId}/assign-owner")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "assignActionOwner",
            summary = "Let a practitioner of the centre look after the action",
            description = "The nominee stays accountable.")
    public ActionView assignOwner(
            @RestPath UUID actionId,
            @NotNull(message = "Say who looks after it.") @Valid
                    ActionRequests.AssignOwner request) {
        return service.assignOwner(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/post-update")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.PRACTITIONER, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.ACTIONS_WRITE)
    @Operation(
            operationId = "postActionUpdate",
            summary = "Say how far the action is",
            description =
                    "As often as needed, by the nominee, whoever looks after it, or the centre's"
                            + " system.")
    public ActionView postUpdate(
            @RestPath UUID actionId,
            @NotNull(message = "Send the update.") @Valid ActionRequests.PostUpdate request) {
        return service.postUpdate(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/submit")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "submitAction",
            summary = "Declare the action resolved and ask for the check",
            description = "Stops the centre's clock and starts the monitor's.")
    public ActionView submit(
            @RestPath UUID actionId,
            @NotNull(message = "Send the statement.") @Valid ActionRequests.Submit request) {
        return service.submit(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/verify")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "verifyAction",
            summary = "Accept what was submitted",
            description = "By whoever monitors the action; never by who submitted it.")
    public ActionView verify(
            @RestPath UUID actionId,
            @NotNull(message = "Send a note, or an empty object.") @Valid
                    ActionRequests.Verify request) {
        return service.verify(actionId, request);
    }

    @POST
    @Path("/essential-actions/{actionId}/return")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.REVIEWER, Roles.QUALITY_MANAGER})
    @Operation(
            operationId = "returnAction",
            summary = "Send back what was submitted, with reasons",
            description = "The due date stays what it was.")
    public ActionView giveBack(
            @RestPath UUID actionId,
            @NotNull(message = "Say why.") @Valid ActionRequests.Reason request) {
        return service.giveBack(actionId, request);
    }
}
