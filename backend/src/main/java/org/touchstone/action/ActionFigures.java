package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** Counts over the actions that a filter lists; the database counts, never the application. */
@ApplicationScoped
class ActionFigures {

    /** Half a year of weeks, which shows two rounds of three months. */
    private static final int WEEKS = 26;

    private static final int OBJECTIVES = 100;

    /** First days of the ages of what is overdue. */
    private static final List<Integer> AGES = List.of(1, 8, 31, 91);

    private final ActionLists lists;
    private final EntityManager database;
    private final Clock clock;

    ActionFigures(ActionLists lists, EntityManager database, Clock clock) {
        this.lists = lists;
        this.database = database;
        this.clock = clock;
    }

    Paged<ActionGroup> groups(ActionGroup.By by, ActionFilter filter, PageQuery page) {
        return grouped(by, filter).page(database, page, ActionGroup::of);
    }

    private KeysetQuery grouped(ActionGroup.By by, ActionFilter filter) {
        return lists.filtered(
                        KeysetQuery.select(by.columns(), ActionRow.TABLES, by.key())
                                .groupBy(by.key() + ", " + by.label())
                                .bind("today", LocalDate.now(clock)),
                        filter)
                .order("label", by.label())
                .defaultSort("label");
    }

    ActionFiguresView figures(ActionFilter filter) {
        return new ActionFiguresView(
                burnDown(filter),
                ageing(filter),
                grouped(ActionGroup.By.OBJECTIVE, filter)
                        .list(database, OBJECTIVES, ActionGroup::of));
    }

    private List<ActionFiguresView.OpenAt> burnDown(ActionFilter filter) {
        var today = LocalDate.now(clock);
        var opened = weekly("a.opened_on", "true", filter, today);
        var ended =
                weekly(
                        "coalesce(a.accepted_on, date(a.updated_at))",
                        "a.state in ('COMPLETED', 'WITHDRAWN', 'CONVERTED', 'CARRIED_FORWARD')",
                        filter,
                        today);
        var open = 0;
        var points = new ArrayList<ActionFiguresView.OpenAt>();
        for (var week = WEEKS; week >= 0; week--) {
            open += opened.getOrDefault(week, 0) - ended.getOrDefault(week, 0);
            points.add(new ActionFiguresView.OpenAt(today.minusWeeks(week), open));
        }
        return points;
    }

    /** How many have that day in each week back from today; the last week holds all before it. */
    private Map<Integer, Integer> weekly(
            String day, String condition, ActionFilter filter, LocalDate today) {
        var week = "least(" + WEEKS + ", greatest(0, floor(datediff(:today, " + day + ") / 7)))";
        return lists
                .filtered(
                        KeysetQuery.select(
                                        week + " as week, count(*) as number",
                                        ActionRow.TABLES,
                                        week)
                                .where(condition)
                                .groupBy(week)
                                .bind("today", today),
                        filter)
                .defaultSort("")
                .list(
                        database,
                        WEEKS + 1,
                        row -> Map.entry(row.integer("week"), row.integer("number")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<ActionFiguresView.Ageing> ageing(ActionFilter filter) {
        var late = "datediff(:today, a.due_on)";
        var age =
                IntStream.range(1, AGES.size())
                        .mapToObj(i -> "(" + late + " >= " + AGES.get(i) + ")")
                        .collect(Collectors.joining(" + "));
        var counts =
                lists
                        .filtered(
                                KeysetQuery.select(
                                                age + " as age, count(*) as number",
                                                ActionRow.TABLES,
                                                age)
                                        .where(ActionLists.OVERDUE)
                                        .groupBy(age)
                                        .bind("today", LocalDate.now(clock)),
                                filter)
                        .defaultSort("")
                        .list(
                                database,
                                AGES.size(),
                                row -> Map.entry(row.integer("age"), row.integer("number")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return IntStream.range(0, AGES.size())
                .mapToObj(
                        i ->
                                new ActionFiguresView.Ageing(
                                        AGES.get(i),
                                        i + 1 < AGES.size() ? AGES.get(i + 1) - 1 : null,
                                        counts.getOrDefault(i, 0)))
                .toList();
    }
}
