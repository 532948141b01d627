package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** Opens a visit for a caller: once seen, once for a change of the version they read. */
@ApplicationScoped
class VisitAccess {

    /** A visit opened for a command, and the role in which the caller acts on it. */
    record Opened(Visit visit, VisitSummary summary, Role role) {

        Side side() {
            return Side.of(role);
        }
    }

    private final VisitRepository visits;
    private final Viewer viewer;
    private final Precondition precondition;

    VisitAccess(VisitRepository visits, Viewer viewer, Precondition precondition) {
        this.visits = visits;
        this.viewer = viewer;
        this.precondition = precondition;
    }

    /**
     * @throws org.touchstone.shared.problem.NotFound if no role of the operation opens it
     */
    Opened toRead(UUID visitId) {
        var visit = visits.find(visitId);
        var summary = visits.summary(visit);
        return new Opened(visit, summary, viewer.requireOn(summary.ownership(), "visit"));
    }

    /**
     * The same, and the caller's {@code If-Match} must be the visit's version.
     *
     * @throws org.touchstone.shared.problem.Refused 412 if it is not
     */
    Opened toChange(UUID visitId) {
        var opened = toRead(visitId);
        precondition.matches(opened.visit().version());
        return opened;
    }
}
