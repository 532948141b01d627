package org.touchstone.shared.time;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks once a minute whether a day began. */
@ApplicationScoped
@UnlessBuildProfile("test")
class DayBeganJob {

    private final Days days;
    private final TrainingClock clock;

    DayBeganJob(Days days, TrainingClock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Scheduled(
            every = "60s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        clock.follow();
        days.beginDue();
    }
}
