package org.touchstone.shared.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Profile;

/**
 * The business clock. It runs with the machine's, moved by an offset that only a test or training
 * installation can set; in production the offset is always nothing and setting it is refused. A
 * machine whose clock is more than two seconds from the database's is put right, so that all
 * instances live in one day.
 */
@Singleton
@Typed(TrainingClock.class)
public class TrainingClock extends Clock {

    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Duration> correction = new AtomicReference<>(Duration.ZERO);
    private final boolean settable;
    private final EntityManager database;
    private final DatabaseClock databaseClock;

    TrainingClock(
            @ConfigProperty(name = "touchstone.profile", defaultValue = "PRODUCTION")
                    Profile profile,
            EntityManager database,
            DatabaseClock databaseClock) {
        this.settable = profile != Profile.PRODUCTION;
        this.database = database;
        this.databaseClock = databaseClock;
    }

    /** Whether this installation may move its clock. */
    public boolean isSettable() {
        return settable;
    }

    /** Whether it has been moved. */
    public boolean isMoved() {
        return !offset.get().isZero();
    }

    @Transactional
    void restore(@Observes StartupEvent start) {
        follow();
    }

    /** Takes over how far another instance moved the clock, and what the database's clock says. */
    void follow() {
        var reading = databaseClock.read();
        offset.set(reading.offset());
        var apart = Duration.between(ClockProducer.SYSTEM.instant(), reading.now());
        correction.set(apart.abs().compareTo(TOLERATED) > 0 ? apart : Duration.ZERO);
    }

    /**
     * Moves the clock to the given moment, from where it goes on running; null brings it back to
     * the machine's.
     *
     * @throws IllegalStateException where the clock may not be moved
     */
    @Transactional
    public void moveTo(Instant moment) {
        if (!settable) {
            throw new IllegalStateException("The clock of this installation cannot be moved.");
        }
        // Whole seconds, rounded up: never a moment before the one that was asked for.
        var moved =
                moment == null
                        ? Duration.ZERO
                        : Duration.ofSeconds(
                                Duration.between(databaseClock.now(), moment)
                                        .plusNanos(999_999_999)
                                        .toSeconds());
        database.createNativeQuery(
                        "insert into training_clock (id, offset_seconds) values (1, :seconds) on duplicate key update offset_seconds = :seconds")
                .setParameter("seconds", moved.toSeconds())
                .executeUpdate();
        offset.set(moved);
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(
                ClockProducer.SYSTEM.withZone(zone), offset.get().plus(correction.get()));
    }

    @Override
    public Instant instant() {
        return ClockProducer.SYSTEM.instant().plus(offset.get()).plus(correction.get());
    }
}
