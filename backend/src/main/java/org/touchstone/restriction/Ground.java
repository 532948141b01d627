package org.touchstone.restriction;

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
import org.touchstone.shared.problem.NotAllowedInState;

/**
 * One objective of one report at the lowest level: recommended by the submission, decided on by a
 * quality manager (QMR-209, QMR-225).
 */
@Entity
@Table(name = "restriction_ground")
class Ground {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID blockId;

    @Column(updatable = false)
    private UUID reportId;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String objective;

    @Enumerated(EnumType.STRING)
    private GroundState state;

    @Column(updatable = false)
    private UUID recommendedBy;

    @Column(updatable = false)
    private Instant recommendedAt;

    private UUID decidedBy;
    private Instant decidedAt;

    @Column(updatable = false)
    private String levelBefore;

    private String levelAfter;
    private String reason;

    @Version private long version;

    protected Ground() {}

    Ground(
            Block block,
            UUID reportId,
            UUID visitId,
            String objective,
            String level,
            UUID by,
            Instant at) {
        this.id = Ids.next();
        this.blockId = block.id();
        this.reportId = reportId;
        this.visitId = visitId;
        this.objective = objective;
        this.state = GroundState.RECOMMENDED;
        this.recommendedBy = by;
        this.recommendedAt = at;
        this.levelBefore = level;
    }

    /** The quality manager agrees: the level stays. */
    void keep(String why, UUID by, Instant at) {
        decide(GroundState.KEPT, by, at);
        levelAfter = levelBefore;
        reason = why;
    }

    /** The quality manager does not agree: the level was raised (QMR-222). */
    void raise(String level, String why, UUID by, Instant at) {
        decide(GroundState.RAISED, by, at);
        levelAfter = level;
        reason = why;
    }

    private void decide(GroundState wanted, UUID by, Instant at) {
        if (state != GroundState.RECOMMENDED) {
            throw new NotAllowedInState("recommendation on " + objective, state, wanted);
        }
        state = wanted;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isPending() {
        return state == GroundState.RECOMMENDED;
    }

    boolean isKept() {
        return state == GroundState.KEPT;
    }

    UUID id() {
        return id;
    }

    UUID blockId() {
        return blockId;
    }

    UUID reportId() {
        return reportId;
    }

    UUID visitId() {
        return visitId;
    }

    String objective() {
        return objective;
    }

    GroundState state() {
        return state;
    }

    UUID recommendedBy() {
        return recommendedBy;
    }

    Instant recommendedAt() {
        return recommendedAt;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String levelBefore() {
        return levelBefore;
    }

    String levelAfter() {
        return levelAfter;
    }

    String reason() {
        return reason;
    }
}
