package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** Regions, their centres and the people responsible for them. */
@ApplicationScoped
class RegionService {

    private final RegionRepository regions;
    private final CentreQueries centres;
    private final VisibleCentres visible;
    private final OwnOrganisation own;
    private final Assignments assignments;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<RegionNamed> named;

    RegionService(
            RegionRepository regions,
            CentreQueries centres,
            VisibleCentres visible,
            OwnOrganisation own,
            Assignments assignments,
            Viewer viewer,
            Precondition precondition,
            Event<RegionNamed> named) {
        this.regions = regions;
        this.centres = centres;
        this.visible = visible;
        this.own = own;
        this.assignments = assignments;
        this.viewer = viewer;
        this.precondition = precondition;
        this.named = named;
    }

    @Transactional
    Paged<RegionRow> list(PageQuery page) {
        return regions.page(viewer.scope(), page);
    }

    @Transactional
    RegionView get(UUID id) {
        return view(require(id));
    }

    /** The centres of the region, of which each belongs to no other (QMR-041). */
    @Transactional
    Paged<CentreRow> centres(UUID id, CentreFilter filter) {
        require(id);
        filter.region = List.of(id);
        return centres.page(new Scope(Set.of(), Set.of(id), Set.of(), Set.of()), filter);
    }

    @Transactional
    RegionView add(UUID aoId, RegionToSave request) {
        var organisation = own.require(aoId);
        requireFree(organisation, request.name().strip());
        var region = new Region(organisation, request.name().strip());
        regions.persistAndFlush(region);
        named.fire(region.named());
        return view(region);
    }

    @Transactional
    RegionView rename(UUID id, RegionToSave request) {
        var region = require(id);
        precondition.matches(region.version());
        var name = request.name().strip();
        if (!region.name().equals(name)) {
            requireFree(region.aoId(), name);
            var event = region.rename(name);
            regions.flush();
            named.fire(event);
        }
        return view(region);
    }

    /** The adviser of the centre's region: exactly one at a time (QMR-067). */
    @Transactional
    AdviserView adviser(String centre) {
        var found = visible.visible(centre);
        return new AdviserView(
                regions.require(found.regionId()).name(),
                assignments
                        .holder(Role.ADVISER, Target.REGION, found.regionId())
                        .map(AdviserView.Contact::of)
                        .orElse(null));
    }

    private Region require(UUID id) {
        var region = regions.require(id);
        viewer.requireOn(new Ownership(region.aoId(), region.id(), null, null), "region");
        return region;
    }

    private void requireFree(UUID aoId, String name) {
        if (regions.isNameTaken(aoId, name)) {
            throw new AlreadyExists(
                    DirectoryProblem.NAME_TAKEN,
                    "There is a region called “" + name + "” already.");
        }
    }

    private RegionView view(Region region) {
        return new RegionView(
                region.id(),
                region.aoId(),
                region.name(),
                assignments
                        .holder(Role.ADVISER, Target.REGION, region.id())
                        .map(PersonRow::of)
                        .orElse(null),
                holders(Role.QUALITY_MANAGER, region),
                holders(Role.TEAM_LEADER, region),
                holders(Role.SENIOR_REVIEWER, region),
                region.version());
    }

    private List<PersonRow> holders(Role role, Region region) {
        return assignments.holders(role, Target.REGION, region.id()).stream()
                .map(PersonRow::of)
                .toList();
    }
}
