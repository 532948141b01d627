package org.touchstone.evidence;

import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.event.DomainEvent;

/** Evidence was taken off the table before anything used it. */
record EvidenceDeleted(About about, Side side, EvidenceKind kind, String title)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return side == Side.CENTRE ? Audience.BOTH : Audience.AWARDING_ORGANISATION;
    }
}
