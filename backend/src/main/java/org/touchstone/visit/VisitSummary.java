package org.touchstone.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.security.Ownership;

/**
 * A visit as other features know it. {@code reviewerId}, {@code startOn} and {@code endOn} are null
 * until there is a reviewer or an agreed date.
 */
public record VisitSummary(
        UUID id,
        String reference,
        EnrolmentSummary enrolment,
        UUID cycleId,
        String cycleName,
        UUID schemeVersionId,
        VisitState state,
        UUID reviewerId,
        LocalDate startOn,
        LocalDate endOn) {

    /** Whose the rows below this visit are. */
    public Ownership ownership() {
        return enrolment.ownership();
    }

    /** For events about a record of this visit. */
    public About about(String type, UUID id) {
        return new About(enrolment.centre().id(), this.id, type, id);
    }
}
