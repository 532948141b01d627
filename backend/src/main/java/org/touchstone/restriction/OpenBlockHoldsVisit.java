package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.visit.CloseGuard;
import org.touchstone.visit.VisitSummary;

/** A visit stays open while a block that its report gave rise to is (domain.md §3, Visit). */
@ApplicationScoped
class OpenBlockHoldsVisit implements CloseGuard {

    private final BlockRepository blocks;

    OpenBlockHoldsVisit(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Override
    public boolean holdsOpen(VisitSummary visit) {
        return blocks.holds(visit.id());
    }
}
