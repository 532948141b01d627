package org.touchstone.shared.paging;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A list written as a whole, page by page while it is read, so that one page of it is held. */
final class WholeList {

    /** As many rows as one answer holds; a spreadsheet still opens them. */
    static final int MOST_ROWS = 100_000;

    private static final int ROWS_AT_A_TIME = 1000;

    private WholeList() {}

    /** Takes one row. */
    @FunctionalInterface
    interface Writer {
        void write(Object row) throws IOException;
    }

    /** The fields of a row; also for a list without rows, whose header then stands alone. */
    static List<RecordComponent> fields(Paged<?> page, Type generic) {
        var row =
                !page.items().isEmpty()
                        ? page.items().get(0).getClass()
                        : generic instanceof ParameterizedType list
                                        && list.getActualTypeArguments()[0] instanceof Class<?> of
                                ? of
                                : Object.class;
        return row.isRecord() ? Arrays.asList(row.getRecordComponents()) : List.of();
    }

    /** Writes the rows of that page and of all that follow, up to {@link #MOST_ROWS}. */
    static void write(Paged<?> first, Writer writer) throws IOException {
        var left = MOST_ROWS;
        for (Paged<?> part = first; part != null && left > 0; ) {
            for (var row : part.items()) {
                writer.write(row);
            }
            left -= part.items().size();
            part =
                    part.following() == null || left <= 0
                            ? null
                            : part.following().apply(Math.min(ROWS_AT_A_TIME, left));
        }
    }

    /** A value as one text; empty for none. */
    static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("; "));
        }
        if (value.isBigDecimal()) {
            // 60, not 6E+1, which a spreadsheet shows as it is.
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
