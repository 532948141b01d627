package org.touchstone.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.touchstone.shared.time.DayBegan;

/** Events can be looked up and replayed for thirty days; then they go, with their deliveries. */
@ApplicationScoped
class ForgetWebhooksOnDayBegan {

    static final int DAYS_KEPT = 30;
    private static final int MOST_AT_ONCE = 20_000;

    private final EntityManager database;

    ForgetWebhooksOnDayBegan(EntityManager database) {
        this.database = database;
    }

    void forget(@Observes DayBegan day) {
        database.createNativeQuery(
                        "delete from webhook_event where stored_at < utc_timestamp(6) - interval "
                                + DAYS_KEPT
                                + " day limit "
                                + MOST_AT_ONCE)
                .executeUpdate();
    }
}
