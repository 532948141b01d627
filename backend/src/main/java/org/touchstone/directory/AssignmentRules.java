package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** Who may give which role, and what a role must not meet. */
@ApplicationScoped
class AssignmentRules {

    private final AssignmentRepository assignments;
    private final CentreRepository centres;
    private final RegionRepository regions;
    private final AwardingOrganisationRepository organisations;
    private final Viewer viewer;

    AssignmentRules(
            AssignmentRepository assignments,
            CentreRepository centres,
            RegionRepository regions,
            AwardingOrganisationRepository organisations,
            Viewer viewer) {
        this.assignments = assignments;
        this.centres = centres;
        this.regions = regions;
        this.organisations = organisations;
        this.viewer = viewer;
    }

    /** Whose the place is at which a role is held; empty if there is no such place. */
    Optional<Ownership> ownership(Target on, UUID targetId) {
        if (targetId == null) {
            return Optional.empty();
        }
        return switch (on) {
            case PLATFORM -> Optional.of(new Ownership(null, null, null, null));
            case AO ->
                    organisations
                            .findByIdOptional(targetId)
                            .map(ao -> Ownership.ofAwardingOrganisation(targetId));
            case REGION ->
                    regions.findByIdOptional(targetId)
                            .map(region -> new Ownership(region.aoId(), targetId, null, null));
            case CENTRE ->
                    centres.findByIdOptional(targetId)
                            .map(
                                    centre ->
                                            new Ownership(
                                                    centres.organisationOf(centre.regionId()),
                                                    centre.regionId(),
                                                    targetId,
                                                    null));
            case ENROLMENT -> Optional.empty();
        };
    }

    /** Whether the caller sees that place at all. */
    boolean sees(Ownership place) {
        return viewer.holds(Role.PLATFORM_ADMIN)
                || viewer.holdsOn(place, Role.AO_ADMIN, Role.HEAD_OF_CENTRE, Role.CENTRE_CONTACT);
    }

    /**
     * Whether the caller may give or end the role there: the platform's administrator any, that of
     * an awarding organisation all of its own; the head of centre appoints the nominee, and both
     * name their staff (QMR-073).
     */
    boolean mayGive(Role role, Ownership place) {
        if (viewer.holds(Role.PLATFORM_ADMIN)) {
            return true;
        }
        if (role == Role.PLATFORM_ADMIN) {
            return false;
        }
        if (viewer.holdsOn(place, Role.AO_ADMIN)) {
            return true;
        }
        return viewer.holdsOn(place, Role.HEAD_OF_CENTRE) && role == Role.CENTRE_CONTACT
                || viewer.holdsOn(place, Role.HEAD_OF_CENTRE, Role.CENTRE_CONTACT)
                        && RolePlaces.STAFF.contains(role);
    }

    /** One nominee and one head per centre, one adviser per region, and no role twice. */
    void requireFree(
            UUID personId, Role role, Target on, UUID targetId, LocalDate from, LocalDate to) {
        for (var other : assignments.overlapping(role, on, targetId, from, to)) {
            switch (role) {
                case CENTRE_CONTACT -> refuse(DirectoryProblem.QN_ALREADY_ACTIVE);
                case HEAD_OF_CENTRE -> refuse(DirectoryProblem.HEAD_ALREADY_ACTIVE);
                case ADVISER -> refuse(DirectoryProblem.ADVISER_ALREADY_ACTIVE);
                default -> {
                    if (other.personId().equals(personId)) {
                        refuse(DirectoryProblem.ROLE_ALREADY_HELD);
                    }
                }
            }
        }
    }

    /** Nobody holds a role of a centre and one that reaches the same centre (QMR-072). */
    void requireNoConflict(
            UUID personId,
            Role role,
            Target on,
            UUID targetId,
            Ownership place,
            LocalDate from,
            LocalDate to) {
        var conflict =
                role.isCentreSide()
                        ? assignments.reaches(
                                personId, place.aoId(), place.regionId(), targetId, from, to)
                        : role != Role.REVIEWER
                                && on != Target.PLATFORM
                                && assignments.worksWithin(personId, targetId, from, to);
        if (conflict) {
            throw new RulesBroken(
                    "/personId",
                    DirectoryProblem.CONFLICT_OF_INTEREST,
                    DirectoryProblem.CONFLICT_OF_INTEREST.sentence());
        }
    }

    private static void refuse(DirectoryProblem problem) {
        throw new AlreadyExists(problem, problem.sentence());
    }
}
