package org.touchstone.webhook;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/**
 * Carries messages to their receivers, some at a time to each, so that one that is slow holds up
 * nobody else. While a receiver thinks, no thread and no transaction waits for it.
 */
@ApplicationScoped
class Courier {

    private static final int MOST_TO_ONE = 4;
    private static final int MOST_AT_ALL = 200;

    private final DeliveryQueue queue;
    private final AddressGuard guard;
    private final Seal seal;
    private final Sender sender;
    private final ExecutorService workers;
    private final Map<UUID, Integer> busy = new ConcurrentHashMap<>();

    Courier(
            DeliveryQueue queue,
            AddressGuard guard,
            Seal seal,
            Sender sender,
            ExecutorService workers) {
        this.queue = queue;
        this.guard = guard;
        this.seal = seal;
        this.sender = sender;
        this.workers = workers;
    }

    /** Begins to send what is due; done when none of it is left. */
    CompletableFuture<Void> sendDue() {
        var begun = new ArrayList<CompletableFuture<Void>>();
        queue.due()
                .forEach(
                        (endpoint, deliveries) -> {
                            for (var i = 0; i < deliveries && begin(endpoint); i++) {
                                begun.add(
                                        next(endpoint)
                                                .whenComplete(
                                                        (nothing, failure) ->
                                                                end(endpoint, failure)));
                            }
                        });
        return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
    }

    private boolean begin(UUID endpoint) {
        if (busy.values().stream().mapToInt(Integer::intValue).sum() >= MOST_AT_ALL
                || busy.getOrDefault(endpoint, 0) >= MOST_TO_ONE) {
            return false;
        }
        busy.merge(endpoint, 1, Integer::sum);
        return true;
    }

    private void end(UUID endpoint, Throwable failure) {
        busy.computeIfPresent(endpoint, (id, count) -> count == 1 ? null : count - 1);
        if (failure != null) {
            // What was claimed is due again when the claim has run out.
            Log.warnf("Webhooks to %s are put off: %s", endpoint, failure.getMessage());
        }
    }

    /** One delivery after the other, until none is due. */
    private CompletableFuture<Void> next(UUID endpoint) {
        return CompletableFuture.supplyAsync(() -> queue.claim(endpoint), workers)
                .thenCompose(
                        claimed ->
                                claimed.isEmpty()
                                        ? CompletableFuture.completedFuture(null)
                                        : deliver(claimed.get())
                                                .thenAcceptAsync(
                                                        answer ->
                                                                queue.record(claimed.get(), answer),
                                                        workers)
                                                .thenCompose(recorded -> next(endpoint)));
    }

    private CompletableFuture<Sender.Answer> deliver(ClaimedDelivery delivery) {
        try {
            var secrets =
                    delivery.secrets().stream()
                            .map(secret -> seal.open(delivery.endpointId(), secret))
                            .toList();
            var timestamp = delivery.at().getEpochSecond();
            return sender.send(
                    guard.open(delivery.address()),
                    Map.of(
                            "content-type",
                            "application/json",
                            "user-agent",
                            "Touchstone-Webhooks/1",
                            "webhook-id",
                            delivery.messageId(),
                            "webhook-timestamp",
                            String.valueOf(timestamp),
                            "webhook-signature",
                            Signature.of(
                                    secrets, delivery.messageId(), timestamp, delivery.body())),
                    delivery.body());
        } catch (AddressGuard.NotAllowed notAllowed) {
            return CompletableFuture.completedFuture(
                    Sender.Answer.none(WebhookOutcome.ADDRESS_NOT_ALLOWED, 0));
        } catch (UnknownHostException unknown) {
            return CompletableFuture.completedFuture(
                    Sender.Answer.none(WebhookOutcome.NOT_REACHED, 0));
        }
    }
}
