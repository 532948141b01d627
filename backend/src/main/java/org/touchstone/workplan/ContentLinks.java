package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.shared.paging.KeysetQuery;

/** Whatever an item of a version names more than one of. */
@ApplicationScoped
class ContentLinks {

    private static final int MOST_LINKS = 200_000;

    private final EntityManager database;
    private final RowWriter rows;

    ContentLinks(EntityManager database, RowWriter rows) {
        this.database = database;
        this.rows = rows;
    }

    /** As what an item names something. */
    enum Kind {
        PROGRAMME,
        SITE,
        RULE,
        ACTIVITY,
        UNIT,
        ASSESSOR,
        SUPPORT,
        METHOD,
        MEMBER,
        SAMPLE_METHOD
    }

    private record Key(UUID item, Kind kind) {}

    private record Link(Key key, UUID target, String words) {}

    /** All links of a version. */
    record Linked(Map<Key, List<Link>> all) {

        List<UUID> ids(UUID item, Kind kind) {
            return all.getOrDefault(new Key(item, kind), List.of()).stream()
                    .map(Link::target)
                    .toList();
        }

        List<String> words(UUID item, Kind kind) {
            return all.getOrDefault(new Key(item, kind), List.of()).stream()
                    .map(Link::words)
                    .toList();
        }
    }

    Linked of(UUID version) {
        var all = new HashMap<Key, List<Link>>();
        KeysetQuery.select(
                        "k.item_id as item_id, k.kind as kind, k.target_id as target_id, k.words as words",
                        "work_plan_link k",
                        "k.item_id")
                .where("k.version_id = :version", "version", version)
                .order("position", "k.position")
                .defaultSort("position")
                .list(
                        database,
                        MOST_LINKS,
                        row ->
                                new Link(
                                        new Key(
                                                row.uuid("item_id"),
                                                row.constant("kind", Kind.class)),
                                        row.uuid("target_id"),
                                        row.text("words")))
                .forEach(
                        link ->
                                all.computeIfAbsent(link.key(), key -> new ArrayList<>())
                                        .add(link));
        return new Linked(all);
    }

    /** Removes the links of these items. */
    void clear(UUID version, Collection<UUID> items) {
        if (!items.isEmpty()) {
            database.createNativeQuery(
                            "delete from work_plan_link where version_id = :version and item_id in (:items)")
                    .setParameter("version", version)
                    .setParameter("items", items)
                    .executeUpdate();
        }
    }

    /** Removes what the version itself names of these kinds. */
    void clear(UUID version, Kind... kinds) {
        database.createNativeQuery(
                        "delete from work_plan_link where version_id = :version and item_id = :version and kind in (:kinds)")
                .setParameter("version", version)
                .setParameter("kinds", Stream.of(kinds).map(Kind::name).toList())
                .executeUpdate();
    }

    /** Removes the links to these targets. */
    void forget(UUID version, Kind kind, Collection<UUID> targets) {
        if (!targets.isEmpty()) {
            database.createNativeQuery(
                            "delete from work_plan_link where version_id = :version and kind = :kind and target_id in (:targets)")
                    .setParameter("version", version)
                    .setParameter("kind", kind.name())
                    .setParameter("targets", targets)
                    .executeUpdate();
        }
    }

    /** All links of a version once more under another one; those of the context change owner. */
    void copy(UUID from, UUID to) {
        database.createNativeQuery(
                        "insert into work_plan_link (version_id, item_id, kind, position, target_id, words)"
                                + " select v.id, if(k.item_id = k.version_id, v.id, k.item_id), k.kind, k.position, k.target_id, k.words"
                                + " from work_plan_link k join work_plan_version v on v.id = :to where k.version_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    Batch batch(UUID version) {
        return new Batch(version);
    }

    /** Links to be written together; the same target twice counts once. */
    final class Batch {

        private final UUID version;
        private final List<Object[]> values = new ArrayList<>();

        private Batch(UUID version) {
            this.version = version;
        }

        void ids(UUID item, Kind kind, Collection<UUID> targets) {
            var position = 0;
            for (var target : new LinkedHashSet<>(targets)) {
                values.add(new Object[] {version, item, kind, position++, target, null});
            }
        }

        void words(UUID item, Kind kind, Collection<String> words) {
            var position = 0;
            for (var each : new LinkedHashSet<>(words)) {
                values.add(new Object[] {version, item, kind, position++, null, each.strip()});
            }
        }

        void write() {
            rows.insert(
                    "work_plan_link",
                    "version_id, item_id, kind, position, target_id, words",
                    values);
        }
    }
}
