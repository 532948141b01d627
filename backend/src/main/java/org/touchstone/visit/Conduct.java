package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;

/** Starts and ends a visit, or the whole case. */
@ApplicationScoped
class Conduct {

    private final VisitAccess access;
    private final VisitViews views;
    private final VisitGuards guards;
    private final CentreSites sites;
    private final DateProposalRepository proposals;
    private final EnrolmentScope scope;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<VisitStarted> started;
    private final Event<VisitConducted> conducted;
    private final Event<VisitWithdrawn> withdrawn;
    private final Event<WindowExceptionGranted> exempted;

    Conduct(
            VisitAccess access,
            VisitViews views,
            VisitGuards guards,
            CentreSites sites,
            DateProposalRepository proposals,
            EnrolmentScope scope,
            Deadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<VisitStarted> started,
            Event<VisitConducted> conducted,
            Event<VisitWithdrawn> withdrawn,
            Event<WindowExceptionGranted> exempted) {
        this.access = access;
        this.views = views;
        this.guards = guards;
        this.sites = sites;
        this.proposals = proposals;
        this.scope = scope;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.started = started;
        this.conducted = conducted;
        this.withdrawn = withdrawn;
        this.exempted = exempted;
    }

    /** Opens the visit on the day (QMR-144). */
    @Transactional
    VisitView start(UUID visitId) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        visit.state().to(VisitState.IN_PROGRESS);
        guards.refuseBeforeFirstDay(visit);
        var missing = guards.missingBeforeStart(opened.summary());
        if (!missing.isEmpty()) {
            throw new NotAllowedInState(
                    visit.state(),
                    missing.size() == 1 ? missing.get(0).code() : VisitProblem.NOT_READY_TO_START,
                    missing.size() == 1 ? missing.get(0).message() : null,
                    missing);
        }
        visit.start(today());
        started.fire(
                new VisitStarted(opened.summary().about("visit", visitId), today(), null, null));
        return views.show(opened);
    }

    /** Opens it although something is missing (decision D03). */
    @Transactional
    VisitView startOverriding(UUID visitId, String reason) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        visit.state().to(VisitState.IN_PROGRESS);
        guards.refuseBeforeFirstDay(visit);
        if (guards.missingBeforeStart(opened.summary()).isEmpty()) {
            throw new NotAllowedInState(
                    visit.state(),
                    VisitProblem.NOTHING_TO_OVERRIDE,
                    VisitProblem.NOTHING_TO_OVERRIDE.sentence());
        }
        visit.startOverriding(today(), viewer.personId(), reason);
        started.fire(
                new VisitStarted(
                        opened.summary().about("visit", visitId),
                        today(),
                        viewer.personId(),
                        reason));
        return views.show(opened);
    }

    /** Ends the visit; everything that is missing is listed (QMR-035, QMR-145, QMR-152). */
    @Transactional
    VisitView conclude(UUID visitId, List<UUID> sitesReviewed, LocalDate lastDayOrNull) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        visit.state().to(VisitState.CONDUCTED);
        var lastDay = lastDayOrNull == null ? agreedLastDay(visit) : lastDayOrNull;
        var missing = new ArrayList<>(guards.missingBeforeConducted(opened.summary()));
        if (sitesReviewed.isEmpty()) {
            missing.add(Violation.of("/sitesReviewed", VisitProblem.SITES_REVIEWED_MISSING));
        }
        missing.addAll(sites.unknown(opened.summary().enrolment().centre().id(), sitesReviewed));
        if (lastDay.isBefore(visit.startOn()) || lastDay.isAfter(today())) {
            missing.add(Violation.of("/lastDay", VisitProblem.LAST_DAY_OUT_OF_RANGE));
        }
        RulesBroken.throwIfAny(missing);
        visit.conclude(lastDay, new HashSet<>(sitesReviewed), today());
        deadlines.met(VisitDeadlines.VISIT, visitId);
        conducted.fire(new VisitConducted(opened.summary().about("visit", visitId), lastDay));
        return views.show(opened);
    }

    /** A visit that ended sooner than agreed ended today. */
    private LocalDate agreedLastDay(Visit visit) {
        return visit.endOn().isAfter(today()) ? today() : visit.endOn();
    }

    /** The centre has no covered learner any more (QMR-032). */
    @Transactional
    VisitView withdraw(UUID visitId, String reason) {
        var opened = access.toChange(visitId);
        opened.visit().state().to(VisitState.WITHDRAWN);
        if (scope.of(opened.visit().enrolmentId()).inScope()) {
            throw new RulesBroken(
                    "",
                    VisitProblem.CENTRE_STILL_IN_SCOPE,
                    VisitProblem.CENTRE_STILL_IN_SCOPE.sentence());
        }
        return end(opened, VisitState.WITHDRAWN, reason);
    }

    /** A centre that starts too late for this cycle (QMR-104). */
    @Transactional
    VisitView defer(UUID visitId, String reason) {
        return end(access.toChange(visitId), VisitState.DEFERRED, reason);
    }

    private VisitView end(VisitAccess.Opened opened, VisitState as, String reason) {
        var visit = opened.visit();
        visit.end(as, reason);
        proposals.open(visit.id()).forEach(one -> one.passOver(viewer.personId(), clock.instant()));
        for (var kind :
                List.of(
                        VisitDeadlines.FIRST_CONTACT,
                        VisitDeadlines.ENGAGEMENT_DUE,
                        VisitDeadlines.VISIT)) {
            deadlines.lapse(kind, visit.id());
        }
        withdrawn.fire(new VisitWithdrawn(opened.summary().about("visit", visit.id()), as, reason));
        return views.show(opened);
    }

    /** Allows days outside the window; a case that was put off is taken up again by it. */
    @Transactional
    VisitView exempt(UUID visitId, LocalDate from, LocalDate to, String reason) {
        var opened = access.toChange(visitId);
        if (to.isBefore(from)) {
            throw new RulesBroken(
                    "/to",
                    VisitProblem.ENDS_BEFORE_START,
                    VisitProblem.ENDS_BEFORE_START.sentence());
        }
        opened.visit().exempt(from, to, reason);
        exempted.fire(
                new WindowExceptionGranted(
                        opened.summary().about("visit", visitId), from, to, reason));
        return views.show(opened);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
