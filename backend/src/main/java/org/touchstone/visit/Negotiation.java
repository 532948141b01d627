package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.visit.VisitAccess.Opened;

/** How both sides come to a date: proposals, answers, moves (QMR-136 to QMR-141). */
@ApplicationScoped
class Negotiation {

    private final VisitAccess access;
    private final VisitViews views;
    private final CycleRepository cycles;
    private final DateProposalRepository proposals;
    private final WorkingCalendars calendars;
    private final SchemeDeadlines schemeDeadlines;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<VisitDateProposed> proposed;
    private final Event<VisitDateAgreed> agreed;
    private final Event<VisitDateDeclined> declined;
    private final Event<VisitDateReleased> released;

    Negotiation(
            VisitAccess access,
            VisitViews views,
            CycleRepository cycles,
            DateProposalRepository proposals,
            WorkingCalendars calendars,
            SchemeDeadlines schemeDeadlines,
            Deadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<VisitDateProposed> proposed,
            Event<VisitDateAgreed> agreed,
            Event<VisitDateDeclined> declined,
            Event<VisitDateReleased> released) {
        this.access = access;
        this.views = views;
        this.cycles = cycles;
        this.proposals = proposals;
        this.calendars = calendars;
        this.schemeDeadlines = schemeDeadlines;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.proposed = proposed;
        this.agreed = agreed;
        this.declined = declined;
        this.released = released;
    }

    /** Puts dates on the table, beside those that lie there. */
    @Transactional
    VisitView propose(UUID visitId, List<DateRange> dates, String note) {
        var opened = access.toChange(visitId);
        if (opened.visit().startOn() != null) {
            throw new NotAllowedInState("visit", opened.visit().state(), VisitState.PROPOSED);
        }
        requireAnnounced(opened.visit());
        var turn = opened.visit().propose();
        put(opened, turn, dates, note);
        return views.show(opened);
    }

    /** The side that did not propose it accepts a date; the others are passed over. */
    @Transactional
    VisitView accept(UUID visitId, UUID proposalId) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        var proposal = proposals.require(visitId, proposalId);
        proposal.accept(opened.side(), viewer.personId(), now());
        // It may have become a day of the past, or the exception may be over, since it was
        // proposed.
        var dates = List.of(new DateRange(proposal.startOn(), proposal.endOn()));
        RulesBroken.throwIfAny(
                rules(opened).breaches(dates).stream()
                        .map(one -> new Violation("/proposalId", one.code(), one.message()))
                        .toList());
        visit.agree(proposal.startOn(), proposal.endOn(), today());
        proposals.open(visitId).forEach(other -> other.passOver(viewer.personId(), now()));
        schemeDeadlines.keep(
                opened.summary(),
                DeadlineRule.Kind.ENGAGEMENT_DUE.name(),
                visit.startOn(),
                null,
                "visit",
                visitId);
        agreed.fire(
                new VisitDateAgreed(
                        opened.summary().about("visit", visitId), visit.startOn(), visit.endOn()));
        return views.show(opened);
    }

    /** The other side cannot make a date, and may propose others in its place. */
    @Transactional
    VisitView decline(UUID visitId, UUID proposalId, String reason, List<DateRange> counter) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        var proposal = proposals.require(visitId, proposalId);
        proposal.decline(opened.side(), viewer.personId(), now(), reason);
        proposals.flush();
        var countered = counter != null && !counter.isEmpty();
        declined.fire(
                new VisitDateDeclined(
                        opened.summary().about("visit", visitId),
                        proposalId,
                        proposal.startOn(),
                        proposal.endOn(),
                        proposal.side().name(),
                        countered,
                        reason));
        if (countered) {
            put(opened, visit.propose(), counter, reason);
        } else if (proposals.open(visitId).isEmpty()) {
            visit.needsDate();
        } else {
            visit.answered();
        }
        return views.show(opened);
    }

    /** An agreed date is given up for others; both must agree again. */
    @Transactional
    VisitView move(UUID visitId, List<DateRange> dates, String reason) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        var start = visit.startOn();
        var end = visit.endOn();
        if (start == null) {
            throw new NotAllowedInState("visit", visit.state(), VisitState.PROPOSED);
        }
        var turn = visit.move();
        release(opened, start, end, reason);
        put(opened, turn, dates, reason);
        return views.show(opened);
    }

    /** Calls the date off; the case needs another one before the window closes (QMR-141). */
    @Transactional
    VisitView cancel(UUID visitId, String reason) {
        var opened = access.toChange(visitId);
        var visit = opened.visit();
        var start = visit.startOn();
        var end = visit.endOn();
        visit.needsDate();
        proposals.open(visitId).forEach(open -> open.passOver(viewer.personId(), now()));
        release(opened, start, end, reason);
        return views.show(opened);
    }

    /** Every date bears the name of who proposed or answered it, so the first one waits (D17). */
    private void requireAnnounced(Visit visit) {
        var cycle = cycles.require(visit.cycleId());
        if (visit.reviewerId() != null && !cycle.isAnnounced(today())) {
            throw new NotAllowedInState(
                    visit.state(),
                    VisitProblem.NOT_ANNOUNCED_YET,
                    "The centre is told on %s who its reviewer is. Propose dates from that day on."
                            .formatted(VisitPost.words(cycle.announceFrom(), null)));
        }
    }

    private void release(Opened opened, LocalDate start, LocalDate end, String reason) {
        var visitId = opened.visit().id();
        proposals.ofVisit(visitId).forEach(one -> one.release(viewer.personId(), now(), reason));
        deadlines.lapse(DeadlineRule.Kind.ENGAGEMENT_DUE.name(), visitId);
        released.fire(
                new VisitDateReleased(
                        opened.summary().about("visit", visitId), start, end, reason));
    }

    private void put(Opened opened, int turn, List<DateRange> dates, String note) {
        RulesBroken.throwIfAny(rules(opened).breaches(dates));
        var visitId = opened.visit().id();
        var put =
                dates.stream()
                        .map(
                                range ->
                                        new DateProposal(
                                                visitId,
                                                turn,
                                                range,
                                                opened.side(),
                                                viewer.personId(),
                                                now(),
                                                note))
                        .toList();
        proposals.persist(put);
        proposals.flush();
        if (opened.side() == Side.AWARDING_ORGANISATION) {
            deadlines.met(VisitDeadlines.FIRST_CONTACT, visitId);
        }
        for (var one : put) {
            proposed.fire(
                    new VisitDateProposed(
                            opened.summary().about("visit", visitId),
                            one.id(),
                            one.startOn(),
                            one.endOn(),
                            one.side().name(),
                            note));
        }
    }

    private DateRules rules(Opened opened) {
        return new DateRules(
                cycles.require(opened.visit().cycleId()),
                opened.visit(),
                calendars.of(opened.summary().enrolment().centre().nation()),
                today());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
