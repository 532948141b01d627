package org.touchstone.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;

/** One delivery: what is sent, and every attempt. What a receiver answers is not kept. */
@Schema(name = "WebhookDelivery")
record WebhookDeliveryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) WebhookDeliveryRow delivery,
        @Schema(required = true) WebhookMessage message,
        @Schema(required = true, description = "The attempts, newest first; the last hundred.")
                List<Attempt> attempts,
        @Schema(required = true) List<Command> allowedCommands) {

    /** One attempt. */
    @Schema(name = "WebhookAttempt")
    record Attempt(
            @Schema(required = true) Instant at,
            @Schema(required = true) WebhookOutcome outcome,
            @Schema(description = "The status that the receiver answered with.") Integer status,
            @Schema(required = true, description = "In milliseconds.") int duration) {

        static Attempt of(Row row) {
            return new Attempt(
                    row.instant("at"),
                    row.constant("outcome", WebhookOutcome.class),
                    row.integer("status"),
                    row.integer("duration"));
        }
    }
}
