package org.touchstone.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.Ids;

/**
 * The level of one objective at one visit; there is one per objective (QMR-013). One that is not
 * there yet has version 0, so the first given one has 1.
 */
@Entity
@Table(name = "judging_judgement")
class Judgement {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String objective;

    private String level;

    /** What the centre was told at the visit; null until then, and never changed after. */
    private String provisionalLevel;

    private String rationale;
    private String changeReason;

    @Enumerated(EnumType.STRING)
    private JudgementState state;

    private UUID decidedBy;
    private Instant decidedAt;

    @Version private long version;

    protected Judgement() {}

    Judgement(UUID visitId, String objective) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.objective = objective;
        this.state = JudgementState.PROVISIONAL;
        this.version = 1;
    }

    /** What a reviewer decides about an objective. */
    record Decision(String level, String rationale, String changeReason) {}

    /**
     * Whether the level would differ from what the centre was told, so that a reason is owed
     * (QMR-150, decision D40).
     */
    boolean differsFromTold(String wanted) {
        return provisionalLevel != null && !provisionalLevel.equals(wanted);
    }

    /**
     * Gives the level.
     *
     * @return the fact, or nothing when all stood there before
     */
    Optional<JudgementMade> decide(JudgedVisit visit, Decision decision, UUID by, Instant at) {
        var reason = differsFromTold(decision.level()) ? decision.changeReason() : null;
        if (decision.level().equals(level)
                && Objects.equals(decision.rationale(), rationale)
                && Objects.equals(reason, changeReason)) {
            return Optional.empty();
        }
        var before = level;
        level = decision.level();
        rationale = decision.rationale();
        changeReason = reason;
        decidedBy = by;
        decidedAt = at;
        return Optional.of(made(visit, before));
    }

    /** The centre is told this level now. */
    void tell() {
        provisionalLevel = level;
        changeReason = null;
    }

    /** The report was handed in with this level. */
    void makeFinal() {
        if (state == JudgementState.PROVISIONAL) {
            state = JudgementState.FINAL;
        }
    }

    /** Raises the level in scrutiny (QMR-170). */
    JudgementMade amend(JudgedVisit visit, String wanted, String reason, UUID by, Instant at) {
        var before = level;
        level = wanted;
        changeReason = reason;
        state = JudgementState.AMENDED;
        decidedBy = by;
        decidedAt = at;
        return made(visit, before);
    }

    private JudgementMade made(JudgedVisit visit, String before) {
        return new JudgementMade(
                visit.about("judgement", id),
                objective,
                before,
                level,
                rationale,
                changeReason,
                state == JudgementState.PROVISIONAL);
    }

    UUID id() {
        return id;
    }

    String objective() {
        return objective;
    }

    String level() {
        return level;
    }

    String provisionalLevel() {
        return provisionalLevel;
    }

    String rationale() {
        return rationale;
    }

    String changeReason() {
        return changeReason;
    }

    JudgementState state() {
        return state;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }
}
