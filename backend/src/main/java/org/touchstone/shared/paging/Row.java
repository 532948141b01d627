package org.touchstone.shared.paging;

import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One row of a read query, read by column alias. Absent values are null. */
public final class Row {

    private final Tuple tuple;

    Row(Tuple tuple) {
        this.tuple = tuple;
    }

    public String text(String alias) {
        var value = tuple.get(alias);
        return value == null ? null : value.toString();
    }

    public UUID uuid(String alias) {
        var value = tuple.get(alias);
        if (value instanceof byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return value == null
                ? null
                : value instanceof UUID id ? id : UUID.fromString(value.toString());
    }

    public LocalDate date(String alias) {
        var value = tuple.get(alias);
        return value == null
                ? null
                : value instanceof LocalDate date
                        ? date
                        : value instanceof java.sql.Date date
                                ? date.toLocalDate()
                                : LocalDate.parse(value.toString());
    }

    public LocalTime time(String alias) {
        var value = tuple.get(alias);
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
        var value = tuple.get(alias);
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
        var value = tuple.get(alias);
        return value == null ? null : ((Number) value).intValue();
    }

    public long number(String alias) {
        var value = tuple.get(alias);
        return value == null ? 0 : ((Number) value).longValue();
    }

    public boolean flag(String alias) {
        var value = tuple.get(alias);
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
