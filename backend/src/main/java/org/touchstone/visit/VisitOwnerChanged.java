package org.touchstone.visit;

import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Role;

/** The case has another owner: the quality manager while certification is blocked (QMR-106). */
public record VisitOwnerChanged(About about, Role owner, String reason) implements DomainEvent {}
