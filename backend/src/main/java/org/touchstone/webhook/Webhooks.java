package org.touchstone.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touchstone.notice.Rehearsal;
import org.touchstone.shared.Ids;
import org.touchstone.shared.paging.KeysetQuery;

/** Announces to a centre's systems what happened. */
@ApplicationScoped
public class Webhooks {

    private final EntityManager database;
    private final Rehearsal rehearsal;
    private final ObjectMapper json;
    private final Clock clock;

    Webhooks(EntityManager database, Rehearsal rehearsal, ObjectMapper json, Clock clock) {
        this.database = database;
        this.rehearsal = rehearsal;
        this.json = json;
        this.clock = clock;
    }

    private record Listener(UUID endpoint, boolean wants) {}

    /**
     * Stores the event and a delivery to each endpoint of the centre that wants to hear of it, in
     * the current transaction. A centre that has endpoints keeps the event even when none wants it
     * now, so that it can be replayed; for one without, nothing is stored, nor in a rehearsal.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Announcement announcement) {
        if (rehearsal.isGoingOn()) {
            return;
        }
        var listeners = listeners(announcement);
        if (listeners.isEmpty()) {
            return;
        }
        var event = store(announcement);
        listeners.stream()
                .filter(Listener::wants)
                .forEach(listener -> deliver(event, listener.endpoint()));
    }

    /** Stores an event for one endpoint only, whatever it wants to hear of. */
    void announceTo(UUID endpoint, Announcement announcement) {
        deliver(store(announcement), endpoint);
    }

    private List<Listener> listeners(Announcement announcement) {
        return KeysetQuery.select(
                        "e.id as id, e.state = 'ACTIVE' and t.type is not null as wants",
                        "webhook_endpoint e left join webhook_endpoint_type t on t.endpoint_id = e.id and t.type = :type",
                        "e.id")
                .bind("type", announcement.type())
                .where("e.centre_id = :centre", "centre", announcement.centre().id())
                .list(
                        database,
                        EndpointService.MOST_ENDPOINTS,
                        row -> new Listener(row.uuid("id"), row.flag("wants")));
    }

    private UUID store(Announcement announcement) {
        var id = Ids.next();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.createNativeQuery(
                        "insert into webhook_event (id, centre_id, type, occurred_at, stored_at, body)"
                                + " values (:id, :centre, :type, :at, utc_timestamp(6), :body)")
                .setParameter("id", id)
                .setParameter("centre", announcement.centre().id())
                .setParameter("type", announcement.type().name())
                .setParameter("at", at)
                .setParameter(
                        "body",
                        written(
                                new WebhookMessage(
                                        announcement.type(),
                                        at,
                                        new WebhookMessage.Data(
                                                announcement.recordId(),
                                                announcement.reference(),
                                                announcement.centre().number(),
                                                announcement.path(),
                                                announcement.dueOn()))))
                .executeUpdate();
        return id;
    }

    private void deliver(UUID event, UUID endpoint) {
        database.createNativeQuery(
                        "insert into webhook_delivery (id, endpoint_id, event_id, state, attempts, began_at, next_try_at)"
                                + " values (:id, :endpoint, :event, 'PENDING', 0, utc_timestamp(6), utc_timestamp(6))")
                .setParameter("id", Ids.next())
                .setParameter("endpoint", endpoint)
                .setParameter("event", event)
                .executeUpdate();
    }

    private String written(WebhookMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
