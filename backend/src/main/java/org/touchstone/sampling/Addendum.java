package org.touchstone.sampling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;

/** Corrects a record that is closed (IQA-026). */
@Entity
@Immutable
@Table(name = "sampling_addendum")
class Addendum {

    @Id private UUID id;
    private UUID recordId;
    private String words;
    private UUID addedBy;
    private Instant addedAt;

    protected Addendum() {}

    Addendum(UUID recordId, String words, UUID addedBy, Instant addedAt) {
        this.id = Ids.next();
        this.recordId = recordId;
        this.words = words;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID addedBy() {
        return addedBy;
    }

    String words() {
        return words;
    }

    Instant addedAt() {
        return addedAt;
    }
}
