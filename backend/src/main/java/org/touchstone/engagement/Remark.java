package org.touchstone.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;

/**
 * Something said about the document, never changed: a comment, a reason for sending it back, or why
 * the head of centre would not sign.
 */
@Entity
@Table(name = "engagement_comment")
class Remark {

    /** What kind of remark. */
    enum Kind {
        COMMENT,
        RETURN,
        /** Stays inside the centre. */
        REJECTION
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SectionName section;

    @Column(updatable = false)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role authorRole;

    @Column(updatable = false, length = 4000)
    private String text;

    @Column(updatable = false)
    private Instant at;

    protected Remark() {}

    Remark(
            UUID documentId,
            Kind kind,
            SectionName section,
            UUID authorId,
            Role authorRole,
            String text,
            Instant at) {
        id = Ids.next();
        this.documentId = documentId;
        this.kind = kind;
        this.section = section;
        this.authorId = authorId;
        this.authorRole = authorRole;
        this.text = text;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    SectionName section() {
        return section;
    }

    Role authorRole() {
        return authorRole;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
