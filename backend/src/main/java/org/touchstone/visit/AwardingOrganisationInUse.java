package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Viewer;

/** The awarding organisations at which the caller holds a role. */
@ApplicationScoped
class AwardingOrganisationInUse {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Viewer viewer;

    AwardingOrganisationInUse(Viewer viewer) {
        this.viewer = viewer;
    }

    /** All of them, for lists of what belongs to an awarding organisation; never empty. */
    List<UUID> all() {
        var all =
                viewer.assignments().stream()
                        .filter(held -> held.on() == Target.AO)
                        .map(Assignment::targetId)
                        .collect(Collectors.toSet());
        return all.isEmpty() ? List.of(NOBODY) : List.copyOf(all);
    }

    /**
     * The one for which the caller makes something new.
     *
     * @throws Refused 403 if there is none
     */
    UUID only() {
        Set<UUID> where =
                viewer.assignments().stream()
                        .filter(held -> held.on() == Target.AO)
                        .filter(held -> viewer.actingAs().filter(held.role()::equals).isPresent())
                        .map(Assignment::targetId)
                        .collect(Collectors.toSet());
        return where.stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new Refused(403, CommonProblem.NOT_ALLOWED, null));
    }
}
