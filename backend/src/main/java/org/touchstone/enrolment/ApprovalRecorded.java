package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The approval of a centre for a qualification was recorded or changed. */
public record ApprovalRecorded(
        UUID approvalId,
        UUID centreId,
        UUID enrolmentId,
        UUID qualificationId,
        ApprovalStatus status,
        LocalDate approvedOn,
        LocalDate endedOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "approval", approvalId);
    }
}
