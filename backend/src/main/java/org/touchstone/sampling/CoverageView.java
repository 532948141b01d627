package org.touchstone.sampling;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan's sample touches and what it misses (IQA-025). */
@Schema(name = "SampleCoverage")
record CoverageView(
        @Schema(required = true) CoverageColumn columns,
        @Schema(required = true, description = "By name.") List<Column> columnsShown,
        @Schema(required = true, description = "Assessors, by name.") List<Line> rows,
        @Schema(required = true, description = "Decisions that could be sampled.", examples = "240")
                long population,
        @Schema(required = true, examples = "24") long planned,
        @Schema(required = true, examples = "7") long done,
        @Schema(
                        required = true,
                        description = "Done but not countersigned yet, so it does not count.",
                        examples = "1")
                long awaiting,
        @Schema(
                        required = true,
                        description = "Assessors for whom nothing is planned or done.",
                        examples = "1")
                long assessorsMissed,
        @Schema(
                        required = true,
                        description = "Columns for which nothing is planned or done.",
                        examples = "3")
                long columnsMissed,
        @Schema(
                        required = true,
                        description = "Of the assessors missed, those without a reason.",
                        examples = "1")
                long assessorsUnexplained,
        @Schema(
                        required = true,
                        description = "Of the columns missed, those without a reason.",
                        examples = "2")
                long columnsUnexplained,
        @Schema(
                        required = true,
                        description = "Why gaps are left open: what was said last of each.")
                List<GapReasonRow> gapReasons) {

    /** A column, summed over all assessors. */
    @Schema(name = "SampleCoverageColumn")
    record Column(
            @Schema(required = true, examples = "U302") String key,
            @Schema(required = true, examples = "40") int population,
            @Schema(required = true, examples = "3") int planned,
            @Schema(required = true, examples = "1") int done,
            @Schema(required = true, examples = "0") int awaiting) {}

    /** An assessor, summed over all columns, and a cell for each column. */
    @Schema(name = "SampleCoverageRow")
    record Line(
            @Schema(required = true) UUID assessorId,
            @Schema(required = true, examples = "Tilda Teacher") String assessor,
            @Schema(required = true, examples = "60") int population,
            @Schema(required = true, examples = "6") int planned,
            @Schema(required = true, examples = "2") int done,
            @Schema(required = true, examples = "0") int awaiting,
            @Schema(
                            required = true,
                            description =
                                    "One for each column shown: how many could be sampled, are planned, are done, wait for a countersignature; empty where the assessor has none.",
                            examples = "[[4, 1, 0, 0], []]")
                    List<List<Integer>> cells) {}
}
