package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.workplan.PlanEvents.Section;

/** Every query over the reasons of changes. */
@ApplicationScoped
class ChangeReasons {

    private static final int MOST_REASONS = 1_000;

    private final EntityManager database;
    private final RowWriter rows;

    ChangeReasons(EntityManager database, RowWriter rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Why one thing changes. */
    record Given(
            Section section, UUID itemId, ChangeTrigger trigger, String reason, UUID citedId) {}

    List<Given> of(UUID version) {
        return KeysetQuery.select(
                        "r.section as section, r.item_id as item_id, r.trigger_of as trigger_of, r.reason as reason, r.cited_id as cited_id",
                        "work_plan_change_reason r",
                        "r.item_id")
                .where("r.version_id = :version", "version", version)
                .list(
                        database,
                        MOST_REASONS,
                        row ->
                                new Given(
                                        row.constant("section", Section.class),
                                        row.uuid("item_id"),
                                        row.constant("trigger_of", ChangeTrigger.class),
                                        row.text("reason"),
                                        row.uuid("cited_id")));
    }

    static Optional<Given> find(List<Given> given, PlanChange change) {
        return given.stream().filter(each -> change.is(each.section(), each.itemId())).findFirst();
    }

    void save(UUID version, List<ChangeReasonsToSave.Reason> reasons) {
        database.createNativeQuery(
                        "delete from work_plan_change_reason where version_id = :version")
                .setParameter("version", version)
                .executeUpdate();
        var values = new ArrayList<Object[]>();
        for (var each : reasons) {
            values.add(
                    new Object[] {
                        version,
                        each.section(),
                        each.item(),
                        each.trigger(),
                        each.reason().strip(),
                        each.citedId()
                    });
        }
        rows.insert(
                "work_plan_change_reason",
                "version_id, section, item_id, trigger_of, reason, cited_id",
                values);
    }
}
