package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** Lets principal and senior reviewers take part with one centre for a time (QMR-064). */
@ApplicationScoped
class InvolvementService {

    private final InvolvementRepository involvements;
    private final EnrolmentRepository enrolments;
    private final Assignments assignments;
    private final Viewer viewer;
    private final Event<InvolvementAsked> asked;

    InvolvementService(
            InvolvementRepository involvements,
            EnrolmentRepository enrolments,
            Assignments assignments,
            Viewer viewer,
            Event<InvolvementAsked> asked) {
        this.involvements = involvements;
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.viewer = viewer;
        this.asked = asked;
    }

    @Transactional
    Paged<InvolvementView> list(String centre, PageQuery page) {
        return involvements.page(enrolments.requireVisibleAt(centre, null).id(), page);
    }

    @Transactional
    InvolvementView ask(String centre, InvolvementToAsk request) {
        var enrolment = enrolments.requireVisibleAt(centre, null);
        if (request.endsOn().isBefore(request.startsOn())) {
            throw broken("/endsOn", EnrolmentProblem.ENDS_BEFORE_START);
        }
        var role = role(request.personId(), enrolment.aoId());
        if (assignments.worksAtCentre(request.personId(), enrolment.centre().id())) {
            throw broken("/personId", EnrolmentProblem.CONFLICT_OF_INTEREST);
        }
        var assignment =
                assignments.giveBetween(
                        request.personId(),
                        role,
                        Target.ENROLMENT,
                        enrolment.id(),
                        request.startsOn(),
                        request.endsOn(),
                        request.reason());
        var involvement =
                new Involvement(
                        enrolment.id(),
                        request.personId(),
                        assignment,
                        viewer.personId(),
                        request.reason(),
                        request.startsOn(),
                        request.endsOn());
        involvements.persistAndFlush(involvement);
        asked.fire(involvement.asked(enrolment.centre().id()));
        return involvements.view(involvement.id());
    }

    private Role role(UUID personId, UUID aoId) {
        var held = assignments.rolesWithin(personId, aoId);
        if (held.contains(Role.PRINCIPAL_REVIEWER)) {
            return Role.PRINCIPAL_REVIEWER;
        }
        if (held.contains(Role.SENIOR_REVIEWER)) {
            return Role.SENIOR_REVIEWER;
        }
        throw broken("/personId", EnrolmentProblem.NOT_SENIOR);
    }

    private static RulesBroken broken(String pointer, EnrolmentProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }
}
