package org.touchstone.evidence;

import java.util.List;
import org.touchstone.shared.event.DomainEvent;

/** Evidence was described otherwise or linked to other measures. */
record EvidenceChanged(
        About about, Side side, String titleBefore, String title, List<String> measures)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return side == Side.CENTRE ? Audience.BOTH : Audience.AWARDING_ORGANISATION;
    }
}
