package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;

/** The awarding organisation that the caller acts for. */
@ApplicationScoped
class OwnOrganisation {

    private final Viewer viewer;

    OwnOrganisation(Viewer viewer) {
        this.viewer = viewer;
    }

    /**
     * The given organisation if it is the caller's, or without one the only one the caller has.
     *
     * @throws RulesBroken if none is given and the caller acts for several
     */
    UUID require(UUID aoId) {
        var own = viewer.scope().aos();
        if (aoId == null && own.isEmpty()) {
            throw new NotFound("awarding organisation");
        }
        if (aoId == null && own.size() > 1) {
            throw new RulesBroken(
                    "/aoId",
                    DirectoryProblem.UNKNOWN_TARGET,
                    "You act for more than one awarding organisation. Say for which.");
        }
        var chosen = aoId == null ? own.iterator().next() : aoId;
        viewer.requireOn(Ownership.ofAwardingOrganisation(chosen), "awarding organisation");
        return chosen;
    }
}
