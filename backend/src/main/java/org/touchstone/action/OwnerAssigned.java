package org.touchstone.action;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone of the centre looks after an action from now on (QMR-087). */
public record OwnerAssigned(
        About about, String reference, UUID ownerBefore, UUID owner, String ownerName)
        implements DomainEvent {}
