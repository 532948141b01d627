package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** The published doors to assignments. */
@ApplicationScoped
class KnownAssignments implements Assignments {

    private final AssignmentRepository assignments;
    private final PersonRepository people;
    private final CentreRepository centres;
    private final Clock clock;
    private final Event<RoleGiven> given;
    private final Event<RoleEnded> ended;

    KnownAssignments(
            AssignmentRepository assignments,
            PersonRepository people,
            CentreRepository centres,
            Clock clock,
            Event<RoleGiven> given,
            Event<RoleEnded> ended) {
        this.assignments = assignments;
        this.people = people;
        this.centres = centres;
        this.clock = clock;
        this.given = given;
        this.ended = ended;
    }

    @Override
    public List<PersonSummary> holders(Role role, Target on, UUID targetId) {
        var ids =
                assignments.at(role, on, targetId, today()).stream()
                        .map(AssignmentEntry::personId)
                        .distinct()
                        .toList();
        var known = people.summaries(ids);
        return ids.stream().map(known::get).toList();
    }

    @Override
    public boolean holds(UUID personId, Role role, Target on, UUID targetId) {
        return !assignments.of(personId, role, on, targetId, today()).isEmpty();
    }

    @Override
    public boolean worksAtCentre(UUID personId, UUID centreId) {
        return !assignments.atCentre(personId, centreId, today()).isEmpty();
    }

    @Override
    public boolean reachesCentre(UUID personId, UUID centreId) {
        var centre = centres.require(centreId);
        return assignments.reaches(
                personId,
                centres.organisationOf(centre.regionId()),
                centre.regionId(),
                centreId,
                today(),
                today());
    }

    @Override
    public List<Assignment> inEffect(UUID personId) {
        return assignments.inEffect(personId, today());
    }

    @Override
    public Set<Role> rolesWithin(UUID personId, UUID aoId) {
        return assignments.rolesWithin(personId, aoId, today());
    }

    @Override
    @Transactional
    public void give(UUID personId, Role role, Target on, UUID targetId) {
        if (!holds(personId, role, on, targetId)) {
            var entry = new AssignmentEntry(personId, role, on, targetId, today(), null);
            assignments.persist(entry);
            given.fire(entry.given(null));
        }
    }

    @Override
    @Transactional
    public UUID giveBetween(
            UUID personId,
            Role role,
            Target on,
            UUID targetId,
            LocalDate from,
            LocalDate to,
            String reason) {
        var entry = new AssignmentEntry(personId, role, on, targetId, from, to);
        assignments.persistAndFlush(entry);
        given.fire(entry.given(reason));
        return entry.id();
    }

    @Override
    @Transactional
    public void end(UUID personId, Role role, Target on, UUID targetId) {
        assignments
                .of(personId, role, on, targetId, today())
                .forEach(entry -> ended.fire(entry.endBefore(today(), null)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
