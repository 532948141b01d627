package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures for the dashboard of a plan (IQA-079), each with the list that it counts. Whoever keeps
 * records below a plan implements it, with a bounded number of queries.
 */
public interface DashboardTile {

    /** What the feature counts for that plan; also what counts nothing today. */
    List<Tile> of(Plan plan);

    /** The plan that is looked at, and the day. */
    record Plan(
            UUID id,
            UUID areaId,
            UUID centreId,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate today) {}

    /** A count and its list, which has exactly as many rows. */
    @Schema(name = "IqaDashboardTile")
    record Tile(
            @Schema(
                            required = true,
                            description =
                                    "What is counted: OVERDUE, THIS_WEEK, TO_JUDGE, UNACKNOWLEDGED, CAPACITY or RESOURCE_GAPS; other features add COVERAGE_GAPS, FLAGS, FEEDBACK_OVERDUE and DUE_OBSERVATIONS.",
                            examples = "OVERDUE")
                    String code,
            @Schema(required = true, examples = "3") long count,
            @Schema(
                            required = true,
                            description = "The address below /api/v1 of the list that it counts.",
                            examples = "/iqa-work-plans/0198c0de/work?due=OVERDUE")
                    String list) {}
}
