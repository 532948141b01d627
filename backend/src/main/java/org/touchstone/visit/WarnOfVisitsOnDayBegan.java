package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.time.DayBegan;

/**
 * Warns once per visit when its date is at risk, and once when the window is over without it
 * (QMR-142).
 */
@ApplicationScoped
class WarnOfVisitsOnDayBegan {

    private static final String AT_RISK = "visit-at-risk";
    private static final String MISSED = "visit-missed";

    private final VisitRepository visits;
    private final CycleRepository cycles;
    private final VisitPost post;

    WarnOfVisitsOnDayBegan(VisitRepository visits, CycleRepository cycles, VisitPost post) {
        this.visits = visits;
        this.cycles = cycles;
        this.post = post;
    }

    void warn(@Observes DayBegan began) {
        visits.atRiskOn(began.day(), AT_RISK).forEach(id -> tell(id, AT_RISK, false));
        visits.missedOn(began.day(), MISSED).forEach(id -> tell(id, MISSED, true));
    }

    private void tell(UUID visitId, String template, boolean qualityManagersToo) {
        var visit = visits.require(visitId);
        var people = new ArrayList<>(post.teamLeaders(visit));
        people.add(visit.reviewerId());
        if (qualityManagersToo) {
            people.addAll(post.qualityManagers(visit));
        }
        var closes = cycles.require(visit.cycleId()).windowTo();
        post.post(
                template,
                people,
                visit,
                Map.of("windowTo", VisitPost.words(closes, closes)),
                "once",
                null);
    }
}
