package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/**
 * A part of the check list of publication (IQA-021). Every rule is asked, and all that is missing
 * is told together.
 */
interface PublicationRule {

    /** What is missing, with pointers into the content of the version. */
    List<Violation> missing(Draft draft);

    /**
     * What is to be published.
     *
     * @param team who is in the team today
     * @param overloads why somebody has more work than time, by member
     */
    record Draft(
            WorkPlan plan,
            Area area,
            PlanVersion version,
            PlanContent content,
            Set<UUID> team,
            Map<UUID, String> overloads,
            LocalDate today) {}
}
