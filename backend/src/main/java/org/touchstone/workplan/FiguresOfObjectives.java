package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** How many objectives both agreed to, are due by a day, and were met. */
@ApplicationScoped
class FiguresOfObjectives implements MemberFigures {

    private static final int MOST = 500;
    private static final String DUE = "json_value(r.aspects, '$.timeBound.dueOn')";
    private static final String OPEN = "o.state not in ('MET', 'PARTLY_MET', 'NOT_MET')";

    private final EntityManager database;

    FiguresOfObjectives(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Counted> of(UUID planId, By by, LocalDate day) {
        if (by != By.MEMBER) {
            return List.of();
        }
        return KeysetQuery.select(
                        "i.person_id as of_id, sum(%s <= :day) as planned, sum(o.state = 'MET') as done, sum(%s < :day and %s) as overdue"
                                .formatted(DUE, DUE, OPEN),
                        "work_plan_individual i join work_plan_objective o on o.individual_id = i.id"
                                + " join work_plan_objective_revision r on r.objective_id = o.id and r.number = o.agreed_revision",
                        "i.person_id")
                .bind("day", day.toString())
                .where("i.plan_id = :plan", "plan", planId)
                .where("i.state <> 'WITHDRAWN' and o.state <> 'WITHDRAWN'")
                .groupBy("i.person_id")
                .list(
                        database,
                        MOST,
                        row ->
                                new Counted(
                                        row.uuid("of_id"),
                                        Kind.OBJECTIVES,
                                        (int) row.number("planned"),
                                        (int) row.number("done"),
                                        null,
                                        (int) row.number("overdue"),
                                        null));
    }
}
