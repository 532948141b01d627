package org.touchstone.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.visit.VisitSummary;

/**
 * A certification block of one centre, from recommendation to release. What it stands for is in its
 * {@link Ground}s, what frees the centre in its {@link RemedialItem}s.
 */
@Entity
@Table(name = "restriction_block")
class Block {

    /** The kind of record in events, deadlines and notices. */
    static final String TYPE = "certification-block";

    private static final int MOST_CHARACTERS = 4000;

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID aoId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID enrolmentId;

    /** The visit whose report recommended it first. */
    @Column(updatable = false)
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private BlockState state;

    @Column(updatable = false)
    private Instant recommendedAt;

    private UUID decidedBy;
    private Instant decidedAt;
    private LocalDate appliedOn;
    private String concern;
    private String supportPlan;
    private String families;
    private UUID planManagerBy;
    private Instant planManagerAt;
    private UUID planCentreBy;
    private Instant planCentreAt;
    private Instant planAgreedAt;
    private UUID releasedBy;
    private Instant releasedAt;
    private LocalDate releasedOn;
    private String progressReport;
    private UUID handedBackBy;
    private Instant handedBackAt;

    @Version private long version;

    protected Block() {}

    Block(VisitSummary visit, String reference, Instant at) {
        EnrolmentSummary enrolment = visit.enrolment();
        this.id = Ids.next();
        this.reference = reference;
        this.aoId = enrolment.aoId();
        this.centreId = enrolment.centre().id();
        this.enrolmentId = enrolment.id();
        this.visitId = visit.id();
        this.state = BlockState.RECOMMENDED;
        this.recommendedAt = at;
        this.families = "";
    }

    /** Why a block is applied and what help the centre gets meanwhile (QMR-216). */
    record Grounds(String concern, String supportPlan) {}

    /**
     * The quality manager agrees on at least one objective (QMR-213). A block that is applied
     * already takes the new words in beside the old ones.
     *
     * @param covered codes of the qualification families whose certificates stop
     * @return whether it was not applied before
     */
    boolean apply(Grounds grounds, List<String> covered, UUID by, Instant at, LocalDate today) {
        if (state == BlockState.APPLIED) {
            concern = beside(concern, grounds.concern());
            supportPlan = beside(supportPlan, grounds.supportPlan());
            return false;
        }
        concern = grounds.concern();
        supportPlan = grounds.supportPlan();
        state = state.to(BlockState.APPLIED);
        decidedBy = by;
        decidedAt = at;
        appliedOn = today;
        families = String.join(",", covered);
        return true;
    }

    /** Both texts where they fit; what was said before stays in the timeline in any case. */
    private static String beside(String before, String more) {
        var both = before + "\n\n" + more;
        return both.length() <= MOST_CHARACTERS ? both : more;
    }

    /** The quality manager raised every level: there is no block (QMR-222). */
    void reject(UUID by, Instant at) {
        state = state.to(BlockState.REJECTED);
        decidedBy = by;
        decidedAt = at;
    }

    /** One side wrote a plan and thereby agrees to it; the other side's agreement is void. */
    void planProposed(PlanSide side, UUID by, Instant at) {
        requireApplied("Only while the block is applied is a remedial plan written.");
        planManagerBy = null;
        planManagerAt = null;
        planCentreBy = null;
        planCentreAt = null;
        planAgreedAt = null;
        agree(side, by, at);
    }

    /**
     * A side agrees to the plan as it stands.
     *
     * @return whether both sides have agreed by that
     */
    boolean planAccepted(PlanSide side, UUID by, Instant at) {
        requireApplied("Only while the block is applied is a remedial plan agreed.");
        agree(side, by, at);
        if (planAgreedAt == null && planManagerAt != null && planCentreAt != null) {
            planAgreedAt = at;
            return true;
        }
        return false;
    }

    private void agree(PlanSide side, UUID by, Instant at) {
        if (side == PlanSide.MANAGER) {
            planManagerBy = by;
            planManagerAt = at;
        } else {
            planCentreBy = by;
            planCentreAt = at;
        }
    }

    /** The progress report is in: certificates go on (QMR-220). */
    void release(String report, UUID by, Instant at, LocalDate today) {
        state = state.to(BlockState.RELEASED);
        progressReport = report;
        releasedBy = by;
        releasedAt = at;
        releasedOn = today;
    }

    /** After the release the case goes back to the reviewer (QMR-230, decision D14). */
    void handBack(UUID by, Instant at) {
        if (state != BlockState.RELEASED || handedBackAt != null) {
            throw new NotAllowedInState(
                    state,
                    BlockProblem.NOTHING_TO_HAND_BACK,
                    BlockProblem.NOTHING_TO_HAND_BACK.sentence());
        }
        handedBackBy = by;
        handedBackAt = at;
    }

    void requireApplied(String otherwise) {
        if (state != BlockState.APPLIED) {
            throw new NotAllowedInState(state, BlockProblem.NOT_APPLIED, otherwise);
        }
    }

    PlanState planState() {
        return PlanState.of(planManagerAt != null, planCentreAt != null, planAgreedAt != null);
    }

    /** What comes next while it is applied. */
    BlockStep next(boolean allDone) {
        return BlockStep.after(planState(), allDone);
    }

    About about(UUID aboutVisit) {
        return new About(centreId, aboutVisit, TYPE, id);
    }

    List<String> families() {
        return families(families);
    }

    /** The codes as they are stored, one by one. */
    static List<String> families(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID aoId() {
        return aoId;
    }

    UUID centreId() {
        return centreId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID visitId() {
        return visitId;
    }

    BlockState state() {
        return state;
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

    LocalDate appliedOn() {
        return appliedOn;
    }

    String concern() {
        return concern;
    }

    String supportPlan() {
        return supportPlan;
    }

    UUID planManagerBy() {
        return planManagerBy;
    }

    Instant planManagerAt() {
        return planManagerAt;
    }

    UUID planCentreBy() {
        return planCentreBy;
    }

    Instant planCentreAt() {
        return planCentreAt;
    }

    Instant planAgreedAt() {
        return planAgreedAt;
    }

    UUID releasedBy() {
        return releasedBy;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    String progressReport() {
        return progressReport;
    }

    Instant handedBackAt() {
        return handedBackAt;
    }

    long version() {
        return version;
    }
}
