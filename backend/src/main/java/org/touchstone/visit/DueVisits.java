package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.enrolment.ScopeResult;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent.About;

/**
 * Makes visits due: one per centre in scope and cycle (QMR-002, QMR-044, QMR-045). Each member of a
 * consortium is a centre of its own here.
 */
@ApplicationScoped
class DueVisits {

    private final VisitRepository visits;
    private final CycleRepository cycles;
    private final EnrolmentScope scope;
    private final EnrolmentDirectory enrolments;
    private final SchemeDirectory schemes;
    private final Clock clock;
    private final Event<VisitOpened> opened;

    DueVisits(
            VisitRepository visits,
            CycleRepository cycles,
            EnrolmentScope scope,
            EnrolmentDirectory enrolments,
            SchemeDirectory schemes,
            Clock clock,
            Event<VisitOpened> opened) {
        this.visits = visits;
        this.cycles = cycles;
        this.scope = scope;
        this.enrolments = enrolments;
        this.schemes = schemes;
        this.clock = clock;
        this.opened = opened;
    }

    /** The scope of those centres that are in it and have no visit in the cycle yet. */
    List<ScopeResult> missing(Cycle cycle) {
        var have = withVisit(cycle.id());
        return scope.ofAll(cycle.aoId(), cycle.schemeVersionId()).values().stream()
                .filter(result -> result.inScope() && !have.contains(result.enrolmentId()))
                .sorted(Comparator.comparing(ScopeResult::enrolmentId))
                .toList();
    }

    /** Makes their visits due; whoever got one meanwhile keeps it. */
    void open(UUID cycleId, Collection<ScopeResult> centres) {
        var cycle = cycles.findById(cycleId, LockModeType.PESSIMISTIC_WRITE);
        var have = withVisit(cycleId);
        centres.stream()
                .filter(result -> !have.contains(result.enrolmentId()))
                .forEach(result -> open(cycle, result));
    }

    Visit open(Cycle cycle, ScopeResult result) {
        var rules = schemes.version(cycle.schemeVersionId()).rulebook().cycle().newCentre();
        var visit =
                new Visit(
                        cycle,
                        result.enrolmentId(),
                        visits.nextReference(cycle.startsOn()),
                        AllocationTarget.of(cycle, rules, result.firstRegistrationOn()),
                        LocalDate.now(clock));
        visits.persist(visit);
        visits.flush();
        var centreId = enrolments.require(result.enrolmentId()).centre().id();
        opened.fire(
                new VisitOpened(
                        new About(centreId, visit.id(), "visit", visit.id()),
                        result.enrolmentId(),
                        cycle.id(),
                        visit.reference()));
        return visit;
    }

    boolean has(UUID cycleId, UUID enrolmentId) {
        return visits.count("cycleId = ?1 and enrolmentId = ?2", cycleId, enrolmentId) > 0;
    }

    long count(UUID cycleId) {
        return visits.count("cycleId", cycleId);
    }

    private Set<UUID> withVisit(UUID cycleId) {
        return new HashSet<>(
                visits.getEntityManager()
                        .createQuery(
                                "select v.enrolmentId from Visit v where v.cycleId = :cycle",
                                UUID.class)
                        .setParameter("cycle", cycleId)
                        .getResultList());
    }
}
