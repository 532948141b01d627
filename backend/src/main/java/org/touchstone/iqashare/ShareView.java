package org.touchstone.iqashare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A share with its records, each linked and not copied. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaShare")
record ShareView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ShareRow summary,
        @Schema(required = true) List<Shareable> records,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** When the reviewer looked at what; without a record, at the list of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaShareReading")
    record Reading(
            @Schema(required = true) UUID id,
            SharedKind kind,
            UUID recordId,
            @Schema(examples = "WP-2026-00007, version 2") String title,
            @Schema(required = true) UUID personId,
            @Schema(required = true) String personName,
            @Schema(required = true) Instant at) {}

    static Shareable shown(Share.Item item) {
        return new Shareable(item.kind(), item.recordId(), item.title(), item.datedOn());
    }
}
