package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.scheme.SchemeVersion;
import org.touchstone.scheme.ScopeDecision;
import org.touchstone.scheme.ScopeRules;
import org.touchstone.shared.problem.NotFound;

/** Holds the latest registrations against the scheme's rules. */
@ApplicationScoped
class ScopeFromRegistrations implements EnrolmentScope {

    private static final ScopeResult.Reason NO_SNAPSHOT =
            new ScopeResult.Reason(
                    "NO_REGISTRATIONS", "No registrations have been sent yet", false, 0);
    private static final ScopeResult.Reason NO_LEARNERS =
            new ScopeResult.Reason(
                    "NO_LEARNERS", "Nobody is registered at the centre any more", false, 0);

    private final EnrolmentRepository enrolments;
    private final RegistrationRepository registrations;
    private final SchemeDirectory schemes;

    ScopeFromRegistrations(
            EnrolmentRepository enrolments,
            RegistrationRepository registrations,
            SchemeDirectory schemes) {
        this.enrolments = enrolments;
        this.registrations = registrations;
        this.schemes = schemes;
    }

    @Override
    public ScopeResult of(UUID enrolmentId) {
        var enrolment = enrolments.require(enrolmentId);
        return decide(inForce(enrolment.schemeCode()), enrolmentId, null, null).get(enrolmentId);
    }

    @Override
    public Map<UUID, ScopeResult> ofAll(UUID aoId, UUID schemeVersionId) {
        var version = schemes.version(schemeVersionId);
        return decide(version, null, aoId, version.scheme());
    }

    /** The version of the scheme in force today. */
    SchemeVersion inForce(String schemeCode) {
        return schemes.current(schemeCode).orElseThrow(() -> new NotFound("scheme version"));
    }

    private Map<UUID, ScopeResult> decide(
            SchemeVersion version, UUID enrolmentId, UUID aoId, String schemeCode) {
        var rules = version.rulebook().scope();
        var counted = registrations.counted(enrolmentId, aoId, schemeCode);
        var first = registrations.first(enrolmentId, aoId, schemeCode);
        var results = new HashMap<UUID, ScopeResult>();
        registrations
                .latestDays(enrolmentId, aoId, schemeCode)
                .forEach(
                        (id, day) ->
                                results.put(
                                        id,
                                        decide(
                                                rules,
                                                id,
                                                day,
                                                counted.getOrDefault(id, List.of()),
                                                first.getOrDefault(id, List.of()))));
        return results;
    }

    private static ScopeResult decide(
            ScopeRules rules,
            UUID enrolmentId,
            LocalDate snapshotOn,
            List<RegistrationRepository.Counted> lines,
            List<RegistrationRepository.First> firsts) {
        var learners = new LinkedHashMap<ScopeDecision, Integer>();
        for (var line : lines) {
            if (line.activeLearners() > 0) {
                learners.merge(
                        rules.decide(line.qualification(), line.deliveryContext()),
                        line.activeLearners(),
                        Integer::sum);
            }
        }
        return new ScopeResult(
                enrolmentId,
                learners.keySet().stream().anyMatch(ScopeDecision::covered),
                reasons(learners, snapshotOn),
                learners.keySet().stream().anyMatch(d -> d.covered() && d.employerEngagement()),
                learners.keySet().stream().anyMatch(d -> d.covered() && d.learnerComplaints()),
                firsts.stream()
                        .filter(first -> rules.decide(first.qualification()).covered())
                        .map(RegistrationRepository.First::on)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                snapshotOn);
    }

    private static List<ScopeResult.Reason> reasons(
            Map<ScopeDecision, Integer> learners, LocalDate snapshotOn) {
        if (learners.isEmpty()) {
            return List.of(snapshotOn == null ? NO_SNAPSHOT : NO_LEARNERS);
        }
        return learners.entrySet().stream()
                .map(
                        of ->
                                new ScopeResult.Reason(
                                        of.getKey().rule(),
                                        of.getKey().words(),
                                        of.getKey().covered(),
                                        of.getValue()))
                .sorted(
                        Comparator.comparing((ScopeResult.Reason r) -> !r.covered())
                                .thenComparing(r -> -r.learners())
                                .thenComparing(ScopeResult.Reason::rule))
                .toList();
    }
}
