package org.touchstone.standardisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionSummary;
import org.touchstone.action.InternalActionToOpen;
import org.touchstone.action.InternalActions;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.ProgrammeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.standardisation.StandardisationEvents.StandardisationCancelled;
import org.touchstone.standardisation.StandardisationEvents.StandardisationMinuted;
import org.touchstone.standardisation.StandardisationEvents.StandardisationPlanned;

/** Standardisation events: planned, held, minuted (IQA-074). */
@ApplicationScoped
class StandardisationService {

    private static final List<Role> STAFF =
            List.of(
                    Role.LEAD_IQA,
                    Role.IQA,
                    Role.ASSESSOR,
                    Role.PRACTITIONER,
                    Role.HEAD_OF_CENTRE,
                    Role.CENTRE_CONTACT,
                    Role.CENTRE_MANAGER);

    private final StandardisationRepository events;
    private final CatchUps catchUps;
    private final InternalActions actions;
    private final CentreDirectory centres;
    private final CentrePeople staff;
    private final Assignments assignments;
    private final PersonDirectory people;
    private final EnrolmentDirectory enrolments;
    private final ProgrammeDirectory programmes;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    StandardisationService(
            StandardisationRepository events,
            CatchUps catchUps,
            InternalActions actions,
            CentreDirectory centres,
            CentrePeople staff,
            Assignments assignments,
            PersonDirectory people,
            EnrolmentDirectory enrolments,
            ProgrammeDirectory programmes,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened) {
        this.events = events;
        this.catchUps = catchUps;
        this.actions = actions;
        this.centres = centres;
        this.staff = staff;
        this.assignments = assignments;
        this.people = people;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    @Transactional
    Paged<EventRow> list(String centre, UUID programmeId, boolean mine, PageQuery page) {
        return events.page(
                centres.requireVisible(centre).id(), programmeId, viewer.personId(), mine, page);
    }

    /** Leads and the head of centre read it. */
    @Transactional
    Paged<CatchUpRow> catchUp(String centre, UUID programmeId, UUID areaId, PageQuery page) {
        return catchUps.page(centres.requireVisible(centre).id(), programmeId, areaId, page);
    }

    @Transactional
    EventView get(UUID id) {
        return view(readable(id));
    }

    @Transactional
    EventView plan(EventToPlan request) {
        var centre = centres.requireVisible(request.centre());
        RulesBroken.throwIfAny(problems(centre.id(), request));
        var event = new StandardisationEvent(centre.id(), request, viewer.personId());
        events.persistAndFlush(event);
        planned(event, request);
        return view(event);
    }

    @Transactional
    EventView edit(UUID id, EventToPlan request) {
        var event = readable(id);
        precondition.matches(event.version());
        RulesBroken.throwIfAny(problems(event.centreId(), request));
        event.edit(request);
        events.flush();
        planned(event, request);
        return view(event);
    }

    private void planned(StandardisationEvent event, EventToPlan request) {
        happened.fire(
                new StandardisationPlanned(
                        event.about(),
                        event.title(),
                        event.programmeId(),
                        event.heldOn(),
                        request.invited().size()));
    }

    /** Who minutes it accepts the actions that come out of it, unless somebody else is named. */
    @Transactional
    EventView minute(UUID id, EventToMinute request) {
        var event = readable(id);
        precondition.matches(event.version());
        RulesBroken.throwIfAny(problems(event, request));
        event.minute(
                request.attendees(),
                request.apologies(),
                request.decisions().strip(),
                viewer.personId());
        events.flush();
        for (var action : request.actions()) {
            actions.open(
                    new InternalActionToOpen(
                            event.centreId(),
                            ActionSource.STANDARDISATION,
                            id,
                            action.text().strip(),
                            action.ownerId(),
                            action.acceptedBy(viewer.personId()),
                            action.dueOn()));
        }
        happened.fire(
                new StandardisationMinuted(
                        event.about(),
                        event.title(),
                        event.heldOn(),
                        request.attendees().size(),
                        request.apologies().size(),
                        request.actions().size()));
        return view(event);
    }

    @Transactional
    EventView cancel(UUID id, EventToCancel request) {
        var event = readable(id);
        precondition.matches(event.version());
        event.cancel(request.reason().strip());
        events.flush();
        happened.fire(
                new StandardisationCancelled(
                        event.about(), event.title(), request.reason().strip()));
        return view(event);
    }

    private List<Violation> problems(UUID centreId, EventToPlan request) {
        var problems = new ArrayList<Violation>();
        var running =
                enrolments.of(centreId).stream()
                        .flatMap(one -> programmes.ofEnrolment(one.id()).stream())
                        .anyMatch(one -> one.id().equals(request.programmeId()));
        if (!running) {
            problems.add(Violation.of("/programmeId", StandardisationProblem.UNKNOWN_PROGRAMME));
        }
        unknown(centreId, request.invited(), "/invited", new HashSet<>(), problems);
        return problems;
    }

    private List<Violation> problems(StandardisationEvent event, EventToMinute request) {
        var problems = new ArrayList<Violation>();
        if (event.heldOn().isAfter(LocalDate.now(clock))) {
            problems.add(Violation.of("", StandardisationProblem.NOT_HELD_YET));
        }
        var seen = new HashSet<UUID>();
        unknown(event.centreId(), request.attendees(), "/attendees", seen, problems);
        unknown(event.centreId(), request.apologies(), "/apologies", seen, problems);
        for (var index = 0; index < request.actions().size(); index++) {
            var action = request.actions().get(index);
            var pointer = "/actions/" + index;
            if (action.ownerId().equals(action.acceptedBy(viewer.personId()))) {
                problems.add(
                        Violation.of(pointer + "/verifierId", StandardisationProblem.OWN_ACTION));
            }
            if (!action.dueOn().isAfter(event.heldOn())) {
                problems.add(
                        Violation.of(pointer + "/dueOn", StandardisationProblem.ACTION_IN_PAST));
            }
        }
        unknown(
                event.centreId(),
                request.actions().stream()
                        .map(EventToMinute.AgreedAction::ownerId)
                        .distinct()
                        .toList(),
                "/actions",
                new HashSet<>(),
                problems);
        return problems;
    }

    private void unknown(
            UUID centreId,
            Collection<UUID> named,
            String pointer,
            Set<UUID> seen,
            List<Violation> problems) {
        var known = named.isEmpty() ? Set.<UUID>of() : staff(centreId);
        var index = 0;
        for (var person : named) {
            if (!seen.add(person)) {
                problems.add(
                        Violation.of(
                                pointer + "/" + index, StandardisationProblem.PERSON_REPEATED));
            } else if (!known.contains(person)) {
                problems.add(
                        Violation.of(pointer + "/" + index, StandardisationProblem.UNKNOWN_STAFF));
            }
            index++;
        }
    }

    /** Who works at the centre: as a practitioner, or in one of its roles. */
    private Set<UUID> staff(UUID centreId) {
        var known = new HashSet<UUID>();
        staff.practitioners(centreId).forEach(one -> known.add(one.person().id()));
        for (var role : STAFF) {
            assignments.holders(role, Target.CENTRE, centreId).forEach(one -> known.add(one.id()));
        }
        return known;
    }

    private StandardisationEvent readable(UUID id) {
        var event = events.require(id);
        viewer.requireOn(Ownership.ofCentre(event.centreId()), "event");
        return event;
    }

    private EventView view(StandardisationEvent event) {
        var opened =
                event.state() == StandardisationState.HELD
                        ? actions.of(ActionSource.STANDARDISATION, List.of(event.id()))
                        : List.<InternalActionSummary>of();
        var named = new HashSet<>(event.people().keySet());
        opened.forEach(one -> named.add(one.ownerId()));
        var names = people.byIds(named);
        var leads = viewer.holdsOn(Ownership.ofCentre(event.centreId()), Role.LEAD_IQA);
        var planned = leads && event.state() == StandardisationState.PLANNED;
        return new EventView(
                event.id(),
                event.centreId(),
                event.programmeId(),
                programmes.require(event.programmeId()).title(),
                event.title(),
                event.heldOn(),
                event.state(),
                event.units().stream().sorted().toList(),
                event.material(),
                event.people().entrySet().stream()
                        .map(
                                one ->
                                        new EventView.Participant(
                                                one.getKey(),
                                                names.get(one.getKey()).name(),
                                                one.getValue()))
                        .sorted(Comparator.comparing(EventView.Participant::personName))
                        .toList(),
                event.decisions(),
                opened.stream()
                        .map(
                                one ->
                                        new EventView.ActionOfEvent(
                                                one.id(),
                                                one.reference(),
                                                one.ownerId(),
                                                names.get(one.ownerId()).name(),
                                                one.dueOn(),
                                                one.state().name()))
                        .toList(),
                event.reason(),
                Stream.of("edit", "minute", "cancel")
                        .flatMap(name -> Command.when(planned, () -> Command.open(name)).stream())
                        .toList(),
                event.version());
    }
}
