package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitAccess.Opened;

/** Names the reviewer of a visit, or another one in their place (QMR-101 to QMR-109). */
@ApplicationScoped
class Allocation {

    private static final String REVIEWER_FIELD = "/reviewerId";

    private final VisitAccess access;
    private final VisitViews views;
    private final CycleRepository cycles;
    private final TeamRepository teams;
    private final ReviewerChoices choices;
    private final EnrolmentScope scope;
    private final OpenCases cases;
    private final SchemeDeadlines deadlines;
    private final Instance<AllocationGuard> guards;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<ReviewerAllocated> allocated;

    Allocation(
            VisitAccess access,
            VisitViews views,
            CycleRepository cycles,
            TeamRepository teams,
            ReviewerChoices choices,
            EnrolmentScope scope,
            OpenCases cases,
            SchemeDeadlines deadlines,
            @Any Instance<AllocationGuard> guards,
            Viewer viewer,
            Clock clock,
            Event<ReviewerAllocated> allocated) {
        this.access = access;
        this.views = views;
        this.cycles = cycles;
        this.teams = teams;
        this.choices = choices;
        this.scope = scope;
        this.cases = cases;
        this.deadlines = deadlines;
        this.guards = guards;
        this.viewer = viewer;
        this.clock = clock;
        this.allocated = allocated;
    }

    /** Everyone who could be named, with what stands against each. */
    @Transactional
    Paged<ReviewerChoice> choices(UUID visitId, String q, PageQuery page) {
        access.toRead(visitId);
        return choices.page(visitId, q, page);
    }

    /** Names the reviewer: opens the case to them, closes it to those before. */
    @Transactional
    VisitView allocate(UUID visitId, UUID reviewerId, String reason) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        RulesBroken.throwIfAny(broken(opened, reviewerId, reason));
        var previous = visit.allocate(reviewerId, today());
        var enrolmentId = visit.enrolmentId();
        cases.handOver(enrolmentId, previous, reviewerId);
        keepDeadlines(opened, previous);
        allocated.fire(
                new ReviewerAllocated(
                        opened.summary().about("visit", visitId),
                        enrolmentId,
                        reviewerId,
                        previous,
                        reason));
        return views.show(opened);
    }

    private void keepDeadlines(Opened opened, UUID previous) {
        var visit = opened.visit();
        var cycle = cycles.require(visit.cycleId());
        if (visit.state() == VisitState.ALLOCATED) {
            // Nobody outside hears of it before the day of announcement, so nobody is waited for
            // earlier.
            var anchor = cycle.isAnnounced(today()) ? today() : cycle.announceFrom();
            deadlines.keep(
                    opened.summary(),
                    DeadlineRule.Kind.FIRST_CONTACT.name(),
                    anchor,
                    null,
                    "visit",
                    visit.id());
        }
        if (previous == null) {
            deadlines.keepDay(
                    opened.summary(),
                    VisitDeadlines.VISIT,
                    cycle.windowTo(),
                    "end of the visit window of " + cycle.name());
        }
    }

    private List<Violation> broken(Opened opened, UUID reviewerId, String reason) {
        var visit = opened.visit();
        var found = new ArrayList<Violation>();
        if (!scope.of(visit.enrolmentId()).inScope()) {
            found.add(Violation.of("", VisitProblem.CENTRE_NOT_IN_SCOPE));
        }
        var choice = choices.one(visit.id(), reviewerId);
        if (choice.isEmpty()) {
            found.add(Violation.of(REVIEWER_FIELD, VisitProblem.NOT_A_REVIEWER));
        }
        choice.ifPresent(known -> found.addAll(known.violations()));
        if (visit.reviewerId() != null) {
            found.addAll(brokenByReplacing(opened, reviewerId, reason));
        }
        return found;
    }

    private List<Violation> brokenByReplacing(Opened opened, UUID reviewerId, String reason) {
        var visit = opened.visit();
        if (opened.role() != Role.QUALITY_MANAGER && isReportHandedIn(opened)) {
            throw new NotAllowedInState(
                    visit.state(),
                    VisitProblem.NEEDS_QUALITY_MANAGER,
                    VisitProblem.NEEDS_QUALITY_MANAGER.sentence());
        }
        var found = new ArrayList<Violation>();
        if (visit.reviewerId().equals(reviewerId)) {
            found.add(Violation.of(REVIEWER_FIELD, VisitProblem.SAME_REVIEWER));
        }
        if (reason == null || reason.isBlank()) {
            found.add(
                    new Violation(
                            "/reason",
                            VisitProblem.REASON_NEEDED,
                            "Say why the reviewer is replaced."));
        }
        var aoId = opened.summary().enrolment().aoId();
        if (opened.role() == Role.TEAM_LEADER
                && !(teams.leads(viewer.personId(), aoId, visit.reviewerId())
                        && teams.leads(viewer.personId(), aoId, reviewerId))) {
            found.add(Violation.of(REVIEWER_FIELD, VisitProblem.NOT_IN_YOUR_TEAM));
        }
        return found;
    }

    private boolean isReportHandedIn(Opened opened) {
        return opened.visit().state() == VisitState.REPORTED
                || guards.stream().anyMatch(guard -> guard.needsQualityManager(opened.summary()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
