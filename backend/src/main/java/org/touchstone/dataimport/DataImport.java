package org.touchstone.dataimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A list that was looked at, and perhaps applied. What was read goes when it is of no more use. */
@Entity
@Table(name = "data_import")
class DataImport {

    static final Duration USABLE = Duration.ofDays(1);

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(updatable = false)
    private String schemeCode;

    @Column(updatable = false)
    private LocalDate takenOn;

    @Column(updatable = false)
    private String fileName;

    @Column(updatable = false)
    private Instant uploadedAt;

    private Instant appliedAt;

    /** The rows as they were read, as JSON; null once they are of no more use. */
    @Column(columnDefinition = "longtext")
    private String content;

    /** What becomes, or became, of each, as JSON. */
    @Column(columnDefinition = "longtext")
    private String outcome;

    @Version private long version;

    protected DataImport() {}

    DataImport(
            UUID centreId, ImportToPreview about, LocalDate takenOn, String fileName, Instant at) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.kind = about.kind();
        this.schemeCode = about.scheme();
        this.takenOn = takenOn;
        this.fileName = fileName;
        this.uploadedAt = at;
    }

    /** What was read, and what would become of it. */
    void preview(String content, String outcome) {
        this.content = content;
        this.outcome = outcome;
    }

    /** It was written; only what became of it stays. */
    void applied(String outcome, Instant at) {
        this.outcome = outcome;
        this.content = null;
        this.appliedAt = at;
    }

    ImportState state(Instant now) {
        if (appliedAt != null) {
            return ImportState.APPLIED;
        }
        return content == null || usableUntil().isBefore(now)
                ? ImportState.EXPIRED
                : ImportState.PREVIEW;
    }

    Instant usableUntil() {
        return uploadedAt.plus(USABLE);
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    ImportKind kind() {
        return kind;
    }

    String schemeCode() {
        return schemeCode;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    String fileName() {
        return fileName;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    String content() {
        return content;
    }

    String outcome() {
        return outcome;
    }

    long version() {
        return version;
    }
}
