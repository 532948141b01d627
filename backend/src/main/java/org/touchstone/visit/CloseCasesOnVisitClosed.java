package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Last year's reviewer, who waited for the last action, has no more to do there. */
@ApplicationScoped
class CloseCasesOnVisitClosed {

    private final VisitRepository visits;
    private final OpenCases cases;

    CloseCasesOnVisitClosed(VisitRepository visits, OpenCases cases) {
        this.visits = visits;
        this.cases = cases;
    }

    void close(@Observes VisitClosed closed) {
        cases.closeToEarlier(visits.find(closed.about().visitId()).enrolmentId());
    }
}
