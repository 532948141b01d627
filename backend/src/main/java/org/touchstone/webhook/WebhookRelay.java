package org.touchstone.webhook;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends what is due, every second; does not wait for the receivers. */
@ApplicationScoped
@UnlessBuildProfile("test")
class WebhookRelay {

    private final Courier courier;

    WebhookRelay(Courier courier) {
        this.courier = courier;
    }

    @Scheduled(
            every = "1s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        courier.sendDue();
    }
}
