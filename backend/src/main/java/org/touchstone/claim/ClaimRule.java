package org.touchstone.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.touchstone.claim.ClaimFacts.Result;
import org.touchstone.claim.ClaimFacts.Verifier;
import org.touchstone.enrolment.ApprovalStatus;

/**
 * The rule of the gate (QMR-232, decision D30): no block, an approval, and an accredited lead
 * internal verifier where one can release the area, or standards verification passed.
 */
final class ClaimRule {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final ClaimOffer offer;
    private final ClaimFacts facts;
    private final List<ClaimReason> reasons = new ArrayList<>();
    private final List<ClaimFlag> flags = new ArrayList<>();

    private ClaimRule(ClaimOffer offer, ClaimFacts facts) {
        this.offer = offer;
        this.facts = facts;
    }

    static ClaimAnswer decide(ClaimOffer offer, ClaimFacts facts) {
        return new ClaimRule(offer, facts).answer();
    }

    private ClaimAnswer answer() {
        var livRequired =
                offer.route() == ClaimRoute.LIV_OR_SV
                        && offer.leadVerifierRequired()
                        && !facts.isExempt(offer);
        block();
        approval();
        if (offer.route() != ClaimRoute.NONE) {
            verification(livRequired);
        }
        held();
        afterSummative();
        return new ClaimAnswer(
                offer.centreId(),
                offer.enrolmentId(),
                offer.centreNumber(),
                offer.programmeId(),
                offer.title(),
                offer.qualificationNumber(),
                offer.subjectArea(),
                null,
                reasons.isEmpty(),
                livRequired || offer.route() == ClaimRoute.NONE ? offer.route() : ClaimRoute.SV,
                livRequired,
                List.copyOf(reasons),
                List.copyOf(flags));
    }

    private void held() {
        if (offer.heldLearners() > 0) {
            flags.add(
                    new ClaimFlag(
                            ClaimFlagCode.RESULTS_HELD,
                            offer.heldLearners() == 1
                                    ? "A result of one learner is held by internal quality assurance; claims for this learner are delayed."
                                    : "Results of %d learners are held by internal quality assurance; claims for these learners are delayed."
                                            .formatted(offer.heldLearners()),
                            null));
        }
    }

    private void afterSummative() {
        if (offer.afterSummative()) {
            flags.add(
                    new ClaimFlag(
                            ClaimFlagCode.SUMMATIVE_SAMPLES_FIRST,
                            "Internal quality assurance samples at the end before a full claim; a claim waits for that.",
                            null));
        }
    }

    private void block() {
        var block = facts.block();
        if (block != null && block.covers(offer.family())) {
            reasons.add(
                    new ClaimReason(
                            ClaimReasonCode.CERTIFICATION_BLOCK,
                            "A certification block has been in force for this centre since "
                                    + DAY.format(block.appliedOn())
                                    + ". Registrations go on.",
                            "The block is released by the quality manager's progress report, once every remedial item is done.",
                            record("certification-block", "certification-blocks", block.blockId()),
                            block.appliedOn(),
                            block.expectedRelease()));
        }
    }

    private void approval() {
        if (offer.approval() == null) {
            refuse(
                    "The centre has no approval for qualification "
                            + offer.qualificationNumber()
                            + ".",
                    record("programme", "programmes", offer.programmeId()),
                    null);
        } else if (offer.approvedOn().isAfter(facts.today())) {
            refuse(
                    "The approval begins on " + DAY.format(offer.approvedOn()) + ".",
                    approvalRecord(),
                    null);
        } else if (offer.approval() == ApprovalStatus.CEASED
                && (offer.approvalEndedOn() == null
                        || offer.approvalEndedOn().isBefore(facts.today()))) {
            refuse(
                    offer.approvalEndedOn() == null
                            ? "The approval has ended."
                            : "The approval ended on " + DAY.format(offer.approvalEndedOn()) + ".",
                    approvalRecord(),
                    offer.approvalEndedOn() == null ? null : offer.approvalEndedOn().plusDays(1));
        }
    }

    private void refuse(String words, ClaimRecord record, LocalDate since) {
        reasons.add(
                new ClaimReason(
                        ClaimReasonCode.PROGRAMME_NOT_APPROVED,
                        words,
                        "The awarding organisation approves the qualification for the centre.",
                        record,
                        since,
                        null));
    }

    private ClaimRecord approvalRecord() {
        return new ClaimRecord(
                "approval",
                offer.approvalId(),
                "/api/v1/enrolments/" + offer.enrolmentId() + "/approvals");
    }

