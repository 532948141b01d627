package org.touchstone.workplan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something happened outside a plan that may change it (IQA-065): fired by whoever notices, in the
 * transaction of the use case. Every open plan of the centre, or only of the area where one is
 * named, gets a flag, once for each cause and record.
 *
 * @param areaId the area it concerns; null for all areas of the centre
 * @param aboutId the record that the flag cites
 * @param words how the flag names it, at most 500 characters
 */
public record PlanMayNeedReview(
        UUID centreId, UUID areaId, Cause cause, UUID aboutId, String words) {

    /** What happened. */
    @Schema(name = "IqaReviewCause")
    public enum Cause {
        /** A point passed without a record. */
        MISSED_POINT,
        /** A standard was judged as not met. */
        NOT_MET,
        /** Half of the period is over. */
        MID_PERIOD,
        ASSESSOR_RISK_CHANGED,
        NEW_ASSESSOR,
        NEW_SITE,
        NEW_PROGRAMME,
        MEMBER_LEFT,
        /** Longer than the settings allow without one. */
        MEMBER_ABSENT,
        EXTERNAL_ACTION,
        STANDARDS_CHANGED
    }
}
