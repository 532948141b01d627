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
 * installation can set; in production the offset is always nothing and setting it is refused.
 */
@Singleton
@Typed(TrainingClock.class)
public class TrainingClock extends Clock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final boolean settable;
    private final EntityManager database;

    TrainingClock(
            @ConfigProperty(name = "touchstone.profile", defaultValue = "PRODUCTION")
                    Profile profile,
            EntityManager database) {
        this.settable = profile != Profile.PRODUCTION;
        this.database = database;
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
        if (settable) {
            var stored =
                    database.createNativeQuery(
                                    "select offset_seconds from training_clock", Long.class)
                            .getResultList();
            offset.set(
                    stored.isEmpty()
                            ? Duration.ZERO
                            : Duration.ofSeconds(((Number) stored.get(0)).longValue()));
        }
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
        var moved =
                moment == null
                        ? Duration.ZERO
                        : Duration.between(ClockProducer.SYSTEM.instant(), moment);
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
        return Clock.offset(ClockProducer.SYSTEM.withZone(zone), offset.get());
    }

    @Override
    public Instant instant() {
        return ClockProducer.SYSTEM.instant().plus(offset.get());
    }
}
