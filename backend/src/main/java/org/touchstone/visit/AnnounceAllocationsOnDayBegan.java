package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.shared.time.DayBegan;

/** On the day of announcement, tells of every reviewer named before it (decision D17). */
@ApplicationScoped
class AnnounceAllocationsOnDayBegan {

    private final VisitRepository visits;
    private final AnnounceAllocation announcement;

    AnnounceAllocationsOnDayBegan(VisitRepository visits, AnnounceAllocation announcement) {
        this.visits = visits;
        this.announcement = announcement;
    }

    void announce(@Observes DayBegan began) {
        visits.allocatedInCyclesAnnouncedOn(began.day()).forEach(announcement::tell);
    }
}
