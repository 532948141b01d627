package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.enrolment.RegistrationSnapshot.Line;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** Snapshots of registrations, and what follows for the scope (QMR-299, QMR-031). */
@ApplicationScoped
class RegistrationService {

    private final EnrolmentRepository enrolments;
    private final RegistrationRepository registrations;
    private final QualificationRepository qualifications;
    private final Sites sites;
    private final ScopeFromRegistrations scope;
    private final ScopeHistory history;
    private final Clock clock;
    private final Event<RegistrationsReplaced> replaced;
    private final Event<ScopeChanged> scopeChanged;

    RegistrationService(
            EnrolmentRepository enrolments,
            RegistrationRepository registrations,
            QualificationRepository qualifications,
            Sites sites,
            ScopeFromRegistrations scope,
            ScopeHistory history,
            Clock clock,
            Event<RegistrationsReplaced> replaced,
            Event<ScopeChanged> scopeChanged) {
        this.enrolments = enrolments;
        this.registrations = registrations;
        this.qualifications = qualifications;
        this.sites = sites;
        this.scope = scope;
        this.history = history;
        this.clock = clock;
        this.replaced = replaced;
        this.scopeChanged = scopeChanged;
    }

    @Transactional
    ScopeView replace(UUID enrolmentId, RegistrationsToReplace request) {
        var enrolment = enrolments.requireVisible(enrolmentId);
        var lines = checked(enrolment, request);
        return ScopeView.of(replace(enrolment, request.takenOn(), lines), enrolment.schemeCode());
    }

    /** Puts the lines in the place of all of that day, and decides the scope anew. */
    ScopeResult replace(EnrolmentSummary enrolment, LocalDate takenOn, List<Line> lines) {
        var snapshot =
                registrations
                        .taken(enrolment.id(), takenOn)
                        .orElseGet(() -> new RegistrationSnapshot(enrolment.id(), takenOn));
        snapshot.replace(lines, clock.instant());
        registrations.persistAndFlush(snapshot);
        replaced.fire(
                new RegistrationsReplaced(
                        snapshot.id(),
                        enrolment.centre().id(),
                        enrolment.id(),
                        takenOn,
                        lines.size(),
                        lines.stream().mapToInt(Line::activeLearners).sum()));
        return decideAnew(enrolment);
    }

    private ScopeResult decideAnew(EnrolmentSummary enrolment) {
        var result = scope.of(enrolment.id());
        var before = history.last(enrolment.id());
        history.keep(result, scope.inForce(enrolment.schemeCode()).id(), now());
        if (before.isEmpty() || before.get().inScope() != result.inScope()) {
            scopeChanged.fire(
                    new ScopeChanged(
                            enrolment.centre().id(),
                            enrolment.id(),
                            result.inScope(),
                            result.reasons()));
        }
        return result;
    }

    private Instant now() {
        return clock.instant();
    }

    @Transactional
    ScopeView scope(String centre, String scheme) {
        var enrolment = enrolments.requireVisibleAt(centre, scheme);
        return ScopeView.of(scope.of(enrolment.id()), enrolment.schemeCode());
    }

    @Transactional
    Paged<ScopeHistoryRow> scopeHistory(String centre, String scheme, PageQuery page) {
        return history.page(enrolments.requireVisibleAt(centre, scheme).id(), page);
    }

    @Transactional
    RegistrationsView latest(UUID enrolmentId) {
        var enrolment = enrolments.requireVisible(enrolmentId);
        return registrations
                .latest(enrolmentId)
                .map(snapshot -> view(enrolment, snapshot))
                .orElseGet(() -> new RegistrationsView(null, null, List.of()));
    }

    private RegistrationsView view(EnrolmentSummary enrolment, RegistrationSnapshot snapshot) {
        var rules = scope.inForce(enrolment.schemeCode()).rulebook().scope();
        var known =
                qualifications.byIds(
                        snapshot.lines().stream()
                                .map(Line::qualificationId)
                                .collect(Collectors.toSet()));
        var names = siteNames(enrolment);
        return new RegistrationsView(
                snapshot.takenOn(),
                snapshot.receivedAt(),
                snapshot.lines().stream()
                        .map(
                                line -> {
                                    var qualification = known.get(line.qualificationId());
                                    var decision =
                                            rules.decide(
                                                    qualification.facts(), line.deliveryContext());
                                    return new RegistrationsView.Line(
                                            line.qualificationId(),
                                            qualification.number(),
                                            qualification.details().title(),
                                            qualification.details().level(),
                                            line.siteId(),
                                            line.siteId() == null ? null : names.get(line.siteId()),
                                            line.deliveryContext(),
                                            line.activeLearners(),
                                            line.firstRegisteredOn(),
                                            decision.covered(),
                                            decision.rule(),
                                            decision.words());
                                })
                        .toList());
    }

    private Map<UUID, String> siteNames(EnrolmentSummary enrolment) {
        return sites.of(enrolment.centre().id()).stream()
                .collect(Collectors.toMap(SiteSummary::id, SiteSummary::name));
    }

    /** The lines with ids in the place of numbers; all that is wrong is told together. */
    private List<Line> checked(EnrolmentSummary enrolment, RegistrationsToReplace request) {
        var problems = new ArrayList<Violation>();
        if (request.takenOn().isAfter(LocalDate.now(clock))) {
            problems.add(Violation.of("/takenOn", EnrolmentProblem.SNAPSHOT_IN_FUTURE));
        }
        var known =
                qualifications.byNumbers(
                        enrolment.aoId(),
                        request.lines().stream()
                                .map(RegistrationsToReplace.Line::qualificationNumber)
                                .collect(Collectors.toSet()));
        var own = siteNames(enrolment);
        var seen = new HashSet<List<Object>>();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < request.lines().size(); i++) {
            var line = request.lines().get(i);
            var at = "/lines/" + i;
            var qualification = known.get(line.qualificationNumber());
            if (qualification == null) {
                problems.add(
                        Violation.of(
                                at + "/qualificationNumber",
                                EnrolmentProblem.UNKNOWN_QUALIFICATION));
            }
            if (line.siteId() != null && !own.containsKey(line.siteId())) {
                problems.add(Violation.of(at + "/siteId", EnrolmentProblem.UNKNOWN_SITE));
            }
            if (line.firstRegisteredOn().isAfter(request.takenOn())) {
                problems.add(
                        Violation.of(
                                at + "/firstRegisteredOn", EnrolmentProblem.FIRST_AFTER_SNAPSHOT));
            }
            if (!seen.add(
                    List.of(
                            line.qualificationNumber(),
                            String.valueOf(line.siteId()),
                            String.valueOf(line.deliveryContext())))) {
                problems.add(Violation.of(at, EnrolmentProblem.LINE_REPEATED));
            }
            if (problems.isEmpty()) {
                lines.add(
                        new Line(
                                qualification.id(),
                                line.siteId(),
                                line.deliveryContext(),
                                line.activeLearners(),
                                line.firstRegisteredOn()));
            }
        }
        RulesBroken.throwIfAny(problems);
        return lines;
    }
}
