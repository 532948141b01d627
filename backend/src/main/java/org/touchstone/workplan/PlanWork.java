package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the plan itself asks of people: objectives and activities in force, versions to take note
 * of, own plans to answer, results to judge.
 */
@ApplicationScoped
class PlanWork implements WorkSource {

    /**
     * On the day on which it is next due, an activity is carried out by whoever covers it then,
     * else by who answers for it (IQA-069). A day that has passed is today, so a cover ends by
     * itself.
     */
    private static final String COVERED =
            "greatest(t.to_on, :today) between b.starts_on and b.ends_on";

    private static final String NOT_DONE =
            " and w.state = 'OPEN' and not exists (select 1 from work_plan_done d where d.plan_id = w.id and d.item_id = t.item_id)";

    @Override
    public String select(Of of) {
        return String.join(
                " union all ",
                objectives(of),
                activities(of),
                covers(of),
                notices(of),
                answers(of),
                results(of));
    }

    private static String objectives(Of of) {
        return select(
                        "o.id",
                        "OBJECTIVE",
                        "i.person_id",
                        "json_value(r.aspects, '$.title')",
                        "cast(json_value(r.aspects, '$.timeBound.dueOn') as date)",
                        "concat('/iqa-work-plans/', w.id, '/individual-plans/', i.id)")
                + "work_plan_individual i join work_plan w on w.id = i.plan_id"
                + " join work_plan_objective o on o.individual_id = i.id"
                + " join work_plan_objective_revision r on r.objective_id = o.id and r.number = o.agreed_revision"
                + " where w.state = 'OPEN' and i.state not in ('COMPLETED', 'WITHDRAWN') and not o.reached"
                + " and o.state in ('PROPOSED', 'AGREED', 'IN_PROGRESS')"
                + narrowed(of, "i.person_id");
    }

    private static String activities(Of of) {
        return activity("t.responsible_id")
                + "work_plan w join work_plan_version v on v.published_of = w.id join work_plan_activity t on t.version_id = v.id"
                + " where t.responsible_id is not null and not exists (select 1 from work_plan_cover k join work_plan_absence b"
                + " on b.id = k.absence_id where k.item_id = t.item_id and "
                + COVERED
                + ")"
                + NOT_DONE
                + narrowed(of, "t.responsible_id");
    }

    private static String covers(Of of) {
        return activity("k.person_id")
                + "work_plan_cover k join work_plan_absence b on b.id = k.absence_id join work_plan w on w.id = k.plan_id"
                + " join work_plan_version v on v.published_of = w.id"
                + " join work_plan_activity t on t.version_id = v.id and t.item_id = k.item_id where "
                + COVERED
                + NOT_DONE
                + narrowed(of, "k.person_id");
    }

    private static String activity(String person) {
        return select(
                "t.item_id",
                "ACTIVITY",
                person,
                "t.title",
                "t.to_on",
                "concat('/iqa-work-plans/', w.id)");
    }

    private static String notices(Of of) {
        return select(
                        "n.id",
                        "NOTICE",
                        "n.person_id",
                        "concat(w.reference, ', version ', v.number)",
                        "cast(null as date)",
                        "concat('/iqa-work-plans/', w.id)")
                + "work_plan_notice n join work_plan_version v on v.id = n.version_id join work_plan w on w.id = v.plan_id"
                + " where w.state = 'OPEN' and v.state = 'PUBLISHED' and n.acknowledged_at is null"
                + narrowed(of, "n.person_id");
    }

    private static String answers(Of of) {
        return select(
                        "i.id",
                        "INDIVIDUAL_PLAN",
                        "i.person_id",
                        "w.reference",
                        "cast(null as date)",
                        "concat('/iqa-work-plans/', w.id, '/individual-plans/', i.id)")
                + "work_plan_individual i join work_plan w on w.id = i.plan_id where w.state = 'OPEN' and i.state = 'PROPOSED'"
                + narrowed(of, "i.person_id");
    }

    private static String results(Of of) {
        return select(
                        "o.id",
                        "RESULT",
                        "l.person_id",
                        "concat(p.name, ': ', json_value(r.aspects, '$.title'))",
                        "cast(null as date)",
                        "concat('/iqa-work-plans/', w.id, '/individual-plans/', i.id)")
                + "work_plan w join work_plan_area_lead l on l.area_id = w.area_id and l.starts_on <= :today"
                + " and (l.ends_on is null or l.ends_on >= :today) join work_plan_individual i on i.plan_id = w.id"
                + " join work_plan_objective o on o.individual_id = i.id and o.state = 'SUBMITTED'"
                + " join work_plan_objective_revision r on r.objective_id = o.id and r.number = o.agreed_revision"
                + " join person p on p.id = i.person_id where w.state = 'OPEN' and i.person_id <> l.person_id"
                + narrowed(of, "l.person_id");
    }

    private static String select(
            String id, String kind, String person, String title, String due, String link) {
        return "select %s as id, '%s' as kind, w.id as plan_id, %s as person_id, %s as title, %s as due_on, %s as link from "
                .formatted(id, kind, person, title, due, link);
    }

    private static String narrowed(Of of, String person) {
        return of == Of.PLAN ? " and w.id = :plan" : " and " + person + " = :me";
    }
}
