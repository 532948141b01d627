package org.touchstone.engagement;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A submitted document reports a change to the approvals (QMR-133). */
public record ChangeRequestOpened(About about, String kind, String title, UUID documentId)
        implements DomainEvent {}
