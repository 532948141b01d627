package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitSummary;

/** Who of a centre can be asked to do something. */
@ApplicationScoped
class CentreStaff {

    private final Assignments assignments;
    private final PersonDirectory people;

    CentreStaff(Assignments assignments, PersonDirectory people) {
        this.assignments = assignments;
        this.people = people;
    }

    /**
     * The practitioner of the visit's centre.
     *
     * @param field where the person's id stands in the request
     * @throws RulesBroken 422 {@code NOT_AT_THE_CENTRE} if they are none
     */
    PersonSummary practitioner(String field, VisitSummary visit, UUID personId) {
        var centre = visit.enrolment().centre().id();
        if (!assignments.holds(personId, Role.PRACTITIONER, Target.CENTRE, centre)) {
            throw new RulesBroken(
                    field,
                    ActionProblem.NOT_AT_THE_CENTRE,
                    "Choose a practitioner of your centre. Someone who is missing there has to be added to the centre's people first.");
        }
        return people.require(personId);
    }
}
