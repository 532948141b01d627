package org.touchstone.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.restriction.CertificatesStopped;

/**
 * What holds at a centre today, read once for all its programmes.
 *
 * @param block the certification block in force, or null
 * @param verifiers lead internal verifiers of now and before
 * @param results of standards verification, newest first
 * @param schemes what that version of the scheme says
 */
record ClaimFacts(
        LocalDate today,
        CertificatesStopped block,
        List<Verifier> verifiers,
        List<Result> results,
        Function<UUID, SchemeSide> schemes) {

    /**
     * What a scheme says for claims today.
     *
     * @param exemptSectors where no lead internal verifier is asked for (QMR-240)
     */
    record SchemeSide(Set<String> exemptSectors, LocalDate cycleStart) {}

    /** A lead internal verifier, or one who was. */
    record Verifier(
            UUID id,
            UUID enrolmentId,
            String subjectArea,
            String name,
            LocalDate registeredOn,
            LocalDate confirmedFor,
            LocalDate accreditedOn,
            LocalDate leftOn,
            LocalDate releasedUntil,
            LocalDate declaredOn) {

        boolean isInPlace(LocalDate today) {
            return !registeredOn.isAfter(today) && (leftOn == null || !leftOn.isBefore(today));
        }

        /** Whether the area is released by this person's accreditation (QMR-239, QMR-244). */
        boolean releases(LocalDate today) {
            return accreditedOn != null
                    && !accreditedOn.isAfter(today)
                    && (isInPlace(today)
                            || releasedUntil != null && !releasedUntil.isBefore(today));
        }
    }

    /** A result of standards verification; programme null where it holds for the whole area. */
    record Result(
            UUID id,
            UUID enrolmentId,
            String subjectArea,
            UUID programmeId,
            boolean passed,
            LocalDate decidedOn,
            LocalDate validUntil) {}

    List<Verifier> verifiersFor(ClaimOffer offer) {
        return verifiers.stream()
                .filter(
                        one ->
                                one.enrolmentId().equals(offer.enrolmentId())
                                        && one.subjectArea().equals(offer.subjectArea()))
                .toList();
    }

    Optional<Result> latestResult(ClaimOffer offer) {
        return results.stream()
                .filter(
                        one ->
                                one.enrolmentId().equals(offer.enrolmentId())
                                        && one.subjectArea().equals(offer.subjectArea())
                                        && (one.programmeId() == null
                                                || one.programmeId().equals(offer.programmeId())))
                .findFirst();
    }

    boolean isExempt(ClaimOffer offer) {
        return schemes.apply(offer.schemeVersionId()).exemptSectors().contains(offer.sector());
    }

    /** First day of the current cycle of the offer's scheme. */
    LocalDate cycleStart(ClaimOffer offer) {
        return schemes.apply(offer.schemeVersionId()).cycleStart();
    }
}
