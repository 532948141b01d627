package org.touchstone.evidence;

import org.touchstone.shared.event.DomainEvent;

/** A newer file took the place of an older one, which is kept (QMR-040). */
record EvidenceReplaced(
        About about,
        Side side,
        String title,
        int fileNumber,
        String sha256,
        String sha256Before,
        String words)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return side == Side.CENTRE ? Audience.BOTH : Audience.AWARDING_ORGANISATION;
    }
}
