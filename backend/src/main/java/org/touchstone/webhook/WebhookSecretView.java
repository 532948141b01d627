package org.touchstone.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** An endpoint with its secret, which is shown this once. */
@Schema(name = "WebhookSecret")
record WebhookSecretView(
        @Schema(required = true) WebhookEndpointView endpoint,
        @Schema(
                        required = true,
                        description =
                                "Keep it with your other secrets: it is shown in this answer and nowhere else.",
                        examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
                String secret)
        implements Versioned {

    @Override
    public long version() {
        return endpoint.version();
    }
}
