package org.touchstone.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;

/** What was sent to an endpoint and what came of it; and sending it again. */
@ApplicationScoped
class DeliveryLog {

    private static final int MOST_ATTEMPTS = 100;
    private static final int MOST_TO_REPLAY = 1000;

    private final EntityManager database;
    private final EndpointService endpoints;
    private final Viewer viewer;
    private final ObjectMapper json;
    private final Event<DomainEvent> happened;

    DeliveryLog(
            EntityManager database,
            EndpointService endpoints,
            Viewer viewer,
            ObjectMapper json,
            Event<DomainEvent> happened) {
        this.database = database;
        this.endpoints = endpoints;
        this.viewer = viewer;
        this.json = json;
        this.happened = happened;
    }

    /** How many deliveries were put into the queue. */
    @Schema(name = "WebhooksReplayed")
    record Replayed(@Schema(required = true) int deliveries) {}

    private record Found(WebhookDeliveryRow row, UUID centreId, String body) {}

    Paged<WebhookDeliveryRow> list(
            UUID endpointId, List<WebhookDeliveryState> states, PageQuery page) {
        return KeysetQuery.select(WebhookDeliveryRow.COLUMNS, WebhookDeliveryRow.TABLES, "d.id")
                .where("d.endpoint_id = :endpoint", "endpoint", endpoints.require(endpointId).id())
                .where("d.state in (:states)", "states", states)
                .order("occurredAt", "v.occurred_at")
                .defaultSort("-occurredAt")
                .page(database, page, WebhookDeliveryRow::of);
    }

    WebhookDeliveryView get(UUID id) {
        return view(require(id));
    }

    /** Puts one message into the queue again, with its id, whatever became of it before. */
    @Transactional
    WebhookDeliveryView replay(UUID id) {
        var found = require(id);
        endpoints.require(found.row().endpointId()).requireActive();
        database.createNativeQuery(
                        "update webhook_delivery set state = 'PENDING', attempts = 0, began_at = utc_timestamp(6),"
                                + " next_try_at = utc_timestamp(6), delivered_at = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        happened.fire(
                new WebhookEvents.WebhookReplayed(
                        WebhookEvents.about(found.centreId(), found.row().endpointId()),
                        found.row().messageId()));
        return view(require(id));
    }

    /**
     * Puts the events of a span into the queue: those of the types that the endpoint has chosen by
     * now, also from times when it was switched off or not there yet.
     */
    @Transactional
    Replayed replay(UUID endpointId, ReplayWebhooks span) {
        var endpoint = endpoints.require(endpointId);
        endpoint.requireActive();
        if (span.to().isBefore(span.from())) {
            throw new RulesBroken(
                    "/to",
                    WebhookProblem.SPAN_TURNED_ROUND,
                    WebhookProblem.SPAN_TURNED_ROUND.sentence());
        }
        var which =
                " from webhook_event v left join webhook_delivery d on d.event_id = v.id and d.endpoint_id = :endpoint"
                        + " where v.centre_id = :centre and v.type in (:types) and v.occurred_at >= :from and v.occurred_at < :to"
                        + " and (:all or d.id is null or d.state <> 'DELIVERED')";
        var count =
                (Number)
                        bound(
                                        "select count(*) from (select 1"
                                                + which
                                                + " limit 1001) some",
                                        endpoint,
                                        span)
                                .getSingleResult();
        if (count.intValue() > MOST_TO_REPLAY) {
            throw new RulesBroken(
                    "/to",
                    WebhookProblem.TOO_MANY_TO_REPLAY,
                    WebhookProblem.TOO_MANY_TO_REPLAY.sentence());
        }
        bound(
                        "insert into webhook_delivery (id, endpoint_id, event_id, state, attempts, began_at, next_try_at)"
                                + " select coalesce(d.id, uuid()), :endpoint, v.id, 'PENDING', 0, utc_timestamp(6), utc_timestamp(6)"
                                + which
                                + " on duplicate key update state = 'PENDING', attempts = 0, began_at = utc_timestamp(6),"
                                + " next_try_at = utc_timestamp(6), delivered_at = null",
                        endpoint,
                        span)
                .executeUpdate();
        happened.fire(
                new WebhookEvents.WebhooksReplayed(
                        endpoint.about(), span.from(), span.to(), count.intValue()));
        return new Replayed(count.intValue());
    }

    private Query bound(String sql, WebhookEndpoint endpoint, ReplayWebhooks span) {
        return database.createNativeQuery(sql)
                .setParameter("endpoint", endpoint.id())
                .setParameter("centre", endpoint.centreId())
                .setParameter("types", names(endpoint.types()))
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("all", span.includeDelivered());
    }

    private static Set<String> names(Set<WebhookType> types) {
        return types.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private Found require(UUID id) {
        var found =
                KeysetQuery.select(
                                WebhookDeliveryRow.COLUMNS
                                        + ", e.centre_id as centre_id, v.body as body",
                                WebhookDeliveryRow.TABLES,
                                "d.id")
                        .where("d.id = :id", "id", id)
                        .list(
                                database,
                                1,
                                row ->
                                        new Found(
                                                WebhookDeliveryRow.of(row),
                                                row.uuid("centre_id"),
                                                row.text("body")))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("webhook delivery"));
        viewer.requireOn(Ownership.ofCentre(found.centreId()), "webhook delivery");
        return found;
    }

    private WebhookDeliveryView view(Found found) {
        var attempts =
                KeysetQuery.select(
                                "a.at as at, a.outcome as outcome, a.status as status, a.duration_ms as duration",
                                "webhook_attempt a",
                                "a.id")
                        .where("a.delivery_id = :delivery", "delivery", found.row().id())
                        .order("at", "a.at")
                        .defaultSort("-at")
                        .list(database, MOST_ATTEMPTS, WebhookDeliveryView.Attempt::of);
        return new WebhookDeliveryView(
                found.row().id(),
                found.row(),
                message(found.body()),
                attempts,
                Command.when(endpoints.manages(found.centreId()), () -> Command.open("replay")));
    }

    private WebhookMessage message(String body) {
        try {
            return json.readValue(body, WebhookMessage.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
