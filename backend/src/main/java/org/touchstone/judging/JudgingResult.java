package org.touchstone.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that was found at one visit, as the report takes it over. Codes are those of the scheme
 * version: objective {@code QO.3}, measure {@code QO.3.5}, level {@code PARTLY_EFFECTIVE}, finding
 * {@code NOT_EVIDENCED}.
 */
public record JudgingResult(
        UUID visitId, List<Objective> objectives, List<Point> points, Feedback feedback) {

    /** One objective: {@code level} and {@code provisionalLevel} are null until given. */
    public record Objective(
            String code,
            String level,
            String provisionalLevel,
            String rationale,
            String changeReason,
            List<Finding> findings) {}

    /** One measure: {@code finding} is null until there is one. */
    public record Finding(
            String measure, String finding, String note, String addendumNote, int itemsSeen) {}

    /**
     * A point noted for the report; objective and measure may be null for advice and good practice.
     * {@code originId} is the earlier recommendation that it takes further, or null.
     */
    public record Point(
            UUID id,
            PointKind kind,
            String objective,
            String measure,
            String text,
            String levelTag,
            String subjectTag,
            UUID originId) {}

    /**
     * The spoken feedback; {@code blockExplained} matters where a certification-linked objective is
     * at the lowest level.
     */
    public record Feedback(
            Instant givenAt,
            boolean blockExplained,
            boolean sharedWithCentre,
            Instant acknowledgedAt) {}
}
