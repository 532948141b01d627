package org.touchstone.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An older file of a piece of evidence, as it was when a newer one took its place (QMR-040). */
@Entity
@Immutable
class EvidenceVersion {

    @Id private UUID id;
    private UUID evidenceId;
    private int number;
    @Embedded private StoredFile file;
    private String words;
    private UUID addedBy;
    private Instant addedAt;
    private Instant replacedAt;

    protected EvidenceVersion() {}

    EvidenceVersion(
            UUID id,
            UUID evidenceId,
            int number,
            StoredFile file,
            String words,
            UUID addedBy,
            Instant addedAt,
            Instant replacedAt) {
        this.id = id;
        this.evidenceId = evidenceId;
        this.number = number;
        this.file = file;
        this.words = words;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.replacedAt = replacedAt;
    }

    StoredFile file() {
        return file;
    }
}
