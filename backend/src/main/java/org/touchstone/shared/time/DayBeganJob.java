package org.touchstone.shared.time;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks once a minute whether a day began. */
@ApplicationScoped
@UnlessBuildProfile("test")
class DayBeganJob {

    private final Days days;

    DayBeganJob(Days days) {
        this.days = days;
    }

    @Scheduled(
            every = "60s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        days.beginDue();
    }
}
