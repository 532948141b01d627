package org.touchstone.workplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.workplan.ContentLinks.Kind;

/** Reads and writes the items of a version, section by section (ADR 0016). */
@ApplicationScoped
class ContentStore {

    /** More than the requests let in. */
    private static final int MOST_ITEMS = 1_000;

    private final EntityManager database;
    private final RowWriter rows;
    private final ContentLinks links;
    private final SamplingStore sampling;
    private final ObjectMapper json;

    ContentStore(
            EntityManager database,
            RowWriter rows,
            ContentLinks links,
            SamplingStore sampling,
            ObjectMapper json) {
        this.database = database;
        this.rows = rows;
        this.links = links;
        this.sampling = sampling;
        this.json = json;
    }

    PlanContent read(PlanVersion version) {
        var linked = links.of(version.id());
        var context = version.context();
        return new PlanContent(
                new PlanContent.Context(
                        context.purpose(),
                        context.circumstances(),
                        context.risks(),
                        linked.ids(version.id(), Kind.PROGRAMME),
                        linked.ids(version.id(), Kind.SITE),
                        linked.words(version.id(), Kind.RULE),
                        snapshot(version)),
                priorities(version.id(), linked),
                criteria(version.id()),
                activities(version.id(), linked),
                points(version.id(), linked),
                sampling.read(version.id(), linked));
    }

