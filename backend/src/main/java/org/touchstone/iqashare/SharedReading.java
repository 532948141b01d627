package org.touchstone.iqashare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shared record as it stood at the moment of reading. */
@Schema(name = "IqaSharedContent")
record SharedReading(
        @Schema(required = true, examples = "WP-2026-00007, version 2") String title,
        @Schema(required = true) List<SharedContent.Section> sections,
        @Schema(required = true, description = "It may have changed since.") Instant asAt,
        @Schema(required = true, description = "The last day on which it can be read.")
                LocalDate toOn) {

    static SharedReading of(SharedContent content, Share share, Instant at) {
        return new SharedReading(content.title(), content.sections(), at, share.toOn());
    }
}
