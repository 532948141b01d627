package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** Those who keep the register of approvals decided on a reported change (QMR-133). */
public record ChangeRequestDecided(About about, boolean accepted, String reason)
        implements DomainEvent {}
