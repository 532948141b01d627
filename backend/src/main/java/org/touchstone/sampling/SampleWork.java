package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.workplan.WorkSource;

/** Samples that somebody has to look at, and records that wait for somebody's signature. */
@ApplicationScoped
class SampleWork implements WorkSource {

    @Override
    public String select(Of of) {
        var person = of == Of.PERSON;
        return "select i.id as id, 'SAMPLE' as kind, i.plan_id as plan_id, i.responsible_id as person_id,"
                + " concat(s.unit, ', ', s.learner) as title, i.due_on as due_on,"
                + " concat('/iqa-work-plans/', i.plan_id, '/samples/', i.id) as link"
                + " from sampling_item i join assessment s on s.id = i.assessment_id where i.state = 'PLANNED' and "
                + (person
                        ? "i.responsible_id = :me"
                        : "i.plan_id = :plan and i.responsible_id is not null")
                + " union all select k.id, 'COUNTERSIGNATURE', k.plan_id, k.countersigner_id, concat(s.unit, ', ', s.learner), i.due_on,"
                + " concat('/iqa-work-plans/', k.plan_id, '/samples/', i.id)"
                + " from sampling_record k join sampling_item i on i.id = k.item_id join assessment s on s.id = i.assessment_id"
                + " where k.state = 'AWAITING_COUNTERSIGNATURE' and "
                + (person ? "k.countersigner_id = :me" : "k.plan_id = :plan");
    }
}