    private ContextSnapshot snapshot(PlanVersion version) {
        try {
            return json.readValue(version.snapshot(), ContextSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Version " + version.id() + " cannot be read", e);
        }
    }

    String written(ContextSnapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeysetQuery of(UUID version, String columns, String table, String order) {
        return KeysetQuery.select("i.item_id as id, " + columns, table + " i", "i.item_id")
                .where("i.version_id = :version", "version", version)
                .order("first", order)
                .defaultSort("first");
    }

    private List<PlanPriority> priorities(UUID version, ContentLinks.Linked linked) {
        return of(
                        version,
                        "i.ranking as ranking, i.title as title, i.reason as reason, i.driver as driver",
                        "work_plan_priority",
                        "i.ranking")
                .list(
                        database,
                        MOST_ITEMS,
                        row ->
                                new PlanPriority(
                                        row.uuid("id"),
                                        row.integer("ranking"),
                                        row.text("title"),
                                        row.text("reason"),
                                        row.constant("driver", PlanPriority.Driver.class),
                                        linked.ids(row.uuid("id"), Kind.ACTIVITY)));
    }

    private List<SuccessCriterion> criteria(UUID version) {
        return of(
                        version,
                        "i.statement as statement, i.measure as measure, i.unit as unit, i.baseline as baseline, i.target as target,"
                                + " i.by_on as by_on, i.source as source",
                        "work_plan_criterion",
                        "i.position")
                .list(
                        database,
                        MOST_ITEMS,
                        row ->
                                new SuccessCriterion(
                                        row.uuid("id"),
                                        row.text("statement"),
                                        row.text("measure"),
                                        row.text("unit"),
                                        number(row, "baseline"),
                                        number(row, "target"),
                                        row.date("by_on"),
                                        row.constant("source", SuccessCriterion.Source.class)));
    }

    private List<PlanActivity> activities(UUID version, ContentLinks.Linked linked) {
        return of(
                        version,
                        "i.kind as kind, i.title as title, i.programme_id as programme_id, i.site_id as site_id, i.from_on as from_on,"
                                + " i.to_on as to_on, i.effort_hours as effort_hours, i.responsible_id as responsible_id,"
                                + " i.countersigner_id as countersigner_id",
                        "work_plan_activity",
                        "i.from_on")
                .list(
                        database,
                        MOST_ITEMS,
                        row ->
                                new PlanActivity(
                                        row.uuid("id"),
                                        row.constant("kind", PlanActivity.Kind.class),
                                        row.text("title"),
                                        row.uuid("programme_id"),
                                        row.uuid("site_id"),
                                        linked.words(row.uuid("id"), Kind.UNIT),
                                        linked.ids(row.uuid("id"), Kind.ASSESSOR),
                                        row.date("from_on"),
                                        row.date("to_on"),
                                        number(row, "effort_hours"),
                                        row.uuid("responsible_id"),
                                        row.uuid("countersigner_id"),
                                        linked.ids(row.uuid("id"), Kind.SUPPORT)));
    }

    private List<MonitoringPoint> points(UUID version, ContentLinks.Linked linked) {
        return of(
                        version,
                        "i.title as title, i.from_on as from_on, i.to_on as to_on, i.after_event as after_event, i.after_count as after_count,"
                                + " i.progress as progress, i.quality as quality, i.other_method as other_method",
                        "work_plan_point",
                        "coalesce(i.from_on, '9999-12-31')")
                .list(
                        database,
                        MOST_ITEMS,
                        row ->
                                new MonitoringPoint(
                                        row.uuid("id"),
                                        row.text("title"),
                                        row.date("from_on"),
                                        row.date("to_on"),
                                        row.constant("after_event", MonitoringPoint.After.class),
                                        row.integer("after_count"),
                                        row.flag("progress"),
                                        row.flag("quality"),
                                        linked.words(row.uuid("id"), Kind.METHOD),
                                        row.text("other_method"),
                                        linked.ids(row.uuid("id"), Kind.MEMBER),
                                        linked.ids(row.uuid("id"), Kind.ACTIVITY)));
    }

    private static BigDecimal number(Row row, String alias) {
        var text = row.text(alias);
        return text == null ? null : new BigDecimal(text);
    }

    /** What the context of the version names. */
    void context(
            UUID version,
            Collection<UUID> programmes,
            Collection<UUID> sites,
            Collection<String> rules) {
        links.clear(version, Kind.PROGRAMME, Kind.SITE, Kind.RULE);
        var batch = links.batch(version);
        batch.ids(version, Kind.PROGRAMME, programmes);
        batch.ids(version, Kind.SITE, sites);
        batch.words(version, Kind.RULE, rules);
        batch.write();
    }

    void priorities(UUID version, List<PlanPriority> before, List<PlanPriority> items) {
        clear(version, "work_plan_priority", before.stream().map(PlanPriority::id).toList());
        var batch = links.batch(version);
        var values = new ArrayList<Object[]>();
        for (var item : items) {
            var id = idOf(item.id());
            values.add(
                    new Object[] {
                        version,
                        id,
                        item.rank(),
                        item.title().strip(),
                        blankToNull(item.reason()),
                        item.driver()
                    });
            batch.ids(id, Kind.ACTIVITY, item.activities());
        }
        rows.insert(
                "work_plan_priority",
                "version_id, item_id, ranking, title, reason, driver",
                values);
        batch.write();
    }

    void criteria(UUID version, List<SuccessCriterion> before, List<SuccessCriterion> items) {
        clear(version, "work_plan_criterion", before.stream().map(SuccessCriterion::id).toList());
        var values = new ArrayList<Object[]>();
        for (var item : items) {
            values.add(
                    new Object[] {
                        version,
                        idOf(item.id()),
                        values.size(),
                        item.statement().strip(),
                        blankToNull(item.measure()),
                        blankToNull(item.unit()),
                        item.baseline(),
                        item.target(),
                        item.byOn(),
                        item.source()
                    });
        }
        rows.insert(
                "work_plan_criterion",
                "version_id, item_id, position, statement, measure, unit, baseline, target, by_on, source",
                values);
    }

    /** Links of priorities and points to activities that are no more go with them. */
    void activities(UUID version, List<PlanActivity> before, List<PlanActivity> items) {
        var gone = new ArrayList<>(before.stream().map(PlanActivity::id).toList());
        items.forEach(item -> gone.remove(item.id()));
        clear(version, "work_plan_activity", before.stream().map(PlanActivity::id).toList());
        links.forget(version, Kind.ACTIVITY, gone);
        var batch = links.batch(version);
        var values = new ArrayList<Object[]>();
        for (var item : items) {
            var id = idOf(item.id());
            values.add(
                    new Object[] {
                        version,
                        id,
                        item.kind(),
                        item.title().strip(),
                        item.programmeId(),
                        item.siteId(),
                        item.fromOn(),
                        item.toOn(),
                        item.effortHours(),
                        item.responsibleId(),
                        item.countersignerId()
                    });
            batch.words(id, Kind.UNIT, item.units());
            batch.ids(id, Kind.ASSESSOR, item.assessors());
            batch.ids(id, Kind.SUPPORT, item.supporting());
        }
        rows.insert(
                "work_plan_activity",
                "version_id, item_id, kind, title, programme_id, site_id, from_on, to_on, effort_hours, responsible_id, countersigner_id",
                values);
        batch.write();
    }

    void points(UUID version, List<MonitoringPoint> before, List<MonitoringPoint> items) {
        clear(version, "work_plan_point", before.stream().map(MonitoringPoint::id).toList());
        var batch = links.batch(version);
        var values = new ArrayList<Object[]>();
        for (var item : items) {
            var id = idOf(item.id());
            values.add(
                    new Object[] {
                        version,
                        id,
                        item.title().strip(),
                        item.fromOn(),
                        item.toOn(),
                        item.after(),
                        item.afterCount(),
                        item.progress(),
                        item.quality(),
                        blankToNull(item.otherMethod())
                    });
            batch.words(id, Kind.METHOD, item.methods());
            batch.ids(id, Kind.MEMBER, item.members());
            batch.ids(id, Kind.ACTIVITY, item.activities());
        }
        rows.insert(
                "work_plan_point",
                "version_id, item_id, title, from_on, to_on, after_event, after_count, progress, quality, other_method",
                values);
        batch.write();
    }

    /** The items of a version once more under another one, each with its id. */
    void copy(UUID from, UUID to) {
        copy("work_plan_priority", "ranking, title, reason, driver", from, to);
        copy(
                "work_plan_criterion",
                "position, statement, measure, unit, baseline, target, by_on, source",
                from,
                to);
        copy(
                "work_plan_activity",
                "kind, title, programme_id, site_id, from_on, to_on, effort_hours, responsible_id, countersigner_id",
                from,
                to);
        copy(
                "work_plan_point",
                "title, from_on, to_on, after_event, after_count, progress, quality, other_method",
                from,
                to);
        links.copy(from, to);
        var policy = sampling.read(from);
        if (policy != null) {
            sampling.write(to, policy);
        }
    }

    private void copy(String table, String columns, UUID from, UUID to) {
        database.createNativeQuery(
                        "insert into %1$s (version_id, item_id, %2$s) select v.id, i.item_id, %3$s from %1$s i join work_plan_version v on v.id = :to where i.version_id = :from"
                                .formatted(table, columns, "i." + columns.replace(", ", ", i.")))
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    private void clear(UUID version, String table, List<UUID> items) {
        database.createNativeQuery("delete from " + table + " where version_id = :version")
                .setParameter("version", version)
                .executeUpdate();
        links.clear(version, items);
    }

    private static UUID idOf(UUID given) {
        return given == null ? Ids.next() : given;
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
