package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Violation;

/** Asks everyone who takes part in a move of a visit. */
@ApplicationScoped
class VisitGuards {

    private final Instance<StartGuard> start;
    private final Instance<ConductGuard> conduct;
    private final Clock clock;

    VisitGuards(@Any Instance<StartGuard> start, @Any Instance<ConductGuard> conduct, Clock clock) {
        this.start = start;
        this.conduct = conduct;
        this.clock = clock;
    }

    List<Violation> missingBeforeStart(VisitSummary visit) {
        return start.stream().flatMap(guard -> guard.missingBeforeStart(visit).stream()).toList();
    }

    List<Violation> missingBeforeConducted(VisitSummary visit) {
        return conduct.stream()
                .flatMap(guard -> guard.missingBeforeConducted(visit).stream())
                .toList();
    }

    /** What speaks against starting today, of the date. */
    List<Violation> beforeFirstDay(Visit visit) {
        return visit.startOn() != null && LocalDate.now(clock).isBefore(visit.startOn())
                ? List.of(Violation.of("", VisitProblem.DATE_NOT_REACHED))
                : List.of();
    }

    /**
     * @throws NotAllowedInState before the first day (QMR-144)
     */
    void refuseBeforeFirstDay(Visit visit) {
        if (!beforeFirstDay(visit).isEmpty()) {
            throw new NotAllowedInState(
                    visit.state(),
                    VisitProblem.DATE_NOT_REACHED,
                    VisitProblem.DATE_NOT_REACHED.sentence());
        }
    }
}
