package org.touchstone.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Why a centre's certificates are stopped at present: of the open block only what the claim gate
 * tells, which is asked far more often than anything else.
 *
 * @param families codes of the qualification families whose certificates it stops (decision D12)
 * @param expectedRelease the last due day of the agreed remedial plan; null while none is agreed
 */
public record CertificatesStopped(
        UUID blockId, List<String> families, LocalDate appliedOn, LocalDate expectedRelease) {

    /** Whether it stops certificates for qualifications of that family (QMR-214). */
    public boolean covers(String family) {
        return families.contains(family);
    }
}
