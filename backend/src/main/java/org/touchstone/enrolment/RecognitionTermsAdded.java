package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A new edition of the terms was published. */
public record RecognitionTermsAdded(UUID termsId, UUID aoId, String edition, LocalDate inForceFrom)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "recognition-terms", termsId);
    }
}
