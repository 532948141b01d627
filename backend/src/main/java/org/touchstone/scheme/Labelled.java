package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the rulebook with the words a person reads for it. */
@Schema(name = "SchemeLabel", description = "A code of the rulebook and the words shown for it.")
public record Labelled(
        @Schema(description = "Stable code.", example = "TEACHER", required = true) String code,
        @Schema(description = "Words shown on screen.", example = "Teacher", required = true)
                String label) {}
