package org.touchstone.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery that this instance sends now.
 *
 * @param attempt which attempt of its round it is, from 1
 * @param at when it was claimed, by the database
 * @param secrets sealed; the newest first
 */
record ClaimedDelivery(
        UUID id,
        UUID endpointId,
        UUID centreId,
        UUID eventId,
        int attempt,
        Instant at,
        String address,
        List<String> secrets,
        String body) {

    /** The message's stable id. */
    String messageId() {
        return messageId(eventId);
    }

    static String messageId(UUID eventId) {
        return "msg_" + eventId.toString().replace("-", "");
    }
}
