package org.touchstone.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about certificates and claims that went wrong. */
final class IncidentEvents {

    private IncidentEvents() {}

    /** A certificate deviates from the records and is kept back (QMR-235). */
    record CertificateAnomalyLogged(About about, String learner, AnomalyKind kind, String words)
            implements DomainEvent {}

    /** The deviation was cleared. */
    record CertificateAnomalyCleared(About about, String learner, LocalDate on, String outcome)
            implements DomainEvent {}

    /** An incident was written or changed; the centre's own until it is reported. */
    record ClaimIncidentSaved(About about, IncidentKind kind) implements DomainEvent {
        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** Senior management signed an incident off. */
    record ClaimIncidentSignedOff(About about, IncidentKind kind, UUID signedBy)
            implements DomainEvent {
        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** An incident was reported to the awarding organisation. */
    record ClaimIncidentReported(About about, IncidentKind kind) implements DomainEvent {}
}
