package org.touchstone.shared.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Profile;

/**
 * The one clock that all instances share: the database's. What happens once for all of them, such
 * as the beginning of a day or a claimed piece of work, goes by it, so that instances whose own
 * clocks differ agree. Asked inside the caller's transaction, or without one.
 */
@ApplicationScoped
public class DatabaseClock {

    private final EntityManager database;
    private final boolean movable;

    DatabaseClock(
            EntityManager database,
            @ConfigProperty(name = "touchstone.profile", defaultValue = "PRODUCTION")
                    Profile profile) {
        this.database = database;
        this.movable = profile != Profile.PRODUCTION;
    }

    /** Now, by the database; never moved. For claims, retries and stamps. */
    public Instant now() {
        return read().now();
    }

    /** The business day in London, moved by the training clock where there is one. */
    public LocalDate today() {
        return LocalDate.ofInstant(businessNow(), ClockProducer.LONDON);
    }

    /** The business time, moved by the training clock where there is one. */
    public Instant businessNow() {
        var reading = read();
        return reading.now().plus(reading.offset());
    }

    /**
     * What the database says.
     *
     * @param now its own time
     * @param offset by how much business time is moved; always nothing in production
     */
    record Reading(Instant now, Duration offset) {}

    Reading read() {
        return QuarkusTransaction.joiningExisting().call(this::ask);
    }

    private Reading ask() {
        // Counted, so that no time zone of a driver or a session can come between.
        var row =
                (Tuple)
                        database.createNativeQuery(
                                        "select timestampdiff(microsecond, timestamp'1970-01-01 00:00:00', utc_timestamp(6)) as micros,"
                                                + " (select offset_seconds from training_clock) as moved",
                                        Tuple.class)
                                .getSingleResult();
        var moved = (Number) row.get("moved");
        return new Reading(
                Instant.EPOCH.plus(((Number) row.get("micros")).longValue(), ChronoUnit.MICROS),
                movable && moved != null ? Duration.ofSeconds(moved.longValue()) : Duration.ZERO);
    }
}
