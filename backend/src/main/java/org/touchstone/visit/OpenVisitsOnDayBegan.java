package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.shared.time.DayBegan;

/** Makes a visit due for every centre that came into scope of an open cycle since (QMR-103). */
@ApplicationScoped
class OpenVisitsOnDayBegan {

    private final CycleRepository cycles;
    private final DueVisits dueVisits;

    OpenVisitsOnDayBegan(CycleRepository cycles, DueVisits dueVisits) {
        this.cycles = cycles;
        this.dueVisits = dueVisits;
    }

    void open(@Observes DayBegan began) {
        for (var cycle : cycles.openOn(began.day())) {
            var missing = dueVisits.missing(cycle);
            if (!missing.isEmpty()) {
                dueVisits.open(cycle.id(), missing);
            }
        }
    }
}
