package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitSummary;

/**
 * Who checks what the centre submits: the reviewer, or the quality manager who owns the case
 * (QMR-196).
 */
@ApplicationScoped
class Monitors {

    private final Instance<MonitorRule> rules;
    private final Assignments assignments;

    Monitors(@Any Instance<MonitorRule> rules, Assignments assignments) {
        this.rules = rules;
        this.assignments = assignments;
    }

    /** The role that checks. */
    Role roleFor(VisitSummary visit) {
        return rules.stream().anyMatch(rule -> rule.isWithQualityManager(visit))
                ? Role.QUALITY_MANAGER
                : Role.REVIEWER;
    }

    /** The people who check. */
    List<UUID> peopleFor(VisitSummary visit) {
        if (roleFor(visit) == Role.QUALITY_MANAGER) {
            return qualityManagers(visit);
        }
        return visit.reviewerId() == null ? List.of() : List.of(visit.reviewerId());
    }

    List<UUID> qualityManagers(VisitSummary visit) {
        return assignments
                .holders(Role.QUALITY_MANAGER, Target.AO, visit.enrolment().aoId())
                .stream()
                .map(PersonSummary::id)
                .toList();
    }
}
