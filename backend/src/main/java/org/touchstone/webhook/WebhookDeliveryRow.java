package org.touchstone.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A delivery with its last attempt, as the log shows it. */
@Schema(name = "WebhookDeliveryRow")
record WebhookDeliveryRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID endpointId,
        @Schema(
                        required = true,
                        description = "The header `webhook-id`: the same however often it is sent.",
                        examples = "msg_019ab6f27c3e7c119d1e4a0f3b2c1d00")
                String messageId,
        @Schema(required = true) WebhookType type,
        @Schema(required = true) Instant occurredAt,
        @Schema(required = true) WebhookDeliveryState state,
        @Schema(
                        required = true,
                        description =
                                "How often it was tried since it was last put into the queue.")
                int attempts,
        @Schema(description = "How the last attempt ended.") WebhookOutcome outcome,
        @Schema(description = "The status that the receiver answered with.", examples = "204")
                Integer status,
        @Schema(description = "How long the last attempt took, in milliseconds.", examples = "87")
                Integer duration,
        Instant lastAttemptAt,
        @Schema(description = "When it is tried next; absent when it is not.") Instant nextTryAt,
        Instant deliveredAt) {

    static final String TABLES =
            "webhook_delivery d join webhook_event v on v.id = d.event_id join webhook_endpoint e on e.id = d.endpoint_id";

    static final String COLUMNS =
            "d.id as id, d.endpoint_id as endpoint_id, d.event_id as event_id, v.type as type, v.occurred_at as occurred_at,"
                    + " d.state as state, d.attempts as attempts, d.outcome as outcome, d.status as status, d.duration_ms as duration,"
                    + " d.last_attempt_at as last_attempt_at, d.next_try_at as next_try_at, d.delivered_at as delivered_at";

    static WebhookDeliveryRow of(Row row) {
        return new WebhookDeliveryRow(
                row.uuid("id"),
                row.uuid("endpoint_id"),
                ClaimedDelivery.messageId(row.uuid("event_id")),
                row.constant("type", WebhookType.class),
                row.instant("occurred_at"),
                row.constant("state", WebhookDeliveryState.class),
                row.integer("attempts"),
                row.constant("outcome", WebhookOutcome.class),
                row.integer("status"),
                row.integer("duration"),
                row.instant("last_attempt_at"),
                row.instant("next_try_at"),
                row.instant("delivered_at"));
    }
}
