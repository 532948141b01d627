package org.touchstone.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** One thing that has to be done before the block is released (QMR-218). */
@Entity
@Table(name = "restriction_remedial_item")
class RemedialItem {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID blockId;

    private short position;
    private String words;
    private LocalDate dueOn;
    private UUID ownerId;
    private UUID actionId;
    private LocalDate doneOn;
    private UUID doneBy;
    private String doneNote;
    private String outcome;

    @Version private long version;

    protected RemedialItem() {}

    RemedialItem(UUID blockId) {
        this.id = Ids.next();
        this.blockId = blockId;
    }

    /** What is to be done, by when and by whom; the essential action it serves may be null. */
    record Content(String words, LocalDate dueOn, UUID ownerId, UUID actionId) {}

    void write(int place, Content content) {
        position = (short) place;
        words = content.words();
        dueOn = content.dueOn();
        ownerId = content.ownerId();
        actionId = content.actionId();
    }

    /** It was done; the first time counts. */
    void done(UUID by, LocalDate on, String note) {
        if (doneOn == null) {
            doneOn = on;
            doneBy = by;
            doneNote = note;
        }
    }

    /** What the progress report says of it (QMR-220). */
    void concluded(String words) {
        outcome = words;
    }

    boolean isDone() {
        return doneOn != null;
    }

    Content content() {
        return new Content(words, dueOn, ownerId, actionId);
    }

    UUID id() {
        return id;
    }

    UUID blockId() {
        return blockId;
    }

    int position() {
        return position;
    }

    String words() {
        return words;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID actionId() {
        return actionId;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    UUID doneBy() {
        return doneBy;
    }

    String doneNote() {
        return doneNote;
    }

    String outcome() {
        return outcome;
    }
}
