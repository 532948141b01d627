package org.touchstone.action;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** Filters of the tracker under a name. */
@Schema(name = "TrackerView")
record TrackerViewRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Due before Easter") String name,
        @Schema(
                        required = true,
                        description = "The search part of the tracker's address.",
                        examples = "show=overdue&centre=10001")
                String search,
        @Schema(required = true) long version)
        implements Versioned {

    static TrackerViewRow of(TrackerView view) {
        return new TrackerViewRow(view.id(), view.name(), view.search(), view.version());
    }
}
