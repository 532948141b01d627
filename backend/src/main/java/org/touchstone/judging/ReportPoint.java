package org.touchstone.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Something noted for the report: an action, a recommendation, advice or good practice. */
@Entity
@Table(name = "judging_point")
class ReportPoint {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    private String objective;
    private String measure;
    private String text;
    private String levelTag;
    private String subjectTag;

    /** The earlier recommendation that this takes further, or null (QMR-205). */
    @Column(updatable = false)
    private UUID originId;

    private UUID notedBy;
    private Instant notedAt;
    private Instant sharedAt;
    private UUID sharedBy;

    @Version private long version;

    protected ReportPoint() {}

    ReportPoint(UUID visitId) {
        this(visitId, null);
    }

    /** One that takes an earlier recommendation further. */
    ReportPoint(UUID visitId, UUID originId) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.originId = originId;
    }

    /** What a reviewer notes. Objective, measure and tags may be null. */
    record Content(
            PointKind kind,
            String objective,
            String measure,
            String text,
            String levelTag,
            String subjectTag) {}

    PointNoted note(JudgedVisit visit, Content content, UUID by, Instant at) {
        kind = content.kind();
        objective = content.objective();
        measure = content.measure();
        text = content.text();
        levelTag = content.levelTag();
        subjectTag = content.subjectTag();
        notedBy = by;
        notedAt = at;
        return noted(visit, text);
    }

    /** The fact that it was taken back. */
    PointNoted removed(JudgedVisit visit) {
        return noted(visit, null);
    }

    private PointNoted noted(JudgedVisit visit, String words) {
        return new PointNoted(visit.about("point", id), id, kind, objective, measure, words);
    }

    /** The centre's people may read it (QMR-079). */
    GoodPracticeShared share(JudgedVisit visit, UUID by, Instant at) {
        sharedAt = at;
        sharedBy = by;
        return new GoodPracticeShared(visit.about("point", id), objective, text);
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    PointKind kind() {
        return kind;
    }

    String objective() {
        return objective;
    }

    String measure() {
        return measure;
    }

    String text() {
        return text;
    }

    String levelTag() {
        return levelTag;
    }

    String subjectTag() {
        return subjectTag;
    }

    UUID originId() {
        return originId;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    long version() {
        return version;
    }
}
