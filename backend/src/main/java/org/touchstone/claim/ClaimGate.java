package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.restriction.RestrictionDirectory;
import org.touchstone.scheme.Labelled;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/**
 * The claim gate: may this centre claim certificates today, and if not why and until when (QMR-232,
 * QMR-303). Screens, batches and API ask here and nowhere else. Three read queries, however many
 * programmes are asked for. No authorisation: the caller has decided before.
 */
@ApplicationScoped
class ClaimGate {

    private final ClaimGateRepository records;
    private final RestrictionDirectory restrictions;
    private final SchemeDirectory schemes;
    private final HoldRepository holds;
    private final Instance<SummativeSamples> samples;
    private final Clock clock;

    ClaimGate(
            ClaimGateRepository records,
            RestrictionDirectory restrictions,
            SchemeDirectory schemes,
            HoldRepository holds,
            @Any Instance<SummativeSamples> samples,
            Clock clock) {
        this.records = records;
        this.restrictions = restrictions;
        this.schemes = schemes;
        this.holds = holds;
        this.samples = samples;
        this.clock = clock;
    }

    /** The answers for all programmes of the centre. */
    List<ClaimAnswer> ofCentre(UUID centreId) {
        return answers(centreId, records.offers(centreId, null, Set.of(), null, null));
    }

    /** The answers for those of the ids that are programmes of the centre. */
    Map<UUID, ClaimAnswer> ofProgrammes(UUID centreId, Collection<UUID> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : answers(
                                centreId,
                                records.offers(
                                        centreId, null, Set.copyOf(programmeIds), null, null))
                        .stream()
                        .collect(Collectors.toMap(ClaimAnswer::programmeId, Function.identity()));
    }

    /** One page of the centre's programmes with their answers. */
    Paged<ClaimAnswer> page(UUID centreId, Scope scope, String subjectArea, PageQuery page) {
        var facts = new HashMap<UUID, ClaimFacts>();
        return records.page(
                centreId,
                scope,
                subjectArea,
                page,
                offer ->
                        ClaimRule.decide(
                                offer,
                                facts.computeIfAbsent(
                                        centreId,
                                        id ->
                                                facts(
                                                        id,
                                                        subjectArea == null
                                                                ? Set.of()
                                                                : Set.of(subjectArea)))));
    }

    /**
     * The answer for one programme, by its id or the number of its qualification; where several
     * programmes lead to that qualification, they share the answer.
     *
     * @param centre id or number of the centre
     * @param scope what the caller may see: there is no answer beyond it
     * @param learner the sender's own reference, or null
     */
    Optional<ClaimAnswer> ofProgramme(
            String centre, Scope scope, String idOrNumber, String learner) {
        var offers = records.offers(centre, scope, idOrNumber);
        return offers.stream()
                .findFirst()
                .map(
                        offer -> {
                            var facts = facts(offer.centreId(), Set.of(offer.subjectArea()));
                            var answer = ClaimRule.decide(offer, facts);
                            return learner == null
                                    ? answer
                                    : withLearner(answer, offers, learner.strip());
                        });
    }

    /**
     * The reasons for which claims for these learners are delayed, by learner and programme. Reads
     * nothing where the answers say that nothing is held and no sample is waited for.
     */
    Map<HeldResult, List<ClaimReason>> delays(
            Collection<ClaimAnswer> answers, Collection<String> learners) {
        var programmes =
                answers.stream()
                        .filter(ClaimAnswer::holdsResults)
                        .map(ClaimAnswer::programmeId)
                        .toList();
        var delays = new HashMap<HeldResult, List<ClaimReason>>();
        for (var hold : holds.inForce(programmes, learners)) {
            add(delays, hold.programmeId(), hold.learner(), delay(hold));
        }
        var waiting =
                answers.stream()
                        .filter(ClaimAnswer::waitsForSamples)
                        .map(ClaimAnswer::programmeId)
                        .toList();
        for (var missing : missingSamples(waiting, learners)) {
            add(delays, missing.programmeId(), missing.learner(), delay(missing));
        }
        return delays;
    }

    private static void add(
            Map<HeldResult, List<ClaimReason>> delays,
            UUID programmeId,
            String learner,
            ClaimReason reason) {
        delays.computeIfAbsent(new HeldResult(programmeId, learner), key -> new ArrayList<>())
                .add(reason);
    }

    private List<SummativeSamples.Missing> missingSamples(
            Collection<UUID> programmes, Collection<String> learners) {
        return programmes.isEmpty() || learners.isEmpty()
                ? List.of()
                : samples.stream()
                        .flatMap(keeper -> keeper.missing(programmes, learners).stream())
                        .toList();
    }

    private static ClaimReason delay(SummativeSamples.Missing missing) {
        return new ClaimReason(
                ClaimReasonCode.SUMMATIVE_SAMPLE_MISSING,
                missing.words(),
                "Internal quality assurance has done the sample at the end.",
                null,
                null,
                null);
    }

