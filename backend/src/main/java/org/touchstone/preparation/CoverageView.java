package org.touchstone.preparation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.scheme.QualificationLevel;

/**
 * Level by subject area, who speaks for it. A gap is a warning and forbids nothing (decision D50).
 */
@Schema(name = "RosterCoverage")
record CoverageView(
        @Schema(required = true) List<Cell> cells,
        @Schema(required = true, description = "The cells for which nobody speaks.")
                List<Gap> gaps) {

    /** The programmes of one level in one subject area. */
    @Schema(name = "RosterCoverageCell")
    record Cell(
            @Schema(required = true) QualificationLevel level,
            @Schema(required = true, examples = "Sport") String subjectArea,
            @Schema(required = true) int programmes,
            @Schema(required = true, description = "Names of those who speak for it.")
                    List<String> spokespersons) {}

    /** A cell without a voice. */
    @Schema(name = "RosterCoverageGap")
    record Gap(
            @Schema(required = true) QualificationLevel level,
            @Schema(required = true, examples = "Sport") String subjectArea) {}
}
