package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.security.Role;

/** Activities, objectives and monitoring points of somebody who quality-assures (IQA-028). */
@ApplicationScoped
class PlanCalendarEntries implements CalendarEntries {

    private final EntityManager database;

    PlanCalendarEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<CalendarEntry> of(Reader reader) {
        return reader.scope(Role.IQA, Role.LEAD_IQA).isEmpty()
                ? List.of()
                : Stream.of(activities(reader), objectives(reader), points(reader))
                        .flatMap(List::stream)
                        .toList();
    }

    private List<CalendarEntry> activities(Reader reader) {
        return entries(
                reader,
                "ACTIVITY",
                "",
                KeysetQuery.select(
                                "t.item_id as id, t.title as title, t.from_on as from_on, t.to_on as to_on, w.id as plan_id",
                                "work_plan_activity t join work_plan_version v on v.id = t.version_id join work_plan w on w.id = v.published_of",
                                "t.item_id")
                        .where("w.state = 'OPEN'")
                        .where("t.responsible_id = :me", "me", reader.personId())
                        .where(
                                "not exists (select 1 from work_plan_done d where d.plan_id = w.id and d.item_id = t.item_id)")
                        .where("t.from_on <= :to", "to", reader.to())
                        .where("t.to_on >= :from", "from", reader.from())
                        .order("on", "t.from_on"));
    }

    private List<CalendarEntry> objectives(Reader reader) {
        var due = "cast(json_value(r.aspects, '$.timeBound.dueOn') as date)";
        return entries(
                reader,
                "OBJECTIVE",
                "Objective due: ",
                KeysetQuery.select(
                                "o.id as id, json_value(r.aspects, '$.title') as title, %1$s as from_on, %1$s as to_on, w.id as plan_id"
                                        .formatted(due),
                                "work_plan_individual i join work_plan w on w.id = i.plan_id"
                                        + " join work_plan_objective o on o.individual_id = i.id"
                                        + " join work_plan_objective_revision r on r.objective_id = o.id and r.number = o.agreed_revision",
                                "o.id")
                        .where("w.state = 'OPEN' and i.state not in ('COMPLETED', 'WITHDRAWN')")
                        .where("o.state in ('PROPOSED', 'AGREED', 'IN_PROGRESS')")
                        .where("i.person_id = :me", "me", reader.personId())
                        .where(due + " between :from and :to", "from", reader.from())
                        .bind("to", reader.to())
                        .order("on", due));
    }

    /** Of the areas that the person leads. */
    private List<CalendarEntry> points(Reader reader) {
        return entries(
                reader,
                "POINT",
                "Monitoring: ",
                KeysetQuery.select(
                                "t.item_id as id, t.title as title, t.from_on as from_on, t.to_on as to_on, w.id as plan_id",
                                "work_plan_area_lead l join work_plan w on w.area_id = l.area_id"
                                        + " join work_plan_version v on v.published_of = w.id join work_plan_point t on t.version_id = v.id",
                                "t.item_id")
                        .where("w.state = 'OPEN'")
                        .where("l.person_id = :me", "me", reader.personId())
                        .where(
                                "l.starts_on <= t.to_on and (l.ends_on is null or l.ends_on >= t.from_on)")
                        .where("t.from_on <= :to", "to", reader.to())
                        .where("t.to_on >= :from", "from", reader.from())
                        .order("on", "t.from_on"));
    }

    private List<CalendarEntry> entries(
            Reader reader, String kind, String before, KeysetQuery query) {
        return query.defaultSort("on")
                .list(
                        database,
                        reader.most(),
                        row ->
                                CalendarEntry.days(
                                        kind + "-" + row.text("id"),
                                        before + row.text("title"),
                                        row.date("from_on"),
                                        row.date("to_on"),
                                        "/iqa-work-plans/" + row.uuid("plan_id")));
    }
}
