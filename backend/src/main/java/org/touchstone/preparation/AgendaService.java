package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.preparation.Arrangements.Opened;
import org.touchstone.scheme.AgendaItemType;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** The agenda, written by either side and accepted by both (QMR-081, QMR-143). */
@ApplicationScoped
class AgendaService {

    private final AgendaRepository agendas;
    private final Arrangements arrangements;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    AgendaService(
            AgendaRepository agendas,
            Arrangements arrangements,
            VisitDirectory visits,
            SchemeDirectory schemes,
            PersonDirectory people,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.agendas = agendas;
        this.arrangements = arrangements;
        this.visits = visits;
        this.schemes = schemes;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    /** The agenda as it stands, empty before there is one. */
    @Transactional
    AgendaView get(UUID visitId) {
        return view(arrangements.toRead(visitId));
    }

    /** Replaces the items; whoever had accepted has to accept again. */
    @Transactional
    AgendaView edit(UUID visitId, List<AgendaItem> items) {
        var opened = arrangements.toArrange(visitId);
        var known = agendas.findByIdOptional(visitId);
        arrangements.requireVersion(known.map(Agenda::version).orElse(0L));
        RulesBroken.throwIfAny(breaches(opened.visit(), items));
        var agenda = known.orElseGet(() -> new Agenda(visitId));
        var edited =
                agenda.edit(
                        opened.visit(), items, opened.side(), viewer.personId(), clock.instant());
        if (known.isEmpty() && edited.isPresent()) {
            agendas.persist(agenda);
        }
        edited.ifPresent(happened::fire);
        return view(opened);
    }

    /** The caller's side accepts the version it read; with the second side it is agreed. */
    @Transactional
    AgendaView accept(UUID visitId, int number) {
        var opened = arrangements.toArrange(visitId);
        var agenda = agendas.findByIdOptional(visitId).orElse(null);
        if (agenda == null) {
            throw new RulesBroken(
                    "",
                    PreparationProblem.AGENDA_EMPTY,
                    PreparationProblem.AGENDA_EMPTY.sentence());
        }
        var accepted =
                agenda.accept(
                        opened.visit(), number, opened.side(), viewer.personId(), clock.instant());
        RulesBroken.throwIfAny(missing(opened.visit(), agenda.items()));
        happened.fire(accepted);
        return view(opened);
    }

    private List<Violation> breaches(VisitSummary visit, List<AgendaItem> items) {
        var types = itemTypes(visit).stream().map(AgendaItemType::code).toList();
        var days =
                visit.startOn() == null
                        ? Long.MAX_VALUE
                        : ChronoUnit.DAYS.between(visit.startOn(), visit.endOn()) + 1;
        var breaches = new ArrayList<Violation>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var at = "/items/" + i;
            if (!types.contains(item.type().strip())) {
                breaches.add(
                        Violation.of(at + "/type", PreparationProblem.UNKNOWN_AGENDA_ITEM_TYPE));
            }
            if (!item.endsAt().isAfter(item.startsAt())) {
                breaches.add(
                        Violation.of(at + "/endsAt", PreparationProblem.ITEM_ENDS_BEFORE_START));
            }
            if (item.day() > days) {
                breaches.add(Violation.of(at + "/day", PreparationProblem.NOT_A_DAY_OF_THE_VISIT));
            }
        }
        return breaches;
    }

    /** The kinds of items that the scheme asks of every agenda and this one lacks. */
    private List<Violation> missing(VisitSummary visit, List<AgendaItem> items) {
        return itemTypes(visit).stream()
                .filter(AgendaItemType::required)
                .filter(type -> items.stream().noneMatch(item -> item.type().equals(type.code())))
                .map(
                        type ->
                                new Violation(
                                        "/items",
                                        PreparationProblem.AGENDA_ITEM_MISSING,
                                        "Every agenda has an item “"
                                                + type.label()
                                                + "”. Add it before the agenda is accepted."))
                .toList();
    }

    private List<AgendaItemType> itemTypes(VisitSummary visit) {
        return schemes.version(visit.schemeVersionId()).rulebook().agendaItemTypes();
    }

    private AgendaView view(Opened opened) {
        agendas.flush();
        var visit = opened.visit();
        var agenda = agendas.findByIdOptional(visit.id());
        var reviewer = agenda.flatMap(one -> one.accepted(Side.AWARDING_ORGANISATION));
        var contact = agenda.flatMap(one -> one.accepted(Side.CENTRE));
        var known =
                people.byIds(
                        Stream.of(
                                        agenda.map(Agenda::editedBy).orElse(null),
                                        reviewer.map(Agenda.Acceptance::by).orElse(null),
                                        contact.map(Agenda.Acceptance::by).orElse(null))
                                .filter(Objects::nonNull)
                                .toList());
        var items = agenda.map(Agenda::items).orElse(List.of());
        return new AgendaView(
                visit.id(),
                agenda.map(Agenda::number).orElse(0),
                items,
                visit.startOn(),
                visit.endOn(),
                visits.focusOf(visit.id()),
                agenda.map(one -> known.get(one.editedBy())).map(PersonSummary::name).orElse(null),
                agenda.map(Agenda::editedAt).orElse(null),
                reviewer.map(one -> accepted(one, known.get(one.by()))).orElse(null),
                contact.map(one -> accepted(one, known.get(one.by()))).orElse(null),
                agenda.map(Agenda::isAgreed).orElse(false),
                itemTypes(visit),
                commands(opened, agenda, items),
                agenda.map(Agenda::version).orElse(0L));
    }

    private static AgendaView.Accepted accepted(Agenda.Acceptance one, PersonSummary by) {
        return new AgendaView.Accepted(by.name(), one.at());
    }

    private List<Command> commands(Opened opened, Optional<Agenda> agenda, List<AgendaItem> items) {
        var commands = new ArrayList<Command>();
        commands.add(Command.open("edit-agenda"));
        if (agenda.isPresent() && agenda.get().accepted(opened.side()).isEmpty()) {
            commands.add(Command.of("accept-agenda", missing(opened.visit(), items)));
        }
        return arrangements.offered(
                opened.visit(),
                Arrangements.isBeingPrepared(opened.visit()),
                commands,
                Role.REVIEWER,
                Role.CENTRE_CONTACT);
    }
}
