package org.touchstone.claim;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * The gate answers differently for a programme than it did before; told in the transaction of what
 * caused it.
 *
 * @param before null when it was never asked before
 * @param reasons codes of the reasons against claiming; empty when claimable
 * @param flags codes of the warnings
 */
public record ClaimGateChanged(
        UUID programmeId,
        UUID centreId,
        String centreNumber,
        String programmeTitle,
        String qualificationNumber,
        String subjectArea,
        Boolean before,
        boolean claimable,
        List<ClaimReasonCode> reasons,
        List<ClaimFlagCode> flags)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "claim-gate", programmeId);
    }
}
