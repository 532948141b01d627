package org.touchstone.shared.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The caller of the current request; in a job, the system itself. */
public interface Viewer {

    /** The person, or empty when the system acts by itself. */
    Optional<UUID> person();

    /**
     * The person.
     *
     * @throws org.touchstone.shared.problem.Refused 403 {@code NO_ACCESS_YET} if the caller is not
     *     known here
     */
    UUID personId();

    /** The caller's name as recorded; "Touchstone" for the system. */
    String name();

    /** The caller's roles that are in effect today. */
    List<Assignment> assignments();

    /** Whether the caller holds the role anywhere. */
    boolean holds(Role role);

    /**
     * Whether the caller holds any of the roles on that row, whatever the current operation allows.
     */
    boolean holdsOn(Ownership row, Role... roles);

    /**
     * Lets the caller through when one of the current operation's roles is in effect on the row,
     * and remembers that role as the one acted in.
     *
     * @param what the kind of record in words, for the refusal
     * @return the role acted in
     * @throws org.touchstone.shared.problem.NotFound if none is: the row does not exist for this
     *     caller
     */
    Role requireOn(Ownership row, String what);

    /**
     * The rows that a list of the current operation may show this caller; remembers the role acted
     * in.
     */
    Scope scope();

    /** The role in which the caller acts, once known: the one found by {@link #requireOn}. */
    Optional<Role> actingAs();

    /**
     * Asks for a recent sign-in.
     *
     * @param maxAgeMinutes how old it may be
     * @throws org.touchstone.shared.problem.Refused 401 {@code RECENT_SIGN_IN_REQUIRED} if it is
     *     older (QMR-330)
     */
    void requireRecentSignIn(int maxAgeMinutes);
}
