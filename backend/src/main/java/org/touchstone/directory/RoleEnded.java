package org.touchstone.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** A person's role was ended; {@code reason} may be null. */
public record RoleEnded(
        UUID assignmentId,
        UUID personId,
        Role role,
        Target on,
        UUID targetId,
        LocalDate endsOn,
        String reason)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(on == Target.CENTRE ? targetId : null, null, "assignment", assignmentId);
    }
}
