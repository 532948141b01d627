package org.touchstone.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One endpoint. */
@Schema(name = "WebhookEndpoint")
record WebhookEndpointView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) WebhookEndpointRow endpoint,
        @Schema(description = "Until then the secret before the present one signs too.")
                Instant previousSecretUntil,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
