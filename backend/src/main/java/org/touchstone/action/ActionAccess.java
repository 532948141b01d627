package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/**
 * Who sees which actions: those of the report for whoever reads reports, and for a practitioner the
 * actions that they look after (QMR-087, QMR-181).
 */
@ApplicationScoped
class ActionAccess {

    /** Who reads published reports without being granted it. */
    static final Role[] READERS_OF_REPORTS = {
        Role.REVIEWER,
        Role.PRINCIPAL_REVIEWER,
        Role.TEAM_LEADER,
        Role.QUALITY_MANAGER,
        Role.AO_ADMIN,
        Role.CENTRE_CONTACT,
        Role.HEAD_OF_CENTRE
    };

    /** Who sees of a centre's actions only those that they have to do with. */
    private static final Set<Role> OWN_ONLY =
            Set.of(Role.PRACTITIONER, Role.LEAD_IQA, Role.IQA, Role.ASSESSOR, Role.CENTRE_MANAGER);

    private static final Set<Role> WHOLE_CENTRE =
            Set.of(Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.MIS_CLIENT);

    private final Viewer viewer;
    private final ActionTaskRepository tasks;

    ActionAccess(Viewer viewer, ActionTaskRepository tasks) {
        this.viewer = viewer;
        this.tasks = tasks;
    }

    /**
     * Lets the caller through by a role of the current operation; a practitioner only to what they
     * look after or have a task of.
     *
     * @return the role acted in
     * @throws NotFound if it is not the caller's to see
     */
    Role require(Ownership ownership, Action action, String what) {
        var role = viewer.requireOn(ownership, what);
        if (OWN_ONLY.contains(role) && !worksOn(action)) {
            throw new NotFound(what);
        }
        return role;
    }

    /** The same for a recommendation, which practitioners do not read. */
    Role requireRecommendation(Ownership ownership) {
        var role = viewer.requireOn(ownership, "recommendation");
        if (OWN_ONLY.contains(role)) {
            throw new NotFound("recommendation");
        }
        return role;
    }

    /** Whether the caller looks after the action or has a task of it. */
    boolean worksOn(Action action) {
        return viewer.personId().equals(action.ownerId())
                || tasks.anyOwnedBy(viewer.personId(), action.id());
    }

    /** The centres of which the caller sees only what they look after. */
    Set<UUID> ownOnlyCentres() {
        var whole =
                viewer.assignments().stream()
                        .filter(held -> WHOLE_CENTRE.contains(held.role()))
                        .map(Assignment::targetId)
                        .collect(Collectors.toSet());
        return viewer.assignments().stream()
                .filter(held -> OWN_ONLY.contains(held.role()) && held.on() == Target.CENTRE)
                .map(Assignment::targetId)
                .filter(centre -> !whole.contains(centre))
                .collect(Collectors.toSet());
    }

    /** The centres for which the caller answers as nominee. */
    Set<UUID> contactAt() {
        return viewer.assignments().stream()
                .filter(held -> held.role() == Role.CENTRE_CONTACT && held.on() == Target.CENTRE)
                .map(Assignment::targetId)
                .collect(Collectors.toSet());
    }
}
