package org.touchstone.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which events to send again. */
@Schema(name = "ReplayWebhooks")
record ReplayWebhooks(
        @NotNull(message = "Enter where the span begins.")
                @Schema(required = true, examples = "2026-11-20T00:00:00Z")
                Instant from,
        @NotNull(message = "Enter where the span ends.")
                @Schema(
                        required = true,
                        description = "Not included.",
                        examples = "2026-11-21T00:00:00Z")
                Instant to,
        @Schema(description = "Also those that were delivered; otherwise only those that were not.")
                boolean includeDelivered) {}
