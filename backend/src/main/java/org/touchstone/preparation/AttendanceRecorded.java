package org.touchstone.preparation;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The reviewer noted whether someone came (QMR-146). */
record AttendanceRecorded(About about, UUID personId, InvitationState state)
        implements DomainEvent {}
