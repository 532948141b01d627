package org.touchstone.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.touchstone.shared.Ids;

/**
 * One section with a version of its own, so that colleagues can write different ones at the same
 * time. Both texts are JSON of {@link SectionContent} and {@link Given}.
 */
@Entity
@Table(name = "engagement_section")
class EngagementSection {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SectionName section;

    @Column(length = Length.LONG32)
    private String given;

    @Column(length = Length.LONG32)
    private String content;

    private UUID savedBy;
    private Instant savedAt;

    // Written beside the version, so that a system does not make stale what somebody is typing.
    @Column(length = Length.LONG32, insertable = false, updatable = false)
    private String offered;

    @Column(insertable = false, updatable = false)
    private UUID offeredBy;

    @Column(insertable = false, updatable = false)
    private Instant offeredAt;

    @Version private long version;

    protected EngagementSection() {}

    EngagementSection(UUID documentId, SectionName section, String given) {
        id = Ids.next();
        this.documentId = documentId;
        this.section = section;
        this.given = given;
    }

    void write(String text, UUID by, Instant now) {
        content = text;
        savedBy = by;
        savedAt = now;
    }

    UUID id() {
        return id;
    }

    SectionName section() {
        return section;
    }

    /** What the system prefilled, or null. */
    String given() {
        return given;
    }

    /** What the centre wrote, or null. */
    String content() {
        return content;
    }

    /** What the centre's own system offers, or null. */
    String offered() {
        return offered;
    }

    UUID offeredBy() {
        return offeredBy;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }
}
