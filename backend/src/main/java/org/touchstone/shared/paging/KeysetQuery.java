package org.touchstone.shared.paging;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Scope;

/**
 * A read query that answers one page at a time by keyset.
 *
 * <p>Give it the select and joins, the conditions that apply, and the orders it offers. Each order
 * is a never-null SQL expression, best one that an index serves; the last key is always the row's
 * id, so that the order is total. Filters left null or empty do not narrow the list.
 *
 * <pre>{@code
 * KeysetQuery.select("v.id as id, v.reference as reference", "visit v join enrolment e on … join centre c on …", "v.id")
 *     .within(viewer.scope())
 *     .where("v.state in (:states)", "states", states)
 *     .order("reference", "v.reference")
 *     .defaultSort("reference")
 *     .page(entityManager, query, VisitRow::of);
 * }</pre>
 */
public final class KeysetQuery {

    private static final String SEPARATOR = "\u001f";

    private final String columns;
    private final String from;
    private final String idColumn;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, String> orders = new LinkedHashMap<>();
    private String defaultSort = "";
    private String groups;
    private String narrow;
    private boolean inOrder;
    private boolean wide;
    private String changedAt;
    private String gone = "false";

    private KeysetQuery(String columns, String from, String idColumn) {
        this.columns = columns;
        this.from = from;
        this.idColumn = idColumn;
    }

    /** Starts a query: what to select (with aliases), from where, and the row's id column. */
    public static KeysetQuery select(String columns, String from, String idColumn) {
        return new KeysetQuery(columns, from, idColumn);
    }

    /**
     * Only rows in that scope; the aliases {@code e} and {@code c} must be enrolment and centre.
     */
    public KeysetQuery within(Scope scope) {
        conditions.add(scope.sql());
        parameters.putAll(scope.parameters());
        wide = !scope.aos().isEmpty() || !scope.regions().isEmpty();
        return this;
    }

    /**
     * Lets the list be asked for what changed (QMR-310): rows of which this column says when the
     * database last wrote them, and which index it. Conditions of {@link #where(String)} and {@link
     * #within} say what the caller may know of at all; a row that fulfils these and no longer a
     * filter, or is gone, is told as removed.
     *
     * @param column when the row was last written, stamped by the database
     * @param gone the condition under which a row is no longer of interest; null for never
     */
    public KeysetQuery changes(String column, String gone) {
        changedAt = column;
        this.gone = gone == null ? "false" : gone;
        return this;
    }

    /**
     * Finds the page in these tables, which are all that conditions and orders name, and reads the
     * columns for its rows only. Without it, whatever the columns need is joined to every row that
     * is sorted.
     */
    public KeysetQuery foundIn(String tables) {
        narrow = tables;
        return this;
    }

    /**
     * Reads the first table in the order asked for and stops when the page is full; for conditions
     * that most rows fulfil, or an index on the order's first column. Without it, all rows that
     * fulfil them are read and sorted, which is better for few.
     */
    public KeysetQuery inOrder() {
        inOrder = true;
        return this;
    }

    /** A condition that always applies. */
    public KeysetQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A filter without a parameter: what does not pass it may be known of all the same. */
    public KeysetQuery filter(String condition) {
        filters.add(condition);
        return this;
    }

