package org.touchstone.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a message, as it is sent and signed. */
@JsonPropertyOrder({"type", "timestamp", "data"})
@Schema(
        name = "WebhookMessage",
        description = "What a webhook sends. Ignore fields that you do not know: more may follow.")
record WebhookMessage(
        @Schema(required = true) WebhookType type,
        @Schema(required = true, description = "When it happened, not when it was sent.")
                Instant timestamp,
        @Schema(required = true) Data data) {

    /** Which record it is about; the receiver reads the rest with its own rights. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "reference", "centre", "path", "dueOn"})
    @Schema(name = "WebhookData", description = "Which record it is about. Read it for the rest.")
    record Data(
            @Schema(required = true, description = "The record.") UUID id,
            @Schema(description = "Its number for people.", examples = "EA-2026-00042")
                    String reference,
            @Schema(required = true, description = "The centre's number.", examples = "10001")
                    String centre,
            @Schema(
                            required = true,
                            description = "Where the record is read in this interface.",
                            examples =
                                    "/api/v1/essential-actions/019ab6f2-7c3e-7c11-9d1e-4a0f3b2c1d00")
                    String path,
            @Schema(description = "By when something is due.", examples = "2026-11-30")
                    LocalDate dueOn) {}
}
