import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies one centre of the sample data with everything that hangs on it, its people included, as often as wanted. What belongs to it
 * is found by following ids through all tables; ids and unique names are made anew, the rest stays.
 */
final class CaseCopies {

    /** Written by the product once a case goes on, or history: a copy begins without. */
    private static final String NOT_COPIED = "audit_.*|notice.*|idempotency_answer|webhook_.*|flyway.*|scheme.*|awarding_organisation|region|qualification"
            + "|claim_route|calendar.*|training_clock|day_begun|person|judging_judgement_change|harness_.*";

    private final Connection connection;
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    /** Every id that is made anew. */
    private final Set<String> all = new LinkedHashSet<>();

    CaseCopies(Connection connection) {
        this.connection = connection;
    }

    void make(String centreNumber, int copies) throws SQLException {
        for (var column : rows("select table_name, column_name from information_schema.columns where table_schema = database() and data_type = 'uuid'"
                + " and generation_expression is null")) {
            ids.computeIfAbsent(column.get(0), table -> new ArrayList<>()).add(column.get(1));
        }
        var belongs = belonging(rows("select id from centre where number = '" + centreNumber + "'").get(0).get(0));
        var people = new LinkedHashSet<String>();
        rows("select distinct person_id from assignment where id in (" + quoted(belongs) + ")").forEach(row -> people.add(row.get(0)));
        run("create table harness_copy (old uuid not null, n int not null, new uuid not null, primary key (old, n))");
        all.addAll(belongs);
        all.addAll(people);
        for (var id : all) {
            run("insert into harness_copy select '" + id + "', s.seq, " + madeAnew("'" + id + "'") + " from seq_1_to_" + copies + " s");
        }
        run("set foreign_key_checks = 0");
        for (var table : ids.keySet()) {
            if (!table.matches(NOT_COPIED)) {
                copy(table, hangsOn(table, belongs), copies);
            }
        }
        copy("person", "t.id in (" + quoted(people) + ")", copies);
        run("set foreign_key_checks = 1");
    }

    private Set<String> belonging(String centre) throws SQLException {
        var found = new LinkedHashSet<>(Set.of(centre));
        for (var before = 0; before < found.size(); ) {
            before = found.size();
            for (var table : ids.entrySet()) {
                if (!table.getKey().matches(NOT_COPIED) && table.getValue().contains("id")) {
                    rows("select t.id from " + table.getKey() + " t where " + hangsOn(table.getKey(), found)).forEach(row -> found.add(row.get(0)));
                }
            }
        }
        return found;
    }

    private String hangsOn(String table, Set<String> found) {
        return ids.get(table).stream().map(column -> "t." + column + " in (" + quoted(found) + ")").collect(Collectors.joining(" or "));
    }

    private void copy(String table, String condition, int copies) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : rows("select column_name, data_type, coalesce(character_maximum_length, 0) from information_schema.columns where table_schema = database()"
                + " and table_name = '" + table + "' and generation_expression is null order by ordinal_position")) {
            var name = column.get(0);
            names.add("`" + name + "`");
            if (column.get(1).equals("uuid")) {
                values.add("if(t.%s in (%s), %s, t.%s)".formatted(name, quoted(all), madeAnew("t." + name), name));
            } else if (column.get(1).equals("varchar") && isUniqueByItself(table, name)) {
                values.add("concat('H', s.seq, '-', right(t." + name + ", " + (Long.parseLong(column.get(2)) - 8) + "))");
            } else {
                values.add("t.`" + name + "`");
            }
        }
        run("insert into %s (%s) select %s from %s t cross join seq_1_to_%d s where %s".formatted(
                table, String.join(", ", names), String.join(", ", values), table, copies, condition));
    }

    /** Whether the column is in a unique index without any id that is made anew. */
    private boolean isUniqueByItself(String table, String column) throws SQLException {
        return !rows("select index_name from information_schema.statistics i where table_schema = database() and table_name = '" + table + "' and non_unique = 0"
                + " group by index_name having max(column_name = '" + column + "') = 1 and not max(column_name in ("
                + quoted(ids.getOrDefault(table, List.of())) + "))").isEmpty();
    }

    /** The id that the copy of that number has in place of this one: a UUID of version 7, always the same. */
    private static String madeAnew(String id) {
        return "insert(insert(md5(concat(" + id + ", s.seq)), 13, 1, '7'), 17, 1, '8')";
    }

    private static String quoted(Iterable<String> words) {
        var quoted = new ArrayList<String>();
        words.forEach(word -> quoted.add("'" + word + "'"));
        return quoted.isEmpty() ? "null" : String.join(", ", quoted);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new SQLException(refused.getMessage() + "\n" + sql.substring(0, Math.min(600, sql.length())), refused);
        }
    }

    List<List<String>> rows(String sql) throws SQLException {
        return rows(connection, sql);
    }

    static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
