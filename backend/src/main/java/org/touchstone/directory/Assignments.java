package org.touchstone.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/**
 * Who holds which role where, today by the business clock; and the two changes that other features
 * cause.
 */
public interface Assignments {

    /** The people who hold the role at that target today, longest-serving first. */
    List<PersonSummary> holders(Role role, Target on, UUID targetId);

    /** The first of {@link #holders}, for roles that one person holds at a time. */
    default Optional<PersonSummary> holder(Role role, Target on, UUID targetId) {
        return holders(role, on, targetId).stream().findFirst();
    }

    /** Whether the person holds the role there today. */
    boolean holds(UUID personId, Role role, Target on, UUID targetId);

    /**
     * Whether the person holds any role of the centre's side at that centre today (conflict of
     * interest, QMR-072).
     */
    boolean worksAtCentre(UUID personId, UUID centreId);

    /** Gives the role from today on; does nothing if the person holds it there already. */
    void give(UUID personId, Role role, Target on, UUID targetId);

    /** Ends the role at once; does nothing if the person does not hold it there. */
    void end(UUID personId, Role role, Target on, UUID targetId);
}
