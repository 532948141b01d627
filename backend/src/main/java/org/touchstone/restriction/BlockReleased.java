package org.touchstone.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * The progress report was submitted and released the block: certificates go on (QMR-220, QMR-221).
 *
 * @param reason the text of the progress report
 */
public record BlockReleased(
        About about,
        UUID centreId,
        UUID enrolmentId,
        String reference,
        List<String> objectives,
        LocalDate appliedOn,
        LocalDate releasedOn,
        UUID releasedBy,
        String reason)
        implements DomainEvent {}
