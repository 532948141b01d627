package org.touchstone.action;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The action or recommendation that another came from or became (QMR-205). */
@Schema(name = "LinkedItem")
record LinkedItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) Kind kind,
        @Schema(required = true, examples = "RE-2016-00042") String reference) {

    /** What it is. */
    @Schema(name = "LinkedItemKind")
    enum Kind {
        ESSENTIAL_ACTION,
        RECOMMENDATION
    }
}
