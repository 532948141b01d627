package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.workplan.MemberFigures;

/**
 * What was planned and done of a plan's samples, by who looks, programme or assessor (IQA-051,
 * IQA-054). A sample that awaits a countersignature is not done.
 */
@ApplicationScoped
class SampleCounts implements MemberFigures {

    private static final int MOST = 500;

    private static final String COUNTED =
            " as of_id, count(case when i.due_on <= :day then 1 end) as planned,"
                    + " count(case when i.state = 'DONE' and k.sampled_on <= :day then 1 end) as done,"
                    + " count(case when i.state = 'DONE' and k.sampled_on <= :day and k.sampled_on <= i.due_on then 1 end) as on_time,"
                    + " count(case when i.state <> 'DONE' and i.due_on < :day then 1 end) as overdue,"
                    + " count(case when k.decision = 'DISAGREE' and k.sampled_on <= :day then 1 end) as disagreed";

    private final EntityManager database;

    SampleCounts(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Counted> of(UUID planId, By by, LocalDate day) {
        return switch (by) {
            case MEMBER -> count("i.responsible_id", planId, day);
            case PROGRAMME -> count("s.programme_id", planId, day);
            case ASSESSOR -> count("i.assessor_id", planId, day);
        };
    }

    private List<Counted> count(String column, UUID planId, LocalDate day) {
        return KeysetQuery.select(
                        column + COUNTED,
                        "sampling_item i join assessment s on s.id = i.assessment_id"
                                + " left join sampling_record k on k.item_id = i.id and k.state = 'DONE'",
                        column)
                .bind("day", day)
                .where("i.plan_id = :plan", "plan", planId)
                .where("i.state in ('PLANNED', 'AWAITING_COUNTERSIGNATURE', 'DONE')")
                .where(column + " is not null")
                .groupBy(column)
                .list(
                        database,
                        MOST,
                        row ->
                                new Counted(
                                        row.uuid("of_id"),
                                        Kind.SAMPLES,
                                        row.integer("planned"),
                                        row.integer("done"),
                                        row.integer("on_time"),
                                        row.integer("overdue"),
                                        row.integer("disagreed")));
    }
}
