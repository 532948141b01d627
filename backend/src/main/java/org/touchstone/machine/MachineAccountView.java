package org.touchstone.machine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One machine account with its credentials. */
@Schema(name = "MachineAccount")
record MachineAccountView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Student records") String name,
        @Schema(required = true, examples = "Sends registrations each night") String purpose,
        @Schema(required = true, examples = "IT service desk, 01632 960123") String contact,
        @Schema(description = "The centre it acts for; absent for one of an awarding organisation.")
                UUID centreId,
        @Schema(examples = "10001") String centreNumber,
        @Schema(examples = "Harbour Point College") String centreName,
        @Schema(required = true) MachineAccountState state,
        @Schema(required = true) List<MachineScope> scopes,
        @Schema(required = true) Instant createdAt,
        Instant revokedAt,
        @Schema(
                        required = true,
                        description = "Newest first: the present one, and those before it.")
                List<MachineCredentialRow> credentials,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
