package org.touchstone.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.touchstone.shared.Ids;
import org.touchstone.workplan.MemberFigures.Counted;
import org.touchstone.workplan.PlanSummary;

/** The lead looked at the plan in the light of progress and problems (IQA-060). */
@Entity
@Immutable
@Table(name = "monitoring_review")
class Review {

    /** What came of it. */
    @Schema(name = "IqaReviewConclusion")
    enum Conclusion {
        NO_CHANGE,
        AMEND
    }

    @Id private UUID id;
    private UUID planId;
    private UUID versionId;
    private int number;
    private LocalDate heldOn;
    private String inputs;

    @Convert(converter = AsJson.Ids.class)
    @Column(columnDefinition = "mediumtext")
    private List<UUID> points;

    @Convert(converter = AsJson.Figures.class)
    @Column(columnDefinition = "mediumtext")
    private List<Counted> figures;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String reason;
    private Instant recordedAt;
    private UUID recordedBy;

    protected Review() {}

    Review(
            PlanSummary plan,
            int number,
            ReviewToRecord request,
            List<Counted> figures,
            UUID by,
            Instant at) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.versionId = plan.versionId();
        this.number = number;
        this.heldOn = request.heldOn();
        this.inputs = request.inputs().strip();
        this.points = request.points();
        this.figures = List.copyOf(figures);
        this.conclusion = request.conclusion();
        this.reason = request.reason().strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID versionId() {
        return versionId;
    }

    int number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String inputs() {
        return inputs;
    }

    List<UUID> points() {
        return points;
    }

    List<Counted> figures() {
        return figures;
    }

    Conclusion conclusion() {
        return conclusion;
    }

    String reason() {
        return reason;
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
