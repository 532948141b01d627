package org.touchstone.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A claim for one learner. The programme's id is null where the sender's own word for it is not
 * known; the code is null unless the line was refused.
 *
 * @param learner the sender's own reference, never a name
 */
@Embeddable
record ClaimLine(
        UUID programmeId,
        String programme,
        String learner,
        @Enumerated(EnumType.STRING) LineKind kind,
        Integer unitsAchieved,
        Integer unitsRequired,
        @Enumerated(EnumType.STRING) LineState state,
        String code) {

    /** Whether the learner has some of the units, but not all. */
    boolean isUnfinished() {
        return state == LineState.PENDING
                && kind == LineKind.FULL
                && unitsAchieved != null
                && unitsRequired != null
                && unitsAchieved < unitsRequired;
    }

    /**
     * Why this claim is delayed, of the reasons for all learners; units alone do not wait for
     * samples at the end of the whole.
     */
    List<ClaimReason> among(Map<ClaimGate.HeldResult, List<ClaimReason>> delays) {
        return delays
                .getOrDefault(new ClaimGate.HeldResult(programmeId, learner), List.of())
                .stream()
                .filter(
                        reason ->
                                kind == LineKind.FULL
                                        || reason.code()
                                                != ClaimReasonCode.SUMMATIVE_SAMPLE_MISSING)
                .toList();
    }

    ClaimLine as(LineState other) {
        return new ClaimLine(
                programmeId, programme, learner, kind, unitsAchieved, unitsRequired, other, code);
    }

    ClaimLine forUnits() {
        return new ClaimLine(
                programmeId,
                programme,
                learner,
                LineKind.UNIT,
                unitsAchieved,
                unitsRequired,
                LineState.PENDING,
                null);
    }
}
