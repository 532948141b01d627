package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.workplan.SuccessFigures.Figure;

/** What automatic measures derived to on earlier days: every query over it (IQA-018). */
@ApplicationScoped
class SuccessValues {

    /** As many plans as are looked at together. */
    private static final int PLANS_AT_ONCE = 100;

    /** More than a plan has criteria ({@link SectionToSave}). */
    private static final int MOST_CRITERIA = 100;

    private static final String IN_FORCE =
            "work_plan w join work_plan_version v on v.published_of = w.id join work_plan_criterion k on k.version_id = v.id";

    private final EntityManager database;
    private final RowWriter rows;

    SuccessValues(EntityManager database, RowWriter rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The latest day first. */
    Paged<SuccessValue> page(UUID planId, UUID criterionId, PageQuery page) {
        return KeysetQuery.select(SuccessValue.COLUMNS, SuccessValue.FROM, "y.on_day")
                .where("y.plan_id = :plan", "plan", planId)
                .where("y.criterion_id = :criterion", "criterion", criterionId)
                .order("on", "y.on_day")
                .defaultSort("-on")
                .page(database, page, SuccessValue::of);
    }

    /**
     * Open plans with an automatic criterion in force, some at a time in the order of their ids.
     *
     * @param after the last one of the batch before; null for the first batch
     */
    List<UUID> plans(UUID after) {
        return KeysetQuery.select("w.id as id", IN_FORCE, "w.id")
                .where("w.state = 'OPEN'")
                .where("k.source <> 'JUDGED'")
                .where("w.id > :after", "after", after)
                .groupBy("w.id")
                .list(database, PLANS_AT_ONCE, row -> row.uuid("id"));
    }

    /**
     * An automatic criterion in force with the value last kept of it.
     *
     * @param lastOn the day of that value; null when none was kept
     * @param last the value itself; null when none was kept, or of another measure
     */
    record Kept(
            UUID planId,
            UUID versionId,
            UUID criterionId,
            SuccessCriterion.Source source,
            LocalDate lastOn,
            Figure last) {}

    /** Of these plans, which are not more than one batch; in one statement. */
    List<Kept> kept(Collection<UUID> planIds) {
        return KeysetQuery.select(
                        "w.id as plan_id, v.id as version_id, k.item_id as criterion_id, k.source as source, y.on_day as on_day,"
                                + " y.done as done, y.out_of as out_of, coalesce(b.source = k.source, false) as same",
                        IN_FORCE
                                + " left join work_plan_success_value y on y.plan_id = w.id and y.criterion_id = k.item_id"
                                + " and y.on_day = (select max(n.on_day) from work_plan_success_value n"
                                + " where n.plan_id = w.id and n.criterion_id = k.item_id)"
                                + " left join work_plan_criterion b on b.version_id = y.version_id and b.item_id = y.criterion_id",
                        "k.item_id")
                .where("w.id in (:plans)", "plans", planIds)
                .where("k.source <> 'JUDGED'")
                .order("plan", "w.id")
                .defaultSort("plan")
                .list(
                        database,
                        PLANS_AT_ONCE * MOST_CRITERIA,
                        row ->
                                new Kept(
                                        row.uuid("plan_id"),
                                        row.uuid("version_id"),
                                        row.uuid("criterion_id"),
                                        row.constant("source", SuccessCriterion.Source.class),
                                        row.date("on_day"),
                                        row.flag("same")
                                                ? new Figure(
                                                        row.number("done"), row.number("out_of"))
                                                : null));
    }

    /**
     * A value to keep.
     *
     * @param of the criterion as the version in force says it
     * @param figure of which there is something to count
     */
    record ToKeep(Kept of, Figure figure) {}

    /** Writes them down as of that day. */
    void keep(List<ToKeep> values, LocalDate day) {
        rows.insert(
                "work_plan_success_value",
                "plan_id, criterion_id, on_day, version_id, done, out_of",
                values.stream()
                        .map(
                                value ->
                                        new Object[] {
                                            value.of().planId(),
                                            value.of().criterionId(),
                                            day,
                                            value.of().versionId(),
                                            value.figure().done(),
                                            value.figure().of()
                                        })
                        .toList());
    }
}
