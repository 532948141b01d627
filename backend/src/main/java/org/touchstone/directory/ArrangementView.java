package org.touchstone.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** An arrangement. */
@Schema(name = "Arrangement", description = "Collaboration or distance learning of a centre.")
record ArrangementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ArrangementKind kind,
        @Schema(description = "With whom.", examples = "Northgate Skills Trust") String partner,
        @Schema(description = "For which programmes, in words.", examples = "Sport, Level 2")
                String programmes,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; absent while it goes on.") LocalDate endsOn,
        @Schema(required = true) long version)
        implements Versioned {

    static ArrangementView of(Arrangement arrangement) {
        var details = arrangement.details();
        return new ArrangementView(
                arrangement.id(),
                details.kind(),
                details.partner(),
                details.programmes(),
                details.startsOn(),
                details.endsOn(),
                arrangement.version());
    }
}
