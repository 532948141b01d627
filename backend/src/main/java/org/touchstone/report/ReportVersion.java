package org.touchstone.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/**
 * One version of a report's text. Never changed; the first is the reviewer's, later ones correct it
 * (QMR-179).
 */
@Entity
class ReportVersion {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID reportId;

    @Column(updatable = false)
    private short number;

    @Column(updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private String authorName;

    @Column(updatable = false)
    private String authorRole;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String reason;

    private Instant publishedAt;

    @Column(updatable = false)
    private String content;

    protected ReportVersion() {}

    ReportVersion(
            UUID reportId,
            int number,
            UUID authorId,
            String authorName,
            String authorRole,
            Instant at,
            String reason,
            String content) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.number = (short) number;
        this.authorId = authorId;
        this.authorName = authorName;
        this.authorRole = authorRole;
        this.at = at;
        this.reason = reason;
        this.content = content;
    }

    void published(Instant now) {
        publishedAt = now;
    }

    int number() {
        return number;
    }

    String authorName() {
        return authorName;
    }

    String authorRole() {
        return authorRole;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String content() {
        return content;
    }
}
