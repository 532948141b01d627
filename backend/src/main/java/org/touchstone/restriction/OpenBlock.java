package org.touchstone.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A block that is applied at present, as other features know it.
 *
 * @param objectives codes of the objectives for which it stands, such as {@code QO.3}
 * @param families codes of the qualification families whose certificates it stops (decision D12)
 * @param decidedBy the quality manager who applied it and owns the case
 * @param next what comes next on the way to its release
 * @param expectedRelease the last due day of the agreed remedial plan; null while none is agreed
 * @param contact whom to call
 */
public record OpenBlock(
        UUID id,
        String reference,
        UUID centreId,
        UUID enrolmentId,
        BlockState state,
        List<String> objectives,
        List<String> families,
        LocalDate appliedOn,
        Instant appliedAt,
        UUID decidedBy,
        BlockStep next,
        LocalDate expectedRelease,
        Contact contact) {

    /** Whom to call about a block; e-mail and phone may be null. */
    public record Contact(UUID personId, String name, String email, String phone) {}

    /** Whether it stops certificates for qualifications of that family (QMR-214). */
    public boolean covers(String family) {
        return families.contains(family);
    }
}
