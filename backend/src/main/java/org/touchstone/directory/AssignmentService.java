package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** Gives roles and ends them. */
@ApplicationScoped
class AssignmentService {

    private final AssignmentRepository assignments;
    private final AssignmentRules rules;
    private final CentreRepository centres;
    private final PersonRepository people;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<RoleGiven> given;
    private final Event<RoleEnded> ended;

    AssignmentService(
            AssignmentRepository assignments,
            AssignmentRules rules,
            CentreRepository centres,
            PersonRepository people,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<RoleGiven> given,
            Event<RoleEnded> ended) {
        this.assignments = assignments;
        this.rules = rules;
        this.centres = centres;
        this.people = people;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.given = given;
        this.ended = ended;
    }

    @Transactional
    Paged<AssignmentView> list(AssignmentFilter filter) {
        return assignments.page(
                viewer.holds(Role.PLATFORM_ADMIN) ? null : viewer.scope(),
                filter,
                today(),
                this::view);
    }

    @Transactional
    AssignmentView give(RoleToGive request) {
        var place = requirePlace(request);
        if (!rules.mayGive(request.role(), place)) {
            throw new Refused(403, DirectoryProblem.MAY_NOT_GIVE, null);
        }
        var from = request.startsOn() == null ? today() : request.startsOn();
        var to = request.endsOn();
        requireSound(request, from, to);
        if (request.organisationKind() == Target.CENTRE) {
            centres.lock(request.organisationId());
        }
        rules.requireFree(
                request.personId(),
                request.role(),
                request.organisationKind(),
                request.target(),
                from,
                to);
        rules.requireNoConflict(
                request.personId(),
                request.role(),
                request.organisationKind(),
                request.target(),
                place,
                from,
                to);
        var entry =
                new AssignmentEntry(
                        request.personId(),
                        request.role(),
                        request.organisationKind(),
                        request.target(),
                        from,
                        to);
        assignments.persistAndFlush(entry);
        given.fire(entry.given(request.reason()));
        return view(entry.id());
    }

    @Transactional
    AssignmentView end(UUID id, RoleToEnd request) {
        var entry = assignments.findByIdOptional(id).orElseThrow(() -> new NotFound("assignment"));
        var place = rules.ownership(entry.on(), entry.targetId());
        if (place.isEmpty()) {
            throw new NotFound("assignment");
        }
        if (!rules.sees(place.get())) {
            throw new NotFound("assignment");
        }
        if (!rules.mayGive(entry.role(), place.get())) {
            throw new Refused(403, DirectoryProblem.MAY_NOT_GIVE, null);
        }
        precondition.matches(entry.version());
        if (entry.isOver(today())) {
            throw new AlreadyExists(
                    DirectoryProblem.ALREADY_ENDED, DirectoryProblem.ALREADY_ENDED.sentence());
        }
        var last = request.lastDay();
        if (last != null && last.isBefore(today())) {
            throw broken("/lastDay", DirectoryProblem.ENDS_IN_PAST);
        }
        if (last != null && last.isBefore(entry.startsOn())) {
            throw broken("/lastDay", DirectoryProblem.ENDS_BEFORE_START);
        }
        var event =
                last == null
                        ? entry.endBefore(today(), request.reason())
                        : entry.endWith(last, request.reason());
        assignments.flush();
        ended.fire(event);
        return view(id);
    }

    private Ownership requirePlace(RoleToGive request) {
        if (request.organisationKind() == Target.ENROLMENT) {
            throw broken("/organisationKind", DirectoryProblem.GIVEN_BY_ALLOCATION);
        }
        // A place that does not exist and one that is not the caller's look alike.
        return rules.ownership(request.organisationKind(), request.target())
                .filter(rules::sees)
                .orElseThrow(() -> broken("/organisationId", DirectoryProblem.UNKNOWN_TARGET));
    }

    private void requireSound(RoleToGive request, LocalDate from, LocalDate to) {
        var problems = new ArrayList<Violation>();
        if (people.findById(request.personId()) == null) {
            problems.add(Violation.of("/personId", DirectoryProblem.UNKNOWN_PERSON));
        }
        if (!RolePlaces.canBeHeld(request.role(), request.organisationKind())) {
            problems.add(Violation.of("/role", DirectoryProblem.ROLE_NOT_HELD_THERE));
        }
        if (to != null && to.isBefore(from)) {
            problems.add(Violation.of("/endsOn", DirectoryProblem.ENDS_BEFORE_START));
        }
        RulesBroken.throwIfAny(problems);
    }

    private static RulesBroken broken(String pointer, DirectoryProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }

    private AssignmentView view(UUID id) {
        return assignments.one(id, this::view);
    }

    private AssignmentView view(Row row) {
        var view = AssignmentView.of(row, today(), List.of());
        var ends =
                (view.endsOn() == null || !view.endsOn().isBefore(today()))
                        && view.organisationKind() != Target.ENROLMENT
                        && rules.mayGive(
                                view.role(),
                                new Ownership(
                                        row.uuid("place_ao"),
                                        null,
                                        view.organisationKind() == Target.CENTRE
                                                ? view.organisationId()
                                                : null,
                                        null));
        return AssignmentView.of(row, today(), Command.when(ends, () -> Command.open("end")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
