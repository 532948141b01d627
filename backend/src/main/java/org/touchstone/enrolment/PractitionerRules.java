package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.scheme.Labelled;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** What a practitioner must have: a person, a role the scheme knows, a programme (QMR-090). */
@ApplicationScoped
class PractitionerRules {

    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final SchemeDirectory schemes;
    private final PersonDirectory people;
    private final Assignments assignments;

    PractitionerRules(
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            SchemeDirectory schemes,
            PersonDirectory people,
            Assignments assignments) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.schemes = schemes;
        this.people = people;
        this.assignments = assignments;
    }

    void requireSound(UUID centreId, List<String> roles, List<UUID> programmeIds) {
        var problems = new ArrayList<Violation>();
        if (roles == null || roles.isEmpty()) {
            problems.add(Violation.of("/roles", EnrolmentProblem.ROLE_REQUIRED));
        } else if (!knownRoles(centreId).containsAll(roles)) {
            problems.add(Violation.of("/roles", EnrolmentProblem.UNKNOWN_ROLE));
        }
        if (programmeIds == null || programmeIds.isEmpty()) {
            problems.add(Violation.of("/programmeIds", EnrolmentProblem.PROGRAMME_REQUIRED));
        } else {
            var wanted = new HashSet<>(programmeIds);
            if (!programmes.atCentre(centreId, wanted).keySet().equals(wanted)) {
                problems.add(Violation.of("/programmeIds", EnrolmentProblem.UNKNOWN_PROGRAMME));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    /** Codes of the roles that the schemes of the centre know. */
    Set<String> knownRoles(UUID centreId) {
        return enrolments.of(centreId).stream()
                .flatMap(enrolment -> schemes.current(enrolment.schemeCode()).stream())
                .flatMap(version -> version.rulebook().practitionerRoles().stream())
                .map(Labelled::code)
                .collect(Collectors.toSet());
    }

    /** The person chosen, or the one with that e-mail address, put on record if need be. */
    UUID person(PractitionerToAdd request) {
        if (request.personId() != null) {
            if (people.byIds(List.of(request.personId())).isEmpty()) {
                throw broken("/personId", EnrolmentProblem.PERSON_REQUIRED);
            }
            return request.personId();
        }
        if (isBlank(request.name()) || isBlank(request.email())) {
            throw broken(
                    isBlank(request.name()) ? "/name" : "/email", EnrolmentProblem.PERSON_REQUIRED);
        }
        return people.keep(request.name().strip(), request.email(), request.phone()).id();
    }

    /** Nobody who reviews or manages the centre from outside is on its staff (QMR-072). */
    void requireNoConflict(UUID personId, UUID centreId) {
        if (assignments.reachesCentre(personId, centreId)) {
            throw broken("/personId", EnrolmentProblem.CONFLICT_OF_INTEREST);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static RulesBroken broken(String pointer, EnrolmentProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }
}
