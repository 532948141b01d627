package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** An assessor or a unit with decisions of which none is planned to be sampled, or was. */
@Schema(name = "CoverageGap")
record CoverageGapRow(
        @Schema(required = true) Kind kind,
        @Schema(
                        required = true,
                        description =
                                "The id of the assessor or the name of the unit, as the matrix has it.",
                        examples = "U3")
                String key,
        @Schema(required = true, examples = "Tilda Teacher") String title,
        @Schema(
                        required = true,
                        description = "How many decisions are not sampled.",
                        examples = "18")
                int decisions) {

    /** What is missed. */
    @Schema(name = "CoverageGapKind")
    enum Kind {
        ASSESSOR,
        UNIT
    }

    static final String COLUMNS =
            "x.kind as kind, x.named as named, x.title as title, x.decisions as decisions";

    static CoverageGapRow of(Row row) {
        return new CoverageGapRow(
                row.constant("kind", Kind.class),
                row.text("named"),
                row.text("title"),
                row.integer("decisions"));
    }
}
