package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.RulesBroken;

/** Who may verify at a centre: its staff. */
@ApplicationScoped
class VerifierStaff {

    private final CentrePeople staff;
    private final PersonDirectory people;

    VerifierStaff(CentrePeople staff, PersonDirectory people) {
        this.staff = staff;
        this.people = people;
    }

    /** The person named; one named by e-mail is put on record if there is none. */
    UUID person(UUID centreId, LeadVerifierToRegister request) {
        if (request.personId() != null) {
            if (!staff.isStaff(centreId, request.personId())) {
                throw broken("/personId", ClaimProblem.UNKNOWN_STAFF);
            }
            return request.personId();
        }
        if (isBlank(request.name()) || isBlank(request.email())) {
            throw broken("/personId", ClaimProblem.PERSON_REQUIRED);
        }
        return people.keep(request.name().strip(), request.email().strip(), null).id();
    }

    /** Another member of the centre's staff; null for nobody. */
    void requireDeputy(UUID centreId, UUID verifier, UUID deputy) {
        if (deputy == null) {
            return;
        }
        if (deputy.equals(verifier)) {
            throw broken("/deputyId", ClaimProblem.OWN_DEPUTY);
        }
        if (!staff.isStaff(centreId, deputy)) {
            throw broken("/deputyId", ClaimProblem.UNKNOWN_STAFF);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static RulesBroken broken(String pointer, ClaimProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }
}
