package org.touchstone.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.time.DatabaseClock;
import org.touchstone.shared.transaction.DeadlockRetry;

/**
 * The deliveries that are due. One is claimed for a minute, by the database's clock, so that no
 * other instance takes it and none is lost when this one dies: what has no result by then is due
 * again, with the same message id.
 */
@ApplicationScoped
class DeliveryQueue {

    private static final int SECONDS_OF_A_CLAIM = 60;
    private static final int MOST_ENDPOINTS = 500;

    private final EntityManager database;
    private final DeadlockRetry deadlocks;
    private final DatabaseClock clock;
    private final Event<DomainEvent> happened;
    private final RandomGenerator random = new SecureRandom();

    DeliveryQueue(
            EntityManager database,
            DeadlockRetry deadlocks,
            DatabaseClock clock,
            Event<DomainEvent> happened) {
        this.database = database;
        this.deadlocks = deadlocks;
        this.clock = clock;
        this.happened = happened;
    }

    private record Due(UUID endpoint, int deliveries) {}

    /** The endpoints that have something due, with how much. */
    Map<UUID, Integer> due() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                KeysetQuery.select(
                                                "d.endpoint_id as endpoint_id, count(*) as deliveries",
                                                "webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id",
                                                "d.endpoint_id")
                                        .where("d.state = 'PENDING'")
                                        .where("d.next_try_at <= utc_timestamp(6)")
                                        .where("e.state = 'ACTIVE'")
                                        .groupBy("d.endpoint_id")
                                        .list(
                                                database,
                                                MOST_ENDPOINTS,
                                                row ->
                                                        new Due(
                                                                row.uuid("endpoint_id"),
                                                                row.integer("deliveries")))
                                        .stream()
                                        .collect(Collectors.toMap(Due::endpoint, Due::deliveries)));
    }

    /** Claims the delivery of that endpoint that has been due for longest. */
    Optional<ClaimedDelivery> claim(UUID endpoint) {
        return QuarkusTransaction.requiringNew().call(() -> first(endpoint).map(this::claimed));
    }

    private Optional<UUID> first(UUID endpoint) {
        var found =
                database.createNativeQuery(
                                "select id from webhook_delivery where endpoint_id = :endpoint and state = 'PENDING'"
                                        + " and next_try_at <= utc_timestamp(6) order by next_try_at limit 1"
                                        + " for update skip locked",
                                UUID.class)
                        .setParameter("endpoint", endpoint)
                        .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of((UUID) found.get(0));
    }

    private ClaimedDelivery claimed(UUID id) {
        database.createNativeQuery(
                        "update webhook_delivery set attempts = attempts + 1, last_attempt_at = utc_timestamp(6), next_try_at ="
                                + " utc_timestamp(6) + interval "
                                + SECONDS_OF_A_CLAIM
                                + " second where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return KeysetQuery.select(
                        "d.id as id, d.endpoint_id as endpoint_id, e.centre_id as centre_id, d.event_id as event_id, d.attempts as attempts,"
                                + " d.last_attempt_at as at, e.address as address, e.secret as secret,"
                                + " if(e.previous_until > utc_timestamp(6), e.previous_secret, null) as previous, v.body as body",
                        "webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id join webhook_event v on v.id = d.event_id",
                        "d.id")
                .where("d.id = :id", "id", id)
                .list(database, 1, DeliveryQueue::claimed)
                .get(0);
    }

    private static ClaimedDelivery claimed(Row row) {
        return new ClaimedDelivery(
                row.uuid("id"),
                row.uuid("endpoint_id"),
                row.uuid("centre_id"),
                row.uuid("event_id"),
                row.integer("attempts"),
                row.instant("at"),
                row.text("address"),
                Stream.of(row.text("secret"), row.text("previous"))
                        .filter(secret -> secret != null)
                        .toList(),
                row.text("body"));
    }

    /** Writes down what came of an attempt, and what follows from it. */
    @ActivateRequestContext
    void record(ClaimedDelivery delivery, Sender.Answer answer) {
        try {
            deadlocks.of(
                    () -> {
                        QuarkusTransaction.requiringNew().run(() -> settle(delivery, answer));
                        return null;
                    });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void settle(ClaimedDelivery delivery, Sender.Answer answer) {
        database.createNativeQuery(
                        "insert into webhook_attempt (id, delivery_id, at, outcome, status, duration_ms)"
                                + " select :id, d.id, :at, :outcome, :status, :duration from webhook_delivery d where d.id = :delivery")
                .setParameter("id", Ids.next())
                .setParameter("delivery", delivery.id())
                .setParameter("at", delivery.at())
                .setParameter("outcome", answer.outcome().name())
                .setParameter("status", answer.status())
                .setParameter("duration", answer.milliseconds())
                .executeUpdate();
        switch (answer.outcome()) {
            case ACCEPTED -> {
                settle(delivery, answer, WebhookDeliveryState.DELIVERED, null);
                succeeded(delivery.endpointId());
            }
            case GONE -> {
                settle(delivery, answer, WebhookDeliveryState.FAILED, null);
                switchOff(delivery, SwitchedOffBecause.GONE);
            }
            default -> {
                var wait = RetryPlan.after(delivery.attempt(), answer.wished(), random);
                if (wait.isPresent()) {
                    settle(delivery, answer, WebhookDeliveryState.PENDING, wait.get());
                } else {
                    settle(delivery, answer, WebhookDeliveryState.FAILED, null);
                    if (hasAnsweredNothingSince(delivery)) {
                        switchOff(delivery, SwitchedOffBecause.UNANSWERED);
                    }
                }
            }
        }
    }

    private void settle(
            ClaimedDelivery delivery,
            Sender.Answer answer,
            WebhookDeliveryState state,
            Duration wait) {
        // One that was delivered meanwhile, or put into the queue anew, stays as it is.
        database.createNativeQuery(
                        "update webhook_delivery set state = :state, outcome = :outcome, status = :status, duration_ms = :duration,"
                                + " delivered_at = if(:state = 'DELIVERED', utc_timestamp(6), delivered_at),"
                                + " next_try_at = if(:state = 'PENDING', utc_timestamp(6) + interval :wait microsecond, null)"
                                + " where id = :id and state = 'PENDING' and attempts = :attempt")
                .setParameter("state", state.name())
                .setParameter("outcome", answer.outcome().name())
                .setParameter("status", answer.status())
                .setParameter("duration", answer.milliseconds())
                .setParameter("wait", wait == null ? 0 : wait.toNanos() / 1000)
                .setParameter("id", delivery.id())
                .setParameter("attempt", delivery.attempt())
                .executeUpdate();
    }

    private void succeeded(UUID endpoint) {
        // Once a minute is enough to know, and keeps quick deliveries from waiting for each other.
        database.createNativeQuery(
                        "update webhook_endpoint set last_success_at = utc_timestamp(6) where id = :id and (last_success_at is null"
                                + " or last_success_at < utc_timestamp(6) - interval 1 minute)")
                .setParameter("id", endpoint)
                .executeUpdate();
    }

    private boolean hasAnsweredNothingSince(ClaimedDelivery delivery) {
        return !KeysetQuery.select(
                        "d.id as id",
                        "webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id",
                        "d.id")
                .where("d.id = :id", "id", delivery.id())
                .where("(e.last_success_at is null or e.last_success_at < d.began_at)")
                .list(database, 1, row -> row.uuid("id"))
                .isEmpty();
    }

    private void switchOff(ClaimedDelivery delivery, SwitchedOffBecause because) {
        var endpoint =
                database.find(
                        WebhookEndpoint.class,
                        delivery.endpointId(),
                        LockModeType.PESSIMISTIC_WRITE);
        if (endpoint != null && endpoint.state() == WebhookEndpointState.ACTIVE) {
            happened.fire(endpoint.switchOff(because, clock.now()));
        }
    }
}
