package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitProgress;
import org.touchstone.visit.VisitSummary;

/**
 * Who checks what the centre submits: the reviewer, or the quality manager who owns the case
 * (QMR-196).
 */
@ApplicationScoped
class Monitors {

    private final VisitProgress progress;
    private final Assignments assignments;

    Monitors(VisitProgress progress, Assignments assignments) {
        this.progress = progress;
        this.assignments = assignments;
    }

    /** The role that checks: the owner of the case. */
    Role roleFor(VisitSummary visit) {
        return progress.ownerOf(visit.id());
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
