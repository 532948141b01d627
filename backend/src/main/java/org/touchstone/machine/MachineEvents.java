package org.touchstone.machine;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.MachineScope;

/** Facts about machine accounts; never a secret. */
final class MachineEvents {

    static final String TYPE = "machine-account";

    private MachineEvents() {}

    static DomainEvent.About about(UUID centreId, UUID accountId) {
        return new DomainEvent.About(centreId, null, TYPE, accountId);
    }

    record MachineAccountCreated(
            About about, String name, UUID personId, String clientId, Set<MachineScope> scopes)
            implements DomainEvent {}

    record MachineAccountEdited(
            About about, String name, Set<MachineScope> before, Set<MachineScope> after)
            implements DomainEvent {}

    /** There is a new credential; the one before is good until the end of that day. */
    record MachineCredentialRotated(
            About about, String name, String clientId, String previous, LocalDate graceEndsOn)
            implements DomainEvent {}

    /** A credential is good no more: its grace is over or was cut short. */
    record MachineCredentialEnded(About about, String name, String clientId)
            implements DomainEvent {}

    record MachineAccountRevoked(About about, String name, UUID personId, String reason)
            implements DomainEvent {}
}
