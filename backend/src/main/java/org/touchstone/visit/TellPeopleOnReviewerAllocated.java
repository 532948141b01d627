package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Tells nominee and reviewer at once when the day of announcement is over, and a reviewer who was
 * replaced always. Earlier allocations are told on that day.
 */
@ApplicationScoped
class TellPeopleOnReviewerAllocated {

    private final VisitRepository visits;
    private final CycleRepository cycles;
    private final AnnounceAllocation announcement;
    private final VisitPost post;
    private final Clock clock;

    TellPeopleOnReviewerAllocated(
            VisitRepository visits,
            CycleRepository cycles,
            AnnounceAllocation announcement,
            VisitPost post,
            Clock clock) {
        this.visits = visits;
        this.cycles = cycles;
        this.announcement = announcement;
        this.post = post;
        this.clock = clock;
    }

    void tell(@Observes ReviewerAllocated allocated) {
        var visit = visits.find(allocated.about().visitId());
        if (cycles.require(visit.cycleId()).isAnnounced(LocalDate.now(clock))) {
            announcement.tell(visit);
        }
        if (allocated.previousReviewerId() != null) {
            post.post(
                    "visit-no-longer-yours",
                    List.of(allocated.previousReviewerId()),
                    visits.summary(visit),
                    Map.of("reason", allocated.reason()),
                    "replaced " + visit.reached().allocatedOn(),
                    null);
        }
    }
}
