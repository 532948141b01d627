package org.touchstone.shared.security;

import java.util.UUID;

/**
 * A role that a person holds today at one organisation or on one enrolment.
 *
 * @param role what they may do
 * @param on the kind of thing it is held at
 * @param targetId that thing's id; for {@code PLATFORM} the nil UUID
 * @param targetName its name, for people
 */
public record Assignment(Role role, Target on, UUID targetId, String targetName) {

    /** What a role is held at. */
    public enum Target {
        PLATFORM,
        AO,
        REGION,
        CENTRE,
        ENROLMENT
    }

    /**
     * Whether this assignment is in effect on a row of that ownership. A role at the platform opens
     * no rows.
     */
    boolean covers(Ownership row) {
        // Belonging to the pool of reviewers of an awarding organisation opens no case: the
        // allocation of one does.
        if (role == Role.REVIEWER && on == Target.AO) {
            return false;
        }
        return switch (on) {
            case PLATFORM -> false;
            case AO -> targetId.equals(row.aoId());
            case REGION -> targetId.equals(row.regionId());
            case CENTRE -> targetId.equals(row.centreId());
            case ENROLMENT -> targetId.equals(row.enrolmentId());
        };
    }
}
