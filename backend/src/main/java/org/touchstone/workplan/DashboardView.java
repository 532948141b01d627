package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead looks at first (IQA-079). */
@Schema(name = "IqaDashboard")
record DashboardView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "WP-2026-00007") String reference,
        @Schema(required = true, description = "The day of the figures.", examples = "2026-11-16")
                LocalDate on,
        @Schema(required = true) List<DashboardTile.Tile> tiles) {}
