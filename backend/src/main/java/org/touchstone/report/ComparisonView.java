package org.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Judgements of this cycle against earlier ones (QMR-183): one row an objective, one column a
 * cycle.
 */
@Schema(name = "ReportComparison")
record ComparisonView(
        @Schema(required = true, description = "Newest first.") List<String> cycles,
        @Schema(required = true) List<Line> objectives) {

    /**
     * The levels of one objective, in the order of the cycles; absent where that cycle had none.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportComparisonLine")
    record Line(
            @Schema(required = true) String objective,
            @Schema(required = true) String title,
            @Schema(required = true) List<String> levels) {}
}
