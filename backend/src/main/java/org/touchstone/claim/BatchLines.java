package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.enrolment.EnrolmentSummary;

/**
 * Makes the lines of a batch of what was sent. A line that cannot be claimed as it was sent stays
 * in the batch with its code and stops no other (QMR-304).
 */
@ApplicationScoped
class BatchLines {

    private final ClaimGateRepository offers;
    private final BatchRepository batches;

    BatchLines(ClaimGateRepository offers, BatchRepository batches) {
        this.offers = offers;
        this.batches = batches;
    }

    List<ClaimLine> of(EnrolmentSummary enrolment, List<BatchToPrepare.Line> sent) {
        var known =
                offers.offers(enrolment.centre().id(), null, Set.of(), null, null).stream()
                        .filter(offer -> offer.enrolmentId().equals(enrolment.id()))
                        .toList();
        var claimed =
                batches.claimed(
                        enrolment.id(),
                        sent.stream()
                                .map(line -> line.learner().strip())
                                .collect(Collectors.toSet()));
        var here = new HashSet<String>();
        return sent.stream().map(line -> line(line, known, claimed, here)).toList();
    }

    private static ClaimLine line(
            BatchToPrepare.Line sent,
            List<ClaimOffer> known,
            Set<String> claimed,
            Set<String> here) {
        var given = sent.programme().strip();
        var programme = programme(known, given);
        var learner = sent.learner().strip();
        var kind = Objects.requireNonNullElse(sent.kind(), LineKind.FULL);
        var key = BatchRepository.key(programme, learner, kind);
        ClaimProblem problem = null;
        if (programme == null) {
            problem = ClaimProblem.UNKNOWN_PROGRAMME;
        } else if (claimed.contains(key)) {
            problem = ClaimProblem.CLAIMED_BEFORE;
        } else if (!here.add(key)) {
            problem = ClaimProblem.LINE_REPEATED;
        }
        return new ClaimLine(
                programme,
                given,
                learner,
                kind,
                sent.unitsAchieved(),
                sent.unitsRequired(),
                problem == null ? LineState.PENDING : LineState.REFUSED,
                problem == null ? null : problem.name());
    }

    private static UUID programme(List<ClaimOffer> known, String given) {
        return known.stream()
                .filter(
                        offer ->
                                offer.programmeId().toString().equals(given)
                                        || offer.qualificationNumber().equals(given))
                .map(ClaimOffer::programmeId)
                .findFirst()
                .orElse(null);
    }
}
