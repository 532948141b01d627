package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What other features may know of plans. Authorises: the caller is the person who asks. */
public interface WorkPlans {

    /**
     * The plan, if the caller sees its area.
     *
     * @throws org.touchstone.shared.problem.NotFound if not
     */
    Known readable(UUID planId);

    /**
     * The open plan, if the caller leads its area today; other writers wait.
     *
     * @throws org.touchstone.shared.problem.NotFound if the caller does not see it
     * @throws org.touchstone.shared.problem.Refused 403 if somebody else leads it
     * @throws org.touchstone.shared.problem.NotAllowedInState if it is closed
     */
    Known led(UUID planId);

    /**
     * A plan.
     *
     * @param programmes of the area
     * @param versionId the version in force, null while none was published
     * @param sampling what its samples must contain, null while none was published
     * @param ratingRules by what ratings are proposed: as the policy in force says, or else as the
     *     installation does
     * @param leads whether the caller leads the area today
     * @param team who belongs to the team today
     */
    record Known(
            UUID id,
            String reference,
            UUID centreId,
            UUID areaId,
            Set<UUID> programmes,
            LocalDate startsOn,
            LocalDate endsOn,
            UUID versionId,
            SamplingRules sampling,
            RatingRules ratingRules,
            boolean leads,
            Set<UUID> team) {}
}
