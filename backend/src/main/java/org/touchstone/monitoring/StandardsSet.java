package org.touchstone.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;

/**
 * One version of the standards, which never changes (IQA-053): a centre's own, or where the centre
 * is null what the product ships.
 */
@Entity
@Immutable
@Table(name = "monitoring_standards")
class StandardsSet {

    @Id private UUID id;
    private UUID centreId;
    private int number;

    @Convert(converter = AsJson.Standards.class)
    @Column(columnDefinition = "mediumtext")
    private List<Standard> standards;

    @Convert(converter = AsJson.Scale.class)
    @Column(columnDefinition = "mediumtext")
    private List<Grade> scale;

    private String reason;
    private Instant publishedAt;
    private UUID publishedBy;

    protected StandardsSet() {}

    /** What the product ships. */
    StandardsSet(int number, List<Standard> standards, List<Grade> scale, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.standards = List.copyOf(standards);
        this.scale = List.copyOf(scale);
        this.publishedAt = at;
    }

    /** A centre's own. */
    StandardsSet(UUID centreId, int number, StandardsToPublish request, UUID person, Instant at) {
        this(number, request.standards(), request.scale(), at);
        this.centreId = centreId;
        this.reason = request.reason().strip();
        this.publishedBy = person;
    }

    /** Whether the scale has that step. */
    boolean hasGrade(String code) {
        return scale.stream().anyMatch(grade -> grade.code().equals(code));
    }

    boolean hasStandard(String code) {
        return standards.stream().anyMatch(standard -> standard.code().equals(code));
    }

    /** Whether a judgement calls for action. */
    boolean acts(Judgement judgement) {
        return scale.stream()
                .anyMatch(grade -> grade.code().equals(judgement.judgement()) && grade.acts());
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    int number() {
        return number;
    }

    List<Standard> standards() {
        return standards;
    }

    StandardsView view() {
        return new StandardsView(
                id, centreId, number, standards, scale, reason, publishedAt, publishedBy);
    }
}
