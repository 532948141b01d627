package org.touchstone.observation;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.workplan.WorkSource;

/** Observations that somebody has to hold. */
@ApplicationScoped
class ObservationWork implements WorkSource {

    @Override
    public String select(Of of) {
        return "select i.id as id, 'OBSERVATION' as kind, i.plan_id as plan_id, i.observer_id as person_id, a.name as title,"
                + " i.planned_for as due_on, concat('/iqa-work-plans/', i.plan_id, '/observations/', i.id) as link"
                + " from observation i join person a on a.id = i.assessor_id where i.state = 'PLANNED' and "
                + (of == Of.PERSON ? "i.observer_id = :me" : "i.plan_id = :plan");
    }
}
