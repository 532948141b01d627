package org.touchstone.shared.paging;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;

/** One row of a read query, read by column alias. Absent values are null. */
public final class Row {

    private final Map<String, Integer> places;
    private final Object[] values;

    private Row(Map<String, Integer> places, Object[] values) {
        this.places = places;
        this.values = values;
    }

    /** A query in SQL for rows; the columns must have aliases. */
    static NativeQuery<Row> query(EntityManager database, String sql) {
        return database.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setTupleTransformer(reader());
    }

    /** The rows share the places of their columns: a map for each would cost more than the row. */
    private static TupleTransformer<Row> reader() {
        var places = new HashMap<String, Integer>();
        return (values, aliases) -> {
            if (places.isEmpty()) {
                for (var place = 0; place < aliases.length; place++) {
                    places.put(aliases[place], place);
                }
            }
            return new Row(places, values);
        };
    }

    private Object value(String alias) {
        var place = places.get(alias);
        if (place == null) {
            throw new IllegalArgumentException("The query has no column " + alias);
        }
        return values[place];
    }

    public String text(String alias) {
        var value = value(alias);
        return value == null ? null : value.toString();
    }

    public UUID uuid(String alias) {
        var value = value(alias);
        if (value instanceof byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return value == null
                ? null
                : value instanceof UUID id ? id : UUID.fromString(value.toString());
    }

    public LocalDate date(String alias) {
        var value = value(alias);
        return value == null
                ? null
                : value instanceof LocalDate date
                        ? date
                        : value instanceof java.sql.Date date
                                ? date.toLocalDate()
                                : LocalDate.parse(value.toString());
    }

    public LocalTime time(String alias) {
        var value = value(alias);
        return value == null
                ? null
                : value instanceof LocalTime time
                        ? time
                        : value instanceof java.sql.Time time
                                ? time.toLocalTime()
                                : LocalTime.parse(value.toString());
    }

    /** An instant from a {@code datetime(6)} column, which holds UTC. */
    public Instant instant(String alias) {
        var value = value(alias);
        if (value == null || value instanceof Instant) {
            return (Instant) value;
        }
        if (value instanceof LocalDateTime utc) {
            return utc.toInstant(ZoneOffset.UTC);
        }
        return value instanceof OffsetDateTime offset
                ? offset.toInstant()
                : ((Timestamp) value).toInstant();
    }

    public Integer integer(String alias) {
        var value = value(alias);
        return value == null ? null : ((Number) value).intValue();
    }

    public long number(String alias) {
        var value = value(alias);
        return value == null ? 0 : ((Number) value).longValue();
    }

    public boolean flag(String alias) {
        var value = value(alias);
        return value instanceof Boolean flag
                ? flag
                : value instanceof Number number && number.intValue() != 0;
    }

    /** A constant of an enum, or null. */
    public <E extends Enum<E>> E constant(String alias, Class<E> type) {
        var value = text(alias);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
