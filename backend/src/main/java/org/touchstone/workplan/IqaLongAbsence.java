package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.workplan.AreaEvents.OfCentre;

/**
 * A member of a team is absent for longer than the settings bear (IQA-069): plans of the area may
 * need a review.
 */
public record IqaLongAbsence(
        About about,
        UUID areaId,
        UUID absenceId,
        UUID personId,
        LocalDate startsOn,
        LocalDate endsOn,
        int workingDays)
        implements OfCentre {}
