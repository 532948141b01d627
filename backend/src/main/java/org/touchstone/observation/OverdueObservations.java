package org.touchstone.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.workplan.DashboardTile;

/** How many assessors should have been observed by now. */
@ApplicationScoped
class OverdueObservations implements DashboardTile {

    private final ObservationService observations;

    OverdueObservations(ObservationService observations) {
        this.observations = observations;
    }

    @Override
    public List<Tile> of(Plan plan) {
        return List.of(
                new Tile(
                        "DUE_OBSERVATIONS",
                        observations.countOverdue(plan.id()),
                        "/iqa-work-plans/%s/observations-due?overdue=true".formatted(plan.id())));
    }
}
