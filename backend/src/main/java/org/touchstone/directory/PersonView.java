package org.touchstone.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A person in full. */
@Schema(name = "Person", description = "Someone who works with the product, or a machine.")
record PersonView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Nina Nominee") String name,
        @Schema(examples = "nina.nominee@example.org") String email,
        @Schema(examples = "01632 960123") String phone,
        @Schema(required = true, description = "Whether it is a machine, not a human being.")
                boolean machine,
        @Schema(required = true, description = "Whether the person has ever signed in.")
                boolean signedIn,
        @Schema(required = true, description = "What the caller may do with it.")
                List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
