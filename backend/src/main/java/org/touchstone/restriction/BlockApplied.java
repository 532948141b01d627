package org.touchstone.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * A quality manager applied the block: the centre's certificates stop from now on (QMR-213). Also
 * fired when a further objective joins a block that is applied already; {@code joined} tells the
 * two apart, and {@code objectives} names all for which it stands now (QMR-227).
 *
 * @param families codes of the qualification families covered
 * @param reason the concern, in the words of whoever decided
 */
public record BlockApplied(
        About about,
        UUID centreId,
        UUID enrolmentId,
        String reference,
        List<String> objectives,
        List<String> families,
        LocalDate appliedOn,
        UUID decidedBy,
        boolean joined,
        String reason)
        implements DomainEvent {}
