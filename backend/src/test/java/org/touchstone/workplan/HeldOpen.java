package org.touchstone.workplan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Violation;

/** A feature of the tests' own that holds plans open, as monitoring does for its points. */
@Singleton
class HeldOpen implements PlanCloseGuard {

    private final Set<UUID> held = new HashSet<>();

    void hold(UUID planId) {
        held.add(planId);
    }

    void release(UUID planId) {
        held.remove(planId);
    }

    @Override
    public List<Violation> unfinished(UUID planId, LocalDate today) {
        return held.contains(planId)
                ? List.of(
                        new Violation(
                                "/monitoringPoints/0",
                                CommonProblem.NOT_ALLOWED_IN_STATE,
                                "Still planned."))
                : List.of();
    }
}
