package org.touchstone.notice;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Empties the outbox every few seconds. */
@ApplicationScoped
@UnlessBuildProfile("test")
class MailRelay {

    private final Outbox outbox;

    MailRelay(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(
            every = "5s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        outbox.sendDue();
    }
}
