package org.touchstone.unitevidence;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about evidence maps; the centre's own. */
final class UnitEvidenceEvents {

    static final String TYPE = "unit-evidence";

    private UnitEvidenceEvents() {}

    /** A fact that awarding organisations do not read. */
    interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** A record is shown for a criterion. */
    record UnitEvidenceTagged(
            About about, String criterion, EvidencingRecord.Type recordType, UUID recordId)
            implements OfCentre {}

    /** It is not shown for it any more. */
    record UnitEvidenceUntagged(
            About about, String criterion, EvidencingRecord.Type recordType, UUID recordId)
            implements OfCentre {}
}
