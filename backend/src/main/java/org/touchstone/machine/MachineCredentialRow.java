package org.touchstone.machine;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credential as people see it; never its secret. */
@Schema(name = "MachineCredential")
record MachineCredentialRow(
        @Schema(required = true, examples = "touchstone-10001-k7m2p9xa") String clientId,
        @Schema(required = true) MachineCredentialState state,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "The last day on which it is good, once another has replaced it.")
                LocalDate graceEndsOn,
        Instant endedAt,
        @Schema(description = "When it was last used, to the hour.") Instant lastUsedAt) {}
