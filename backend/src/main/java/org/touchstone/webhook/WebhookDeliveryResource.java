package org.touchstone.webhook;

import jakarta.annotation.security.RolesAllowed;
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

/** One delivery (QMR-308). */
@Path("/webhook-deliveries/{deliveryId}")
@Tag(name = "Webhook")
class WebhookDeliveryResource {

    private final DeliveryLog log;

    WebhookDeliveryResource(DeliveryLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.WEBHOOKS_READ)
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "One delivery with its message and every attempt")
    public WebhookDeliveryView get(@RestPath UUID deliveryId) {
        return log.get(deliveryId);
    }

    @POST
    @Path("/replay")
    @Idempotent
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "replayWebhook",
            summary = "Send one message again, with its id, whatever became of it")
    public WebhookDeliveryView replay(@RestPath UUID deliveryId) {
        return log.replay(deliveryId);
    }
}
