package org.touchstone.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a person has a calendar address. */
@Schema(name = "CalendarFeed")
record CalendarFeedView(
        @Schema(required = true) boolean active,
        @Schema(description = "Since when.") Instant since,
        @Schema(
                        description =
                                "The secret address; only in the answer that made it, and nowhere kept.")
                String address) {}
