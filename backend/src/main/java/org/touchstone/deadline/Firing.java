package org.touchstone.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One step of one deadline: it fires once, in the transaction that stamps it. */
@Entity
@Table(name = "deadline_firing")
class Firing {

    static final String MISSED = "missed";

    /** What became of it. */
    enum Outcome {
        FIRED,
        /** The thing was done, or a later step took its place. */
        SKIPPED
    }

    /** Which step of which deadline. */
    @Embeddable
    record Key(UUID deadlineId, String step) implements Serializable {}

    @EmbeddedId private Key key;

    @Column(updatable = false)
    private LocalDate firesOn;

    private Instant firedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected Firing() {}

    void stamp(Outcome outcome, Instant at) {
        this.outcome = outcome;
        this.firedAt = at;
    }

    Key key() {
        return key;
    }

    UUID deadlineId() {
        return key.deadlineId();
    }

    String step() {
        return key.step();
    }

    LocalDate firesOn() {
        return firesOn;
    }

    /** Whether it tells that the due day is over. */
    boolean isMissed() {
        return step().startsWith(MISSED);
    }

    /** The name of the step after this one that the due day is over. */
    String nextMissed() {
        var count =
                step().equals(MISSED) ? 1 : Integer.parseInt(step().substring(MISSED.length() + 1));
        return MISSED + "-" + (count + 1);
    }
}
