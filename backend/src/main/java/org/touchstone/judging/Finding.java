package org.touchstone.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.Ids;

/**
 * What was seen for one measure at one visit. A text may be there before the answer is. One that is
 * not there yet has version 0, so the first saved one has 1.
 */
@Entity
@Table(name = "judging_finding")
class Finding {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String measure;

    private String finding;
    private String note;
    private String addendumNote;
    private UUID savedBy;
    private Instant savedAt;

    @Version private long version;

    protected Finding() {}

    Finding(UUID visitId, String measure) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.measure = measure;
        this.version = 1;
    }

    /** What a reviewer writes about a measure; every part may still be missing. */
    record Content(String finding, String note, String addendumNote) {}

    /**
     * Writes the content down as it is.
     *
     * @return the fact, or nothing when the same stood there before
     */
    Optional<FindingRecorded> record(JudgedVisit visit, Content content, UUID by, Instant at) {
        if (content.equals(content()) && savedAt != null) {
            return Optional.empty();
        }
        var before = finding;
        finding = content.finding();
        note = content.note();
        addendumNote = content.addendumNote();
        savedBy = by;
        savedAt = at;
        return Optional.of(
                new FindingRecorded(visit.about("finding", id), measure, before, finding, note));
    }

    Content content() {
        return new Content(finding, note, addendumNote);
    }

    /** Whether there is an answer, not only a text. */
    boolean isAnswered() {
        return finding != null;
    }

    boolean isAddendumAnswered() {
        return addendumNote != null && !addendumNote.isBlank();
    }

    String measure() {
        return measure;
    }

    String finding() {
        return finding;
    }

    String note() {
        return note;
    }

    String addendumNote() {
        return addendumNote;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }
}
