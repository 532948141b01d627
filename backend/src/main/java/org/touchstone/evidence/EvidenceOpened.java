package org.touchstone.evidence;

import org.touchstone.shared.event.DomainEvent;

/** Someone read the content of a file (QMR-160). */
record EvidenceOpened(About about, Side side, String title, int fileNumber, String sha256)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return side == Side.CENTRE ? Audience.BOTH : Audience.AWARDING_ORGANISATION;
    }
}
