package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;

/**
 * Who sees an area and who leads it (IQA-003, IQA-083). The centre's management and its lead
 * internal quality assurers see every area of the centre; a member sees those in whose team they
 * are or were; only the one who leads it today writes.
 */
@ApplicationScoped
class AreaAccess {

    private static final Role[] ALL_AREAS = {
        Role.LEAD_IQA, Role.HEAD_OF_CENTRE, Role.CENTRE_CONTACT, Role.CENTRE_MANAGER
    };
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final UUID NOBODY = new UUID(0, 0);

    private final AreaRepository areas;
    private final Viewer viewer;
    private final Clock clock;

    AreaAccess(AreaRepository areas, Viewer viewer, Clock clock) {
        this.areas = areas;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What a list may show: all areas of some centres, and the caller's own of others. */
    record Reach(Set<UUID> wide, Set<UUID> own, UUID me) {

        static final String SQL =
                "(c.id in (:wideCentres) or c.id in (:ownCentres) and exists (select 1 from work_plan_member mine"
                        + " where mine.area_id = a.id and mine.person_id = :me))";

        Map<String, Object> parameters() {
            return Map.of("wideCentres", orNobody(wide), "ownCentres", orNobody(own), "me", me);
        }

        private static List<UUID> orNobody(Set<UUID> ids) {
            return ids.isEmpty() ? List.of(NOBODY) : List.copyOf(ids);
        }
    }

    Reach reach() {
        return new Reach(
                Scope.of(viewer.assignments(), List.of(ALL_AREAS)).centres(),
                viewer.scope().centres(),
                viewer.personId());
    }

    /**
     * The area, if the caller sees it.
     *
     * @throws NotFound if not
     */
    Area readable(UUID areaId) {
        return readable(areas.require(areaId));
    }

    Area readable(Area area) {
        viewer.requireOn(Ownership.ofCentre(area.centreId()), "area");
        if (!seesAll(area.centreId())
                && !areas.isMember(area.id(), viewer.personId(), EVER, null)) {
            throw new NotFound("area");
        }
        return area;
    }

    /** Whether the caller sees whatever stands below areas of the centre, drafts included. */
    boolean seesAll(UUID centreId) {
        return viewer.holdsOn(Ownership.ofCentre(centreId), ALL_AREAS);
    }

    /**
     * The area, if the caller leads it today.
     *
     * @throws Refused 403 if somebody else does
     */
    Area led(UUID areaId) {
        var area = readable(areaId);
        requireLead(area);
        return area;
    }

    void requireLead(Area area) {
        if (!leads(area)) {
            throw new Refused(
                    403, WorkPlanProblem.NOT_AREA_LEAD, WorkPlanProblem.NOT_AREA_LEAD.sentence());
        }
    }

    /** Whether the caller leads the area today, in that role. */
    boolean leads(Area area) {
        return viewer.holdsOn(Ownership.ofCentre(area.centreId()), Role.LEAD_IQA)
                && areas.leads(viewer.personId(), area.id(), LocalDate.now(clock));
    }

    /** Whether the caller may set up areas and name who leads them. */
    boolean administers(Area area) {
        return viewer.holdsOn(
                Ownership.ofCentre(area.centreId()), Role.HEAD_OF_CENTRE, Role.CENTRE_CONTACT);
    }
}
