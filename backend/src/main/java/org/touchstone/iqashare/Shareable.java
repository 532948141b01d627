package org.touchstone.iqashare;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of an area that can be shared. */
@Schema(name = "IqaShareable")
public record Shareable(
        @Schema(required = true) SharedKind kind,
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "WP-2026-00007, version 2") String title,
        @Schema(description = "The day it carries itself.") LocalDate on) {}