    /** Whose claim is delayed. */
    record HeldResult(UUID programmeId, String learner) {}

    private static ClaimReason delay(ClaimHold hold) {
        return new ClaimReason(
                ClaimReasonCode.IQA_HOLD,
                hold.reason(),
                "What the assessor was asked to do is accepted as done.",
                new ClaimRecord("claim-hold", hold.id(), "/api/v1/claim-holds/" + hold.id()),
                hold.placedOn(),
                null);
    }

    /**
     * The answer for a principal subject area: claimable when every programme in it is.
     *
     * @throws NotFound if the centre has no programme in it in that scope
     */
    ClaimAnswer ofSubjectArea(UUID centreId, Scope scope, String subjectArea) {
        var offers = records.offers(centreId, scope, Set.of(), null, subjectArea);
        if (offers.isEmpty()) {
            throw new NotFound("principal subject area");
        }
        var answers = answers(centreId, offers);
        var first = answers.get(0);
        var reasons = new LinkedHashSet<ClaimReason>();
        var flags = new LinkedHashSet<ClaimFlag>();
        answers.forEach(
                answer -> {
                    reasons.addAll(answer.reasons());
                    flags.addAll(answer.flags());
                });
        return new ClaimAnswer(
                first.centreId(),
                first.enrolmentId(),
                first.centreNumber(),
                null,
                null,
                null,
                subjectArea,
                null,
                reasons.isEmpty(),
                answers.stream().map(ClaimAnswer::route).min(ClaimRoute::compareTo).orElseThrow(),
                answers.stream().anyMatch(ClaimAnswer::livRequired),
                List.copyOf(reasons),
                List.copyOf(flags));
    }

    private ClaimAnswer withLearner(ClaimAnswer answer, List<ClaimOffer> offers, String learner) {
        var offer = offers.get(0);
        var reasons = new ArrayList<>(answer.reasons());
        var flags = new ArrayList<>(answer.flags());
        var registered = records.activeLearners(offer.enrolmentId(), offer.qualificationId());
        var programme =
                new ClaimRecord(
                        "programme",
                        offer.programmeId(),
                        "/api/v1/programmes/" + offer.programmeId());
        if (registered.isEmpty()) {
            flags.add(
                    new ClaimFlag(
                            ClaimFlagCode.REGISTRATIONS_UNKNOWN,
                            "No registrations of this centre are on record, so the learner could not be looked at.",
                            programme));
        } else if (registered.get() == 0) {
            reasons.add(
                    new ClaimReason(
                            ClaimReasonCode.LEARNER_NOT_REGISTERED,
                            "The latest registrations hold no learner on qualification "
                                    + offer.qualificationNumber()
                                    + ".",
                            "A newer snapshot of registrations that holds the learner.",
                            programme,
                            null,
                            null));
        }
        holds.inForce(
                        offers.stream()
                                .filter(one -> one.heldLearners() > 0)
                                .map(ClaimOffer::programmeId)
                                .toList(),
                        Set.of(learner))
                .forEach(hold -> reasons.add(delay(hold)));
        missingSamples(
                        offers.stream()
                                .filter(ClaimOffer::afterSummative)
                                .map(ClaimOffer::programmeId)
                                .toList(),
                        Set.of(learner))
                .stream()
                .map(ClaimGate::delay)
                .distinct()
                .forEach(reasons::add);
        return new ClaimAnswer(
                answer.centreId(),
                answer.enrolmentId(),
                answer.centreNumber(),
                answer.programmeId(),
                answer.programmeTitle(),
                answer.qualificationNumber(),
                answer.subjectArea(),
                learner,
                reasons.isEmpty(),
                answer.route(),
                answer.livRequired(),
                List.copyOf(reasons),
                List.copyOf(flags));
    }

    private List<ClaimAnswer> answers(UUID centreId, List<ClaimOffer> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        var facts =
                facts(
                        centreId,
                        offers.stream().map(ClaimOffer::subjectArea).collect(Collectors.toSet()));
        return offers.stream().map(offer -> ClaimRule.decide(offer, facts)).toList();
    }

    private ClaimFacts facts(UUID centreId, Set<String> subjectAreas) {
        var today = LocalDate.now(clock);
        var sides = new HashMap<UUID, ClaimFacts.SchemeSide>();
        var verification = records.verification(centreId, subjectAreas, today);
        return new ClaimFacts(
                today,
                restrictions.certificatesStopped(centreId).orElse(null),
                verification.verifiers(),
                verification.results(),
                version -> sides.computeIfAbsent(version, one -> side(one, today)));
    }

    private ClaimFacts.SchemeSide side(UUID schemeVersion, LocalDate today) {
        var rulebook = schemes.version(schemeVersion).rulebook();
        return new ClaimFacts.SchemeSide(
                rulebook.leadVerifierExemptSectors().stream()
                        .map(Labelled::code)
                        .collect(Collectors.toSet()),
                rulebook.cycle().containing(today).startsOn());
    }
}