    /**
     * A filter with one parameter, which applies unless the value is null or an empty collection.
     */
    public KeysetQuery where(String condition, String name, Object value) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty()) {
            return this;
        }
        filters.add(condition);
        parameters.put(name, value instanceof Collection<?> many ? plain(many) : plain(value));
        return this;
    }

    /** A parameter that conditions name more than once, or together with others. */
    public KeysetQuery bind(String name, Object value) {
        parameters.put(name, value instanceof Collection<?> many ? plain(many) : plain(value));
        return this;
    }

    /** Values for parameters that conditions given without a value name. */
    public KeysetQuery bind(Map<String, Object> values) {
        parameters.putAll(values);
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static List<Object> plain(Collection<?> many) {
        return many.stream().map(KeysetQuery::plain).collect(Collectors.toList());
    }

    /**
     * Counts and sums over rows that have these expressions in common. The orders and the id column
     * must be among them.
     */
    public KeysetQuery groupBy(String expressions) {
        groups = expressions;
        return this;
    }

    /** Offers an order under a public name. */
    public KeysetQuery order(String name, String expression) {
        orders.put(name, expression);
        return this;
    }

    /** The order when none is asked for, in the words of the {@code sort} parameter. */
    public KeysetQuery defaultSort(String sort) {
        defaultSort = sort;
        return this;
    }

    private record Key(String expression, boolean descending) {

        String beyond() {
            return descending ? " <" : " >";
        }
    }

    /**
     * Reads the page.
     *
     * @throws Refused 400 for an order that is not offered or a cursor of another list or order
     */
    public <T> Paged<T> page(EntityManager database, PageQuery page, Function<Row, T> mapping) {
        if (page instanceof ChangesQuery changes && changes.asksForChanges()) {
            return changed(database, changes, mapping);
        }
        var sort = page.sort == null || page.sort.isBlank() ? defaultSort : page.sort;
        var keys = keys(sort);
        var after =
                page.cursor == null || page.cursor.isBlank()
                        ? List.<String>of()
                        : cursor(page.cursor, sort, keys.size());
        return page(database, sort, keys, after, page.limit, mapping);
    }

    private <T> Paged<T> page(
            EntityManager database,
            String sort,
            List<Key> keys,
            List<String> after,
            int limit,
            Function<Row, T> mapping) {
        var rows = fetch(database, keys, after, limit + 1, true);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var items = shown.stream().map(mapping).toList();
        if (rows.size() <= limit) {
            return new Paged<>(items, null);
        }
        var last = valuesOf(shown.get(shown.size() - 1), keys.size());
        return new Paged<>(
                items,
                written(sort, last),
                size -> page(database, sort, keys, last, size, mapping));
    }

    private <T> Paged<T> changed(
            EntityManager database, ChangesQuery asked, Function<Row, T> mapping) {
        if (asked.sort != null && !asked.sort.isBlank()) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "Changes come in the order in which they were made. Leave “sort” out.");
        }
        var round = ChangesRound.of(asked, database);
        var keys = List.of(new Key(changedAt, false), new Key(idColumn, false));
        var after =
                asked.cursor == null || asked.cursor.isBlank()
                        ? List.<String>of()
                        : cursor(asked.cursor, round.sort(), keys.size());
        var rows = changesSince(round.since()).fetch(database, keys, after, asked.limit + 1, true);
        var shown = rows.subList(0, Math.min(asked.limit, rows.size()));
        var items = new ArrayList<T>();
        var removed = new ArrayList<Paged.Removed>();
        for (var row : shown) {
            if (row.flag("still_in_list")) {
                items.add(mapping.apply(row));
            } else {
                removed.add(
                        new Paged.Removed(row.uuid("changed_id"), true, row.instant("changed_at")));
            }
        }
        var next =
                rows.size() <= asked.limit
                        ? null
                        : written(round.sort(), valuesOf(shown.get(shown.size() - 1), keys.size()));
        return new Paged<>(items, next, removed, round.until(), null);
    }

    /** This query over the changed rows, those included that its filters no longer leave. */
    private KeysetQuery changesSince(Instant since) {
        var passes = filters.isEmpty() ? "true" : String.join(" and ", filters);
        var query =
                new KeysetQuery(
                        "%s, %s as changed_id, %s as changed_at, coalesce((%s), false) and not (%s) as still_in_list"
                                .formatted(columns, idColumn, changedAt, passes, gone),
                        from,
                        idColumn);
        query.conditions.addAll(conditions);
        query.parameters.putAll(parameters);
        query.inOrder = wide;
        return query.where(changedAt + " >= :changedSince", "changedSince", since);
    }

    /**
     * Reads all rows up to a bound, in the default order, for callers that need a whole small set.
     */
    public <T> List<T> list(EntityManager database, int bound, Function<Row, T> mapping) {
        return fetch(database, keys(defaultSort), List.of(), bound, false).stream()
                .map(mapping)
                .toList();
    }

    private List<Key> keys(String sort) {
        var keys =
                Stream.of(sort.split(","))
                        .map(String::trim)
                        .filter(word -> !word.isEmpty())
                        .map(this::key)
                        .collect(Collectors.toCollection(ArrayList::new));
        var lastDescends = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
        keys.add(new Key(idColumn, lastDescends));
        return keys;
    }

    private Key key(String word) {
        var descending = word.startsWith("-");
        var expression = orders.get(descending ? word.substring(1) : word);
        if (expression == null) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "This list cannot be sorted by “"
                            + word
                            + "”. It offers: "
                            + String.join(", ", orders.keySet())
                            + ".");
        }
        return new Key(expression, descending);
    }

    private static String after(List<Key> keys) {
        // (a, b, c) after (x, y, z) is: a > x or (a = x and b > y) or (a = x and b = y and c > z),
        // with < where descending. The first key alone goes before it, for the index that serves
        // it.
        var alternatives = new ArrayList<String>();
        for (var i = 0; i < keys.size(); i++) {
            var parts = new ArrayList<String>();
            for (var j = 0; j < i; j++) {
                parts.add(keys.get(j).expression() + " = :key" + j);
            }
            parts.add(keys.get(i).expression() + keys.get(i).beyond() + " :key" + i);
            alternatives.add("(" + String.join(" and ", parts) + ")");
        }
        return keys.get(0).expression()
                + keys.get(0).beyond()
                + "= :key0 and ("
                + String.join(" or ", alternatives)
                + ")";
    }

    private List<Row> fetch(
            EntityManager database, List<Key> keys, List<String> after, int limit, boolean goesOn) {
        var narrowed = new ArrayList<>(conditions);
        narrowed.addAll(filters);
        if (!after.isEmpty()) {
            narrowed.add(after(keys));
        }
        var order =
                " order by "
                        + keys.stream()
                                .map(key -> key.expression() + (key.descending() ? " desc" : ""))
                                .collect(Collectors.joining(", "));
        var where = narrowed.isEmpty() ? "" : " where " + String.join(" and ", narrowed);
        var group = groups == null ? "" : " group by " + groups;
        var first = inOrder ? "straight_join " : "";
        var sortKeys =
                IntStream.range(0, goesOn ? keys.size() : 0)
                        .mapToObj(
                                i ->
                                        ", cast(%s as char) as sort_key_%d"
                                                .formatted(keys.get(i).expression(), i))
                        .collect(Collectors.joining());
        var sql =
                narrow == null
                        ? "select " + first + columns + sortKeys + " from " + from + where + group
                                + order
                        : "select %s%s from (select %s%s as page_id from %s%s%s limit %d) page_ cross join %s where %s = page_.page_id%s"
                                .formatted(
                                        columns, sortKeys, first, idColumn, narrow, where, order,
                                        limit, from, idColumn, order);
        var query = Row.query(database, sql).setMaxResults(limit);
        parameters.forEach(query::setParameter);
        for (var i = 0; i < after.size(); i++) {
            query.setParameter("key" + i, after.get(i));
        }
        return query.getResultList();
    }

    private static List<String> valuesOf(Row last, int keys) {
        return IntStream.range(0, keys)
                .mapToObj(i -> String.valueOf(last.text("sort_key_" + i)))
                .toList();
    }

    private static String written(String sort, List<String> values) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (sort + SEPARATOR + String.join(SEPARATOR, values))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cursor(String cursor, String sort, int keys) {
        var parts = parts(cursor);
        if (parts.size() == keys + 1 && parts.get(0).equals(sort)) {
            return parts.subList(1, parts.size());
        }
        throw new Refused(400, CommonProblem.INVALID_CURSOR, null);
    }

    /** What a cursor carries: the order it was made for, then the values to go on from. */
    static List<String> parts(String cursor) {
        try {
            return Arrays.asList(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                            .split(SEPARATOR, -1));
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(400, CommonProblem.INVALID_CURSOR, null);
        }
    }
}
