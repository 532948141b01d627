package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.Consortia;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.scheme.Labels;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitAccess.Opened;

/** Shows a visit to whoever opened it. */
@ApplicationScoped
class VisitViews {

    private final CentreSites sites;
    private final VisitRepository visits;
    private final CycleRepository cycles;
    private final DateProposalRepository proposals;
    private final VisitDeadlines deadlines;
    private final VisitCommands commands;
    private final PersonDirectory people;
    private final Consortia consortia;
    private final SchemeDirectory schemes;
    private final Clock clock;

    VisitViews(
            CentreSites sites,
            VisitRepository visits,
            CycleRepository cycles,
            DateProposalRepository proposals,
            VisitDeadlines deadlines,
            VisitCommands commands,
            PersonDirectory people,
            Consortia consortia,
            SchemeDirectory schemes,
            Clock clock) {
        this.sites = sites;
        this.visits = visits;
        this.cycles = cycles;
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.commands = commands;
        this.people = people;
        this.consortia = consortia;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The visit as it stands after everything done so far in this transaction. */
    VisitView show(Opened opened) {
        visits.flush();
        var visit = opened.visit();
        var summary = visits.summary(visit);
        var cycle = cycles.require(visit.cycleId());
        var today = LocalDate.now(clock);
        var negotiation = proposals.ofVisit(visit.id());
        var known = people.byIds(named(visit, negotiation));
        var announced = cycle.isAnnounced(today);
        var shown = announced || !opened.role().isCentreSide();
        var due = deadlines.of(summary);
        var stages = new VisitStages(visit, cycle, due, today);
        var centre = summary.enrolment().centre();
        return new VisitView(
                visit.id(),
                visit.version(),
                visit.reference(),
                visit.state(),
                new VisitView.CentreRef(
                        centre.id(), centre.number(), centre.name(), centre.nation()),
                visit.enrolmentId(),
                new VisitView.CycleRef(
                        cycle.id(), cycle.name(), cycle.windowFrom(), cycle.windowTo()),
                scheme(visit),
                stages.line(),
                shown && visit.reviewerId() != null ? contact(known.get(visit.reviewerId())) : null,
                new VisitView.Owner(visit.ownerRole()),
                new VisitView.Allocation(
                        visit.allocationFrom(),
                        visit.allocationBy(),
                        shown ? visit.reached().allocatedOn() : null,
                        visit.reviewerId() != null && announced),
                visit.startOn(),
                visit.endOn(),
                negotiation.stream().map(one -> proposal(one, known)).toList(),
                negotiation.stream()
                        .filter(one -> one.state() == ProposalState.RELEASED)
                        .map(VisitViews::formerDate)
                        .toList(),
                visit.exceptionFrom() == null
                        ? null
                        : new VisitView.WindowException(
                                visit.exceptionFrom(),
                                visit.exceptionTo(),
                                visit.exceptionReason()),
                VisitDeadlines.next(due).orElse(null),
                stages.flags(),
                consortia.of(centre.id()).stream()
                        .map(
                                one ->
                                        new VisitView.Consortium(
                                                one.name(),
                                                new VisitView.Consortium.CentreName(
                                                        one.lead().number(), one.lead().name()),
                                                one.lead().id().equals(centre.id())))
                        .toList(),
                visit.focusAreas(),
                sites.seen(visit),
                visit.state() == VisitState.IN_PROGRESS ? sites.open(centre.id()) : null,
                override(visit, known),
                visit.endReason(),
                previous(visit).orElse(null),
                commands.of(opened));
    }

    private static List<UUID> named(Visit visit, List<DateProposal> negotiation) {
        return Stream.concat(
                        Stream.of(visit.reviewerId(), visit.overriddenBy()),
                        negotiation.stream()
                                .flatMap(one -> Stream.of(one.proposedBy(), one.answeredBy())))
                .filter(Objects::nonNull)
                .toList();
    }

    private VisitView.SchemeRef scheme(Visit visit) {
        var scheme = schemes.version(visit.schemeVersionId());
        var words = scheme.rulebook().labels();
        return new VisitView.SchemeRef(
                scheme.scheme(),
                scheme.version(),
                scheme.rulebook().title(),
                words.term(Labels.Term.VISIT),
                words.role(Role.REVIEWER.name()),
                words.role(Role.CENTRE_CONTACT.name()));
    }

    private static VisitView.Contact contact(PersonSummary person) {
        return person == null
                ? null
                : new VisitView.Contact(person.id(), person.name(), person.email(), person.phone());
    }

    private static VisitView.Proposal proposal(DateProposal one, Map<UUID, PersonSummary> known) {
        return new VisitView.Proposal(
                one.id(),
                one.turn(),
                one.startOn(),
                one.endOn(),
                one.side(),
                known.get(one.proposedBy()).name(),
                one.proposedAt(),
                one.note(),
                one.state(),
                one.answeredBy() == null ? null : known.get(one.answeredBy()).name(),
                one.answeredAt(),
                one.answer());
    }

    private static VisitView.FormerDate formerDate(DateProposal one) {
        return new VisitView.FormerDate(one.startOn(), one.endOn(), one.answeredAt(), one.answer());
    }

    private static VisitView.Override override(Visit visit, Map<UUID, PersonSummary> known) {
        return visit.overriddenBy() == null
                ? null
                : new VisitView.Override(
                        known.get(visit.overriddenBy()).name(),
                        visit.overrideReason(),
                        visit.reached().startedOn());
    }

    private Optional<VisitView.Previous> previous(Visit visit) {
        return visits.earlierReported(visit)
                .map(
                        earlier ->
                                new VisitView.Previous(
                                        earlier.id(),
                                        earlier.reference(),
                                        cycles.require(earlier.cycleId()).name()));
    }
}
