package org.touchstone.shared.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the kernel gets the caller's person and assignments from; the feature that keeps people
 * implements it.
 */
public interface AssignmentSource {

    /** A person and the assignments in effect today. */
    record Known(UUID personId, String name, List<Assignment> assignments) {}

    /**
     * Looks a signed-in caller up.
     *
     * @param subject the token's subject
     * @param verifiedEmail the e-mail address if the identity provider has verified it, else null
     */
    Optional<Known> find(String subject, String verifiedEmail);

    /** The person on record under that id, with the assignments in effect today. */
    Optional<Known> ofPerson(UUID personId);
}
