package org.touchstone.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about lead internal verifiers and standards verification. */
final class VerifierEvents {

    private VerifierEvents() {}

    /** A lead internal verifier was registered for a subject area. */
    record LeadVerifierRegistered(
            About about, UUID personId, String subjectArea, String family, LocalDate registeredOn)
            implements MovesGate {}

    /** A lead internal verifier was accredited. */
    record LeadVerifierAccredited(About about, String subjectArea, LocalDate accreditedOn)
            implements MovesGate {}

    /**
     * The centre's own system sends a lead internal verifier entered here by its key from now on.
     */
    record LeadVerifierAdopted(About about, String subjectArea, String key)
            implements DomainEvent {}

    /** A lead internal verifier confirmed the post for the cycle that began on that day. */
    record LeadVerifierConfirmed(About about, String subjectArea, LocalDate cycleStartsOn)
            implements MovesGate {}

    /** A lead internal verifier leaves; released until is null when the area was not released. */
    record LeadVerifierLeft(
            About about, String subjectArea, LocalDate leftOn, LocalDate releasedUntil)
            implements MovesGate {}

    /** Cover, succession or the declaration changed; each may be null. */
    record LeadVerifierCovered(
            About about,
            String subjectArea,
            UUID deputyId,
            String succession,
            LocalDate trainingDownloadedOn,
            LocalDate declaredOn)
            implements MovesGate {}

    /** Something was done for the standard inside the centre (QMR-246). */
    record VerifierDutyRecorded(
            About about, String subjectArea, VerifierDutyKind kind, LocalDate heldOn, String words)
            implements DomainEvent {}

    /** Standards verification came to a result; the programme is null for the whole area. */
    record StandardsResultRecorded(
            About about,
            String subjectArea,
            UUID programmeId,
            StandardsOutcome result,
            LocalDate decidedOn,
            LocalDate validUntil)
            implements MovesGate {}

    /** A standards verifier asked for material (QMR-249). */
    record SamplesAsked(About about, String subjectArea, String words, LocalDate dueOn)
            implements DomainEvent {}

    /** The material that a standards verifier asked for was sent. */
    record SamplesSent(About about, String subjectArea, LocalDate dueOn, LocalDate sentOn)
            implements DomainEvent {}
}
