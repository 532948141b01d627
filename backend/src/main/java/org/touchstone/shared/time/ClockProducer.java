package org.touchstone.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one place where the system's time enters the application. */
class ClockProducer {

    /** The zone of all business dates (domain.md §4). */
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    static final Clock SYSTEM = Clock.system(LONDON);

    @Produces
    @Singleton
    Clock clock(TrainingClock training) {
        return training;
    }
}
