package org.touchstone.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * The report was published to the centre. Its essential actions and recommendations open, each with
 * the id it was noted under; the three months start (QMR-177, QMR-188).
 */
public record ReportPublished(
        About about,
        UUID enrolmentId,
        UUID schemeVersionId,
        int reportVersion,
        LocalDate publishedOn,
        List<Point> essentialActions,
        List<Point> recommendations)
        implements DomainEvent {

    /**
     * An essential action or recommendation of the report; {@code measure} may be null, and so may
     * {@code originId}, the earlier recommendation that it takes further.
     */
    public record Point(
            UUID id,
            String objective,
            String measure,
            String text,
            String levelTag,
            String subjectTag,
            UUID originId) {}
}
