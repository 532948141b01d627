package org.touchstone.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** How a centre rates itself on one measure before the visit (QMR-017). */
@Entity
@Table(name = "judging_self_rating")
class SelfRating {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String measure;

    private String rating;
    private String note;
    private UUID savedBy;
    private Instant savedAt;

    @Version private long version;

    protected SelfRating() {}

    SelfRating(UUID visitId, String measure) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.measure = measure;
        this.version = 1;
    }

    /**
     * Writes the rating down; both parts may be null.
     *
     * @return the fact, or nothing when the same stood there before
     */
    Optional<SelfRated> rate(
            JudgedVisit visit, String newRating, String newNote, UUID by, Instant at) {
        if (savedAt != null && Objects.equals(rating, newRating) && Objects.equals(note, newNote)) {
            return Optional.empty();
        }
        rating = newRating;
        note = newNote;
        savedBy = by;
        savedAt = at;
        return Optional.of(new SelfRated(visit.about("self-rating", id), measure, rating, note));
    }

    String measure() {
        return measure;
    }

    String rating() {
        return rating;
    }

    String note() {
        return note;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }
}
