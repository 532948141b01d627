package org.touchstone.judging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** Something the reviewer looked at (QMR-147). */
@Schema(name = "ItemSeen", description = "Something the reviewer looked at.")
record ItemSeenView(
        @Schema(required = true, description = "Id.") UUID id,
        @Schema(required = true, description = "The measure it was for.", examples = "QO.3.3")
                String measure,
        @Schema(description = "The site.", examples = "Harbour campus") String site,
        @Schema(
                        required = true,
                        description = "What was looked at.",
                        examples = "Registration spreadsheet, autumn term")
                String what,
        @Schema(description = "How many of them, where a sample was taken.", examples = "6")
                Integer sampleSize,
        @Schema(required = true, description = "When it was noted.") Instant notedAt,
        @Schema(required = true, description = "For `If-Match`.", examples = "0") long version)
        implements Versioned {

    static ItemSeenView of(ItemSeen item) {
        return new ItemSeenView(
                item.id(),
                item.measure(),
                item.site(),
                item.what(),
                item.sampleSize(),
                item.notedAt(),
                item.version());
    }
}