    private void verification(boolean livRequired) {
        var verifiers = facts.verifiersFor(offer);
        var inPlace = verifiers.stream().filter(one -> one.isInPlace(facts.today())).findFirst();
        var released = verifiers.stream().filter(one -> one.releases(facts.today())).findFirst();
        var result = facts.latestResult(offer).orElse(null);
        var passed =
                result != null && result.passed() && !result.validUntil().isBefore(facts.today());
        if (!passed && !(livRequired && released.isPresent())) {
            if (livRequired) {
                reasons.add(
                        inPlace.map(this::notAccredited).orElseGet(() -> noVerifier(verifiers)));
            }
            standards(result, livRequired);
        }
        if (livRequired && inPlace.isEmpty() && released.isPresent()) {
            flags.add(
                    new ClaimFlag(
                            ClaimFlagCode.LIV_REPLACEMENT_NEEDED,
                            "%s left on %s. The area stays released until %s: register a replacement."
                                    .formatted(
                                            released.get().name(),
                                            DAY.format(released.get().leftOn()),
                                            DAY.format(released.get().releasedUntil())),
                            verifierRecord(released.get())));
        }
        inPlace.ifPresent(this::confirmation);
        if (offer.declarationAsked() && inPlace.map(Verifier::declaredOn).isEmpty()) {
            flags.add(
                    new ClaimFlag(
                            ClaimFlagCode.LIV_DECLARATION_MISSING,
                            inPlace.isPresent()
                                    ? "The lead internal verifier has not declared that the training material was used with the team."
                                    : "No lead internal verifier is registered, so the training of the team is not declared.",
                            inPlace.map(this::verifierRecord).orElse(null)));
        }
    }

    private void confirmation(Verifier verifier) {
        var cycle = facts.cycleStart(offer);
        if (verifier.confirmedFor().isBefore(cycle)) {
            flags.add(
                    new ClaimFlag(
                            ClaimFlagCode.LIV_TO_CONFIRM,
                            verifier.name()
                                    + " has not confirmed the post for the cycle that began on "
                                    + DAY.format(cycle)
                                    + ".",
                            verifierRecord(verifier)));
        }
    }

    private ClaimReason notAccredited(Verifier verifier) {
        return new ClaimReason(
                ClaimReasonCode.LIV_NOT_ACCREDITED,
                verifier.name()
                        + " is registered as lead internal verifier for "
                        + offer.subjectArea()
                        + ", but not accredited.",
                "Accreditation by online standardisation, or standards verification that is passed.",
                verifierRecord(verifier),
                verifier.registeredOn(),
                null);
    }

    private ClaimReason noVerifier(List<Verifier> former) {
        var last = former.stream().max(Comparator.comparing(Verifier::registeredOn)).orElse(null);
        var end = last == null ? null : last.releasedUntil();
        return new ClaimReason(
                ClaimReasonCode.NO_LIV,
                "There is no lead internal verifier for " + offer.subjectArea() + ".",
                "A lead internal verifier who is registered and accredited, or standards verification that is passed.",
                last == null ? null : verifierRecord(last),
                end == null ? null : end.plusDays(1),
                null);
    }

    private void standards(Result result, boolean livRequired) {
        if (result == null) {
            if (!livRequired) {
                reasons.add(
                        standards(
                                ClaimReasonCode.NO_SV_RESULT,
                                "There is no result of standards verification for "
                                        + offer.subjectArea()
                                        + " yet.",
                                null,
                                null));
            }
        } else if (!result.passed()) {
            reasons.add(
                    standards(
                            ClaimReasonCode.SV_NOT_PASSED,
                            "Standards verification was not passed on "
                                    + DAY.format(result.decidedOn())
                                    + ".",
                            result,
                            result.decidedOn()));
        } else {
            reasons.add(
                    standards(
                            ClaimReasonCode.SV_RESULT_EXPIRED,
                            "The last standards verification counted until "
                                    + DAY.format(result.validUntil())
                                    + ".",
                            result,
                            result.validUntil().plusDays(1)));
        }
    }

    private static ClaimReason standards(
            ClaimReasonCode code, String words, Result result, LocalDate since) {
        return new ClaimReason(
                code,
                words,
                "Standards verification that is passed.",
                result == null
                        ? null
                        : record("standards-result", "standards-results", result.id()),
                since,
                null);
    }

    private ClaimRecord verifierRecord(Verifier verifier) {
        return record("lead-verifier", "lead-verifiers", verifier.id());
    }

    private static ClaimRecord record(String type, String collection, UUID id) {
        return new ClaimRecord(type, id, "/api/v1/" + collection + "/" + id);
    }
}
