package org.touchstone.machine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Machine accounts of centres and awarding organisations (QMR-298). */
@Path("/machine-accounts")
@Tag(
        name = "Machine",
        description = "The systems that call this interface by themselves, and what each may do.")
class MachineAccountResource {

    private static final String NO_STORE = "no-store";

    private final MachineAccountService accounts;

    MachineAccountResource(MachineAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "listMachineAccounts",
            summary = "The machine accounts of a centre, or of one's own organisations")
    public Paged<MachineAccountRow> list(@Valid @BeanParam MachineAccountFilter filter) {
        return accounts.list(filter);
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "createMachineAccount",
            summary = "Make a machine account; the answer shows its secret once",
            description =
                    "The credential is made at the identity provider and works at once. A repeated request is answered without the"
                            + " secret: rotate if it was lost.")
    public RestResponse<MachineSecretView> create(
            @NotNull(message = "Send an object.") @Valid MachineAccountToCreate request) {
        var created = accounts.create(request);
        return RestResponse.ResponseBuilder.<MachineSecretView>created(
                        URI.create("/api/v1/machine-accounts/" + created.account().id()))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .entity(created)
                .build();
    }

    @GET
    @Path("/{machineAccountId}")
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "getMachineAccount", summary = "One machine account")
    public MachineAccountView get(@RestPath UUID machineAccountId) {
        return accounts.get(machineAccountId);
    }

    @PUT
    @Path("/{machineAccountId}")
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "editMachineAccount",
            summary = "Change purpose, contact or scopes",
            description =
                    "Scopes count from the machine's next request on, also with tokens it has.")
    public MachineAccountView edit(
            @RestPath UUID machineAccountId,
            @NotNull(message = "Send an object.") @Valid MachineAccountToEdit request) {
        return accounts.edit(machineAccountId, request);
    }

    @POST
    @Path("/{machineAccountId}/rotate")
    @Idempotent(keepsAnswer = false)
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "rotateMachineCredential",
            summary = "Make a new credential; the answer shows its secret once",
            description =
                    "The new credential has a client id of its own. The one before stays good for some days, so that the system can"
                            + " change over in peace; `end-grace` cuts that short.")
    public RestResponse<MachineSecretView> rotate(
            @RestPath UUID machineAccountId,
            @NotNull(message = "Send an object.") @Valid RotateMachineCredential request) {
        return RestResponse.ResponseBuilder.ok(accounts.rotate(machineAccountId, request))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @POST
    @Path("/{machineAccountId}/end-grace")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "endMachineGrace",
            summary = "End the credential that was replaced, at once")
    public MachineAccountView endGrace(@RestPath UUID machineAccountId) {
        return accounts.endGrace(machineAccountId);
    }

    @POST
    @Path("/{machineAccountId}/revoke")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "revokeMachineAccount",
            summary = "End a machine account for good",
            description = "At once, also for tokens that were given before.")
    public MachineAccountView revoke(
            @RestPath UUID machineAccountId,
            @NotNull(message = "Send an object.") @Valid RevokeMachineAccount request) {
        return accounts.revoke(machineAccountId, request.reason());
    }
}
