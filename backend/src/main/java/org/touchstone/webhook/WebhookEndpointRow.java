package org.touchstone.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** An endpoint as lists show it; never its secret. */
@Schema(name = "WebhookEndpointRow")
record WebhookEndpointRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "https://hooks.example.org/touchstone") String address,
        @Schema(examples = "Student records") String description,
        @Schema(required = true, description = "What it is told of.") List<WebhookType> types,
        @Schema(required = true) WebhookEndpointState state,
        @Schema(description = "Why it was switched off.") SwitchedOffBecause offReason,
        Instant offAt,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "When it last accepted a message, to the minute.")
                Instant lastSuccessAt) {

    static final String COLUMNS =
            "e.id as id, e.address as address, e.description as description, e.state as state, e.off_reason as off_reason,"
                    + " e.off_at as off_at, e.created_at as created_at, e.last_success_at as last_success_at,"
                    + " (select group_concat(t.type) from webhook_endpoint_type t where t.endpoint_id = e.id) as types";

    static WebhookEndpointRow of(Row row) {
        var types = row.text("types");
        return new WebhookEndpointRow(
                row.uuid("id"),
                row.text("address"),
                row.text("description"),
                types == null
                        ? List.of()
                        : Stream.of(types.split(",")).map(WebhookType::valueOf).sorted().toList(),
                row.constant("state", WebhookEndpointState.class),
                row.constant("off_reason", SwitchedOffBecause.class),
                row.instant("off_at"),
                row.instant("created_at"),
                row.instant("last_success_at"));
    }
}
