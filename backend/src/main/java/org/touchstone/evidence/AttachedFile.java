package org.touchstone.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;

/** A file that belongs to a record of another feature. */
@Entity
@Immutable
@Table(name = "evidence_attachment")
class AttachedFile {

    @Id private UUID id;
    private UUID centreId;
    private String subjectType;
    private UUID subjectId;
    @Embedded private StoredFile file;
    private UUID addedBy;
    private Instant addedAt;

    protected AttachedFile() {}

    AttachedFile(
            UUID centreId,
            String subjectType,
            UUID subjectId,
            StoredFile file,
            UUID addedBy,
            Instant addedAt) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.file = file;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    boolean belongsTo(String type, UUID subject) {
        return subjectType.equals(type) && subjectId.equals(subject);
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    StoredFile file() {
        return file;
    }

    Attachment view() {
        return new Attachment(
                id,
                file.fileName(),
                file.mediaType(),
                file.sizeBytes(),
                file.sha256(),
                addedBy,
                addedAt);
    }
}
