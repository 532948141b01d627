package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;

/** Writes many rows with few statements. */
@ApplicationScoped
class RowWriter {

    private static final int AT_ONCE = 100;

    private final EntityManager database;

    RowWriter(EntityManager database) {
        this.database = database;
    }

    /**
     * Inserts the rows.
     *
     * @param columns names separated by commas, as many as each row has values
     */
    void insert(String table, String columns, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            insertSome(table, columns, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }

    private void insertSome(String table, String columns, List<Object[]> rows) {
        var width = rows.get(0).length;
        var place = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        var statement =
                database.createNativeQuery(
                        "insert into %s (%s) values %s"
                                .formatted(
                                        table,
                                        columns,
                                        numbered(
                                                String.join(
                                                        ", ",
                                                        Collections.nCopies(rows.size(), place)))));
        var index = 1;
        for (var row : rows) {
            for (var value : row) {
                statement.setParameter(index++, value instanceof Enum<?> e ? e.name() : value);
            }
        }
        statement.executeUpdate();
    }

    private static String numbered(String places) {
        var numbered = new StringBuilder();
        var index = 1;
        for (var letter : places.toCharArray()) {
            numbered.append(letter);
            if (letter == '?') {
                numbered.append(index++);
            }
        }
        return numbered.toString();
    }
}
