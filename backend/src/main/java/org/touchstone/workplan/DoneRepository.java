package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over what was carried out of the version in force, and by whom it has to be. */
@ApplicationScoped
class DoneRepository {

    private static final int MOST_ACTIVITIES = 1_000;

    private final EntityManager database;

    DoneRepository(EntityManager database) {
        this.database = database;
    }

    /** Who carries the activity out on that day: who covers it, else who answers for it. */
    Optional<UUID> doer(UUID planId, UUID activityId, LocalDate day) {
        return KeysetQuery.select(
                        "coalesce((select k.person_id from work_plan_cover k join work_plan_absence b on b.id = k.absence_id"
                                + " where k.item_id = t.item_id and :day between b.starts_on and b.ends_on order by b.id limit 1),"
                                + " t.responsible_id) as doer",
                        "work_plan_version v join work_plan_activity t on t.version_id = v.id",
                        "t.item_id")
                .bind("day", day)
                .where("v.published_of = :plan", "plan", planId)
                .where("t.item_id = :item", "item", activityId)
                .where("t.responsible_id is not null")
                .list(database, 1, row -> row.uuid("doer"))
                .stream()
                .findFirst();
    }

    boolean isDone(UUID planId, UUID activityId) {
        return !KeysetQuery.select("d.item_id as id", "work_plan_done d", "d.item_id")
                .where("d.plan_id = :plan", "plan", planId)
                .where("d.item_id = :item", "item", activityId)
                .list(database, 1, row -> row.uuid("id"))
                .isEmpty();
    }

    /** When the activities of a plan were carried out, of those that were. */
    Map<UUID, LocalDate> days(UUID planId) {
        var days = new HashMap<UUID, LocalDate>();
        KeysetQuery.select("d.item_id as id, d.done_on as done_on", "work_plan_done d", "d.item_id")
                .where("d.plan_id = :plan", "plan", planId)
                .list(
                        database,
                        MOST_ACTIVITIES,
                        row -> days.put(row.uuid("id"), row.date("done_on")));
        return days;
    }

    void keep(UUID planId, UUID activityId, ActivityToFinish done, UUID person, Instant at) {
        database.createNativeQuery(
                        "insert into work_plan_done (plan_id, item_id, done_on, note, person_id, at)"
                                + " values (:plan, :item, :on, :note, :person, :at)")
                .setParameter("plan", planId)
                .setParameter("item", activityId)
                .setParameter("on", done.doneOn())
                .setParameter("note", ContentStore.blankToNull(done.note()))
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }
}
