package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.workplan.WorkSource;

/**
 * What leads have to do about monitoring, and feedback that members have not read (IQA-079,
 * IQA-080).
 */
@ApplicationScoped
class MonitoringWork implements WorkSource {

    private static final String LEAD =
            " join work_plan_area_lead l on l.area_id = w.area_id and l.starts_on <= :today"
                    + " and (l.ends_on is null or l.ends_on >= :today)";

    @Override
    public String select(Of of) {
        var lead = of == Of.PERSON ? "l.person_id = :me" : "w.id = :plan";
        var member = of == Of.PERSON ? "f.person_id = :me" : "w.id = :plan";
        return "select p.id as id, 'MONITORING_POINT' as kind, w.id as plan_id, l.person_id as person_id, p.title as title,"
                + " if(p.state = 'RECORDED', p.feedback_due_on, p.to_on) as due_on,"
                + " concat('/iqa-work-plans/', w.id, '/monitoring-points/', p.id) as link from work_plan w join monitoring_point p on p.plan_id = w.id"
                + LEAD
                + " where w.state = 'OPEN' and p.state in ('PLANNED', 'IN_PROGRESS', 'RECORDED', 'MISSED') and p.to_on is not null and "
                + lead
                + " union all select q.id, 'REVIEW', w.id, l.person_id, q.words, q.due_on,"
                + " concat('/iqa-work-plans/', w.id, '/review-prompts')"
                + " from work_plan w join monitoring_prompt q on q.plan_id = w.id"
                + LEAD
                + " where w.state = 'OPEN' and q.cleared_at is null and q.due_on is not null and "
                + lead
                + " union all select f.id, 'FEEDBACK_TO_READ', w.id, f.person_id, p.title, null,"
                + " concat('/iqa-work-plans/', w.id, '/monitoring-points/', p.id)"
                + " from monitoring_feedback f join monitoring_record r on r.id = f.record_id"
                + " join monitoring_point p on p.id = r.point_id join work_plan w on w.id = p.plan_id"
                + " where w.state = 'OPEN' and f.acknowledged_at is null and "
                + member;
    }
}
