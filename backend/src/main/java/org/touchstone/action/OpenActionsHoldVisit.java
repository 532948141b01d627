package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.visit.CloseGuard;
import org.touchstone.visit.VisitSummary;

/** A visit stays open while an essential action of it is (QMR-350). */
@ApplicationScoped
class OpenActionsHoldVisit implements CloseGuard {

    private final ActionRepository actions;

    OpenActionsHoldVisit(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public boolean holdsOpen(VisitSummary visit) {
        return actions.anyOpenOf(visit.id());
    }
}
