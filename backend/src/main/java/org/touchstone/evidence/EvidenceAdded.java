package org.touchstone.evidence;

import java.util.List;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.event.DomainEvent;

/** Evidence was laid on the table. */
record EvidenceAdded(
        About about,
        Side side,
        EvidenceKind kind,
        String title,
        String sha256,
        List<String> measures)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return side == Side.CENTRE ? Audience.BOTH : Audience.AWARDING_ORGANISATION;
    }
}
