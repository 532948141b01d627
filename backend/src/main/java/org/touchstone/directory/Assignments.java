package org.touchstone.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.security.Assignment;
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

    /**
     * Whether the person holds a role of an awarding organisation that reaches the centre today,
     * other than belonging to the pool of reviewers (conflict of interest, QMR-072).
     */
    boolean reachesCentre(UUID personId, UUID centreId);

    /** What the person may do where today. */
    List<Assignment> inEffect(UUID personId);

    /** The person's roles at that awarding organisation and at its regions today. */
    Set<Role> rolesWithin(UUID personId, UUID aoId);

    /** Gives the role from today on; does nothing if the person holds it there already. */
    void give(UUID personId, Role role, Target on, UUID targetId);

    /**
     * Gives the role for a time, both days included.
     *
     * @param reason may be null
     * @return the assignment
     */
    UUID giveBetween(
            UUID personId,
            Role role,
            Target on,
            UUID targetId,
            LocalDate from,
            LocalDate to,
            String reason);

    /** Ends the role at once; does nothing if the person does not hold it there. */
    void end(UUID personId, Role role, Target on, UUID targetId);
}
