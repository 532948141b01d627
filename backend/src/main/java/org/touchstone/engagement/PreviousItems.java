package org.touchstone.engagement;

import java.util.List;
import java.util.UUID;

/**
 * The essential actions and recommendations that an engagement document must speak about; a
 * downstream feature has them.
 */
public interface PreviousItems {

    /**
     * An essential action or recommendation of the enrolment's last reported visit, or an older one
     * still open.
     *
     * @param kind {@code ESSENTIAL_ACTION} or {@code RECOMMENDATION}
     * @param outcome how it stands, in words
     */
    record Item(
            UUID id,
            String kind,
            String reference,
            String objective,
            String text,
            String state,
            String outcome) {}

    /**
     * Those for a visit about to be prepared (QMR-113, QMR-197, QMR-206); empty for a centre with
     * no history.
     */
    List<Item> before(UUID visitId);
}
