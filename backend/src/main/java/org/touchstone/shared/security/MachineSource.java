package org.touchstone.shared.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where the kernel gets the machine account behind a token from; the feature that keeps the
 * accounts implements it.
 */
public interface MachineSource {

    /**
     * A machine account.
     *
     * @param personId the machine on record
     * @param usable false once the account is revoked or the credential has ended: its tokens are
     *     then refused, however fresh
     * @param scopes what it may do
     */
    record Machine(UUID personId, boolean usable, Set<MachineScope> scopes) {}

    /** The account whose credential has that subject; empty if none has. */
    Optional<Machine> find(String subject);
}
