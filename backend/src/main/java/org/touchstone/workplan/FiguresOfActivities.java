package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/**
 * How many activities of the version in force should be over by a day. Whether they are done is
 * known to whoever records that work.
 */
@ApplicationScoped
class FiguresOfActivities implements MemberFigures {

    private static final int MOST = 500;

    private final EntityManager database;

    FiguresOfActivities(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Counted> of(UUID planId, By by, LocalDate day) {
        return switch (by) {
            case MEMBER -> count("t.responsible_id", planId, day);
            case PROGRAMME -> count("t.programme_id", planId, day);
            case ASSESSOR -> List.of();
        };
    }

    private List<Counted> count(String column, UUID planId, LocalDate day) {
        return KeysetQuery.select(
                        column + " as of_id, sum(t.to_on <= :day) as planned",
                        "work_plan_version v join work_plan_activity t on t.version_id = v.id",
                        column)
                .bind("day", day)
                .where("v.published_of = :plan", "plan", planId)
                .where(column + " is not null")
                .groupBy(column)
                .list(
                        database,
                        MOST,
                        row ->
                                new Counted(
                                        row.uuid("of_id"),
                                        Kind.ACTIVITIES,
                                        row.integer("planned"),
                                        null,
                                        null,
                                        null,
                                        null));
    }
}
