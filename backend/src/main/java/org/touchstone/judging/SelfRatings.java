package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.touchstone.engagement.EngagementDirectory;

/** Who sees how a centre rates itself: the centre; the others once it handed in its document. */
@ApplicationScoped
class SelfRatings {

    private final SelfRatingRepository ratings;
    private final EngagementDirectory engagements;
    private final JudgedVisits visits;

    SelfRatings(
            SelfRatingRepository ratings, EngagementDirectory engagements, JudgedVisits visits) {
        this.ratings = ratings;
        this.engagements = engagements;
        this.visits = visits;
    }

    /** The ratings by measure that the caller may see; none if it is too early (QMR-017). */
    Map<String, SelfRating> shownTo(JudgedVisit visit) {
        return isShownToCaller(visit) ? ratings.byMeasure(visit.id()) : Map.of();
    }

    /** Whether the caller may see them at all. */
    boolean isShownToCaller(JudgedVisit visit) {
        return visits.callerIsOfCentre()
                || engagements
                        .ofVisit(visit.id())
                        .filter(document -> document.submittedAt() != null)
                        .isPresent();
    }
}
