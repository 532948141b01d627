package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan as other features know it.
 *
 * @param leadId who leads the area today; null while nobody does
 * @param versionId the version in force; null before the first
 * @param open whether it is not closed
 */
public record PlanSummary(
        UUID id,
        String reference,
        UUID areaId,
        String areaName,
        UUID centreId,
        LocalDate startsOn,
        LocalDate endsOn,
        UUID leadId,
        UUID versionId,
        boolean open) {

    /** Whether the day lies within the period. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
