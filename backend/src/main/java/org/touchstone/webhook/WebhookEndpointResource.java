package org.touchstone.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** One endpoint and its log (QMR-308). */
@Path("/webhook-endpoints/{endpointId}")
@Tag(name = "Webhook")
class WebhookEndpointResource {

    private final EndpointService endpoints;
    private final DeliveryLog log;

    WebhookEndpointResource(EndpointService endpoints, DeliveryLog log) {
        this.endpoints = endpoints;
        this.log = log;
    }

    @GET
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.WEBHOOKS_READ)
    @Operation(operationId = "getWebhookEndpoint", summary = "One endpoint")
    public WebhookEndpointView get(@RestPath UUID endpointId) {
        return endpoints.get(endpointId);
    }

    @PUT
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "editWebhookEndpoint",
            summary = "Change address, description or types; the secret stays")
    public WebhookEndpointView edit(
            @RestPath UUID endpointId,
            @NotNull(message = "Send an object.") @Valid WebhookEndpointToSave request) {
        return endpoints.edit(endpointId, request);
    }

    @DELETE
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "removeWebhookEndpoint", summary = "Remove an endpoint with its log")
    public void remove(@RestPath UUID endpointId) {
        endpoints.remove(endpointId);
    }

    @POST
    @Path("/rotate-secret")
    @Idempotent(keepsAnswer = false)
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make a new secret; the answer shows it once",
            description =
                    "For 24 hours messages carry both signatures, so that the receiver can change over in peace.")
    public WebhookSecretView rotate(@RestPath UUID endpointId) {
        return endpoints.rotate(endpointId);
    }

    @POST
    @Path("/switch-off")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "switchOffWebhookEndpoint",
            summary = "Send nothing until it is switched on again",
            description = "What happens meanwhile can be replayed for thirty days.")
    public WebhookEndpointView switchOff(@RestPath UUID endpointId) {
        return endpoints.switchOff(endpointId);
    }

    @POST
    @Path("/switch-on")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "switchOnWebhookEndpoint",
            summary = "Send again",
            description = "What was waiting goes on; what happened meanwhile is sent on replay.")
    public WebhookEndpointView switchOn(@RestPath UUID endpointId) {
        return endpoints.switchOn(endpointId);
    }

    @POST
    @Path("/ping")
    @Idempotent
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "pingWebhookEndpoint",
            summary = "Send a ping to try the endpoint out; the log shows what came of it")
    public WebhookEndpointView ping(@RestPath UUID endpointId) {
        return endpoints.ping(endpointId);
    }

    @GET
    @Path("/deliveries")
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.WEBHOOKS_READ)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was sent to an endpoint and what came of it, newest event first",
            description = "Kept for thirty days.")
    public Paged<WebhookDeliveryRow> deliveries(
            @RestPath UUID endpointId,
            @BeanParam PageQuery page,
            @RestQuery("state") List<WebhookDeliveryState> states) {
        return log.list(endpointId, states, page);
    }

    @POST
    @Path("/replay")
    @Idempotent
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "replayWebhooks",
            summary = "Send the events of a span again",
            description =
                    "Those of the types that the endpoint has chosen by now, with their message ids; at most 1,000 at a time.")
    public DeliveryLog.Replayed replay(
            @RestPath UUID endpointId,
            @NotNull(message = "Send an object.") @Valid ReplayWebhooks request) {
        return log.replay(endpointId, request);
    }
}
