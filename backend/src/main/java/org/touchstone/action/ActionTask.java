package org.touchstone.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitSummary;

/** A part of an action, as the centre divides it among its own people (QMR-199). */
@Entity
class ActionTask {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID actionId;

    private String words;
    private UUID ownerId;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private UUID doneBy;

    @Column(updatable = false)
    private Instant createdAt;

    @Version private long version;

    protected ActionTask() {}

    ActionTask(Action action, Instant at) {
        id = Ids.next();
        actionId = action.id();
        createdAt = at;
    }

    /** What is to be done, by whom and when; owner and day may be null. */
    void describe(String words, UUID ownerId, LocalDate dueOn) {
        this.words = words;
        this.ownerId = ownerId;
        this.dueOn = dueOn;
    }

    void complete(UUID person, LocalDate on) {
        doneOn = on;
        doneBy = person;
    }

    void reopen() {
        doneOn = null;
        doneBy = null;
    }

    /** The fact for the timeline; {@code ownerBefore} tells whether somebody new has it. */
    TaskChanged changed(
            VisitSummary visit, Action action, TaskChanged.Change change, UUID ownerBefore) {
        return new TaskChanged(
                visit.about(Action.TYPE, actionId),
                action.reference(),
                id,
                change,
                words,
                ownerBefore,
                ownerId,
                dueOn);
    }

    UUID id() {
        return id;
    }

    UUID actionId() {
        return actionId;
    }

    UUID ownerId() {
        return ownerId;
    }

    boolean isDone() {
        return doneOn != null;
    }
}
