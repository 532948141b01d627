package org.touchstone.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** Where a centre's systems are told of events (QMR-308). */
@Path("/centres/{centre}/webhook-endpoints")
@Tag(
        name = "Webhook",
        description =
                "What happened, sent to a centre's systems by the Standard Webhooks specification 1.0.")
class CentreWebhookResource {

    private final EndpointService endpoints;

    CentreWebhookResource(EndpointService endpoints) {
        this.endpoints = endpoints;
    }

    @GET
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.WEBHOOKS_READ)
    @Operation(
            operationId = "listWebhookEndpoints",
            summary = "The endpoints of a centre, oldest first",
            description = "At most ten. Secrets are never shown again.")
    public Paged<WebhookEndpointRow> list(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @BeanParam PageQuery page) {
        return endpoints.list(centre, page);
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "addWebhookEndpoint",
            summary = "Add an endpoint; the answer shows its secret once",
            description =
                    "Every message is signed with the secret. A repeated request is answered without it.")
    public RestResponse<WebhookSecretView> add(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid WebhookEndpointToSave request) {
        var added = endpoints.add(centre, request);
        return RestResponse.ResponseBuilder.<WebhookSecretView>created(
                        URI.create("/api/v1/webhook-endpoints/" + added.endpoint().id()))
                .entity(added)
                .build();
    }
}
