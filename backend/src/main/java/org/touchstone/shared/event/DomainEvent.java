package org.touchstone.shared.event;

import java.util.UUID;

/**
 * A fact that happened: a record in the past tense, owned by the feature that publishes it, of ids
 * and facts, never of entities. It is fired inside the transaction of the use case; reactions run
 * in that same transaction, so a reaction that fails undoes the whole use case. Every event is
 * written to the audit timeline with all its record components as facts.
 */
public interface DomainEvent {

    /** What the event is about. */
    About about();

    /**
     * Who may read the line of the timeline that this event leaves. A centre never reads {@code
     * AWARDING_ORGANISATION}.
     */
    default Audience audience() {
        return Audience.BOTH;
    }

    /**
     * Why it was done, in the words of the person who did it; null where no reason was asked for.
     */
    default String reason() {
        return null;
    }

    /**
     * The subject of an event.
     *
     * @param centreId the centre it concerns, or null for a matter of the installation or an
     *     awarding organisation
     * @param visitId the visit (case) it belongs to, or null
     * @param type the kind of record in lower-case words with hyphens, such as {@code
     *     engagement-document}
     * @param id the record
     */
    record About(UUID centreId, UUID visitId, String type, UUID id) {}

    /** Who may read of an event. */
    enum Audience {
        /** The awarding organisation only: drafts, scrutiny, internal decisions. */
        AWARDING_ORGANISATION,
        /** The centre only: its own preparation before it hands something in. */
        CENTRE,
        /** Both sides. */
        BOTH
    }
}
