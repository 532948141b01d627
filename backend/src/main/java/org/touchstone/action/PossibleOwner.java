package org.touchstone.action;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who can look after an action (QMR-087). */
@Schema(name = "PossibleOwner")
record PossibleOwner(
        @Schema(required = true) UUID personId, @Schema(required = true) String name) {}
