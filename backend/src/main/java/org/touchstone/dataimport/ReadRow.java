package org.touchstone.dataimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.upsert.Importable.Column;

/**
 * A row of a list as fields, with what could not be read of it.
 *
 * @param number as a spreadsheet counts, from 1
 * @param key what stands in the first column, to find it again
 * @param fields by name; empty cells are missing
 */
record ReadRow(
        int number, String key, Map<String, Object> fields, List<ImportView.CellError> errors) {

    private static final int LONGEST = 2000;
    private static final Pattern BETWEEN = Pattern.compile("[|;\\n]");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final List<DateTimeFormatter> DAYS =
            Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu")
                    .map(
                            pattern ->
                                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                                            .withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    ReadRow {
        fields = fields == null ? Map.of() : fields;
        errors = errors == null ? List.of() : errors;
    }

    static ReadRow of(Sheet.Line line, Columns columns, String keyField) {
        var fields = new LinkedHashMap<String, Object>();
        var errors = new ArrayList<ImportView.CellError>();
        var key = new String[1];
        columns.found()
                .forEach(
                        (place, column) -> {
                            var cell = line.cell(place);
                            if (column.field().equals(keyField) && !cell.isEmpty()) {
                                key[0] = shortened(cell.text());
                            }
                            if (!cell.isEmpty()) {
                                var problem = take(cell, column, fields);
                                if (problem != null) {
                                    errors.add(
                                            new ImportView.CellError(
                                                    column.heading(),
                                                    problem.name(),
                                                    problem.sentence()));
                                }
                            }
                        });
        return new ReadRow(line.number(), key[0], fields, errors);
    }

    /** The row, or one that cannot be taken because another with its key was. */
    ReadRow unless(Set<String> taken) {
        return !errors.isEmpty() || !taken.contains(key)
                ? this
                : new ReadRow(
                        number,
                        key,
                        fields,
                        List.of(
                                new ImportView.CellError(
                                        null,
                                        CommonProblem.KEY_REPEATED.name(),
                                        CommonProblem.KEY_REPEATED.sentence())));
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) : text;
    }

    /** Puts the value among the fields; what is wrong with it, or null. */
    private static ImportProblem take(Sheet.Cell cell, Column column, Map<String, Object> fields) {
        if (cell.formula()) {
            return ImportProblem.CELL_IS_FORMULA;
        }
        if (cell.text().length() > LONGEST) {
            return ImportProblem.CELL_TOO_LONG;
        }
        switch (column.value()) {
            case TEXT -> fields.put(column.field(), cell.text());
            case CODE -> fields.put(column.field(), code(cell.text()));
            case TEXTS -> fields.put(column.field(), several(cell.text()));
            case CODES ->
                    fields.put(
                            column.field(),
                            several(cell.text()).stream().map(ReadRow::code).toList());
            case NUMBER -> {
                if (!WHOLE.matcher(cell.text()).matches()) {
                    return ImportProblem.NOT_A_NUMBER;
                }
                fields.put(column.field(), Integer.parseInt(cell.text()));
            }
            case DAY -> {
                var day = cell.day() == null ? day(cell.text()) : cell.day();
                if (day == null) {
                    return ImportProblem.NOT_A_DAY;
                }
                fields.put(column.field(), day.toString());
            }
        }
        return null;
    }

    private static List<String> several(String text) {
        return BETWEEN.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** {@code Lead internal verifier} as {@code LEAD_INTERNAL_VERIFIER}. */
    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static LocalDate day(String text) {
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                // Perhaps written in the next way.
            }
        }
        return null;
    }
}
