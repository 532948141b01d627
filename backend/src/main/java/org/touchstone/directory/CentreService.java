package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** Centres on record. */
@ApplicationScoped
class CentreService {

    private final CentreRepository centres;
    private final VisibleCentres visible;
    private final CentreQueries queries;
    private final RegionRepository regions;
    private final ConsortiumRepository consortia;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<CentreAdded> added;
    private final Event<CentreEdited> edited;

    CentreService(
            CentreRepository centres,
            VisibleCentres visible,
            CentreQueries queries,
            RegionRepository regions,
            ConsortiumRepository consortia,
            Viewer viewer,
            Precondition precondition,
            Event<CentreAdded> added,
            Event<CentreEdited> edited) {
        this.centres = centres;
        this.visible = visible;
        this.queries = queries;
        this.regions = regions;
        this.consortia = consortia;
        this.viewer = viewer;
        this.precondition = precondition;
        this.added = added;
        this.edited = edited;
    }

    @Transactional
    Paged<CentreRow> list(CentreFilter filter) {
        return queries.page(viewer.scope(), filter);
    }

    @Transactional
    CentreView get(String idOrNumber) {
        return view(visible.visible(idOrNumber));
    }

    @Transactional
    CentreView add(CentreToAdd request) {
        requireOwnRegion(request.details());
        if (centres.byNumber(request.number()).isPresent()) {
            throw new AlreadyExists(
                    DirectoryProblem.CENTRE_NUMBER_TAKEN,
                    "There is a centre with the number "
                            + request.number()
                            + " already. A number is given once and never changes.");
        }
        var centre = new Centre(request.number(), request.details());
        centres.persistAndFlush(centre);
        added.fire(centre.added());
        return view(centre);
    }

    @Transactional
    CentreView edit(String idOrNumber, CentreToEdit request) {
        var centre = visible.visible(idOrNumber);
        precondition.matches(centre.version());
        if (!centre.regionId().equals(request.regionId())) {
            requireOwnRegion(request.details());
        }
        var event = centre.edit(request.details());
        centres.flush();
        edited.fire(event);
        return view(centre);
    }

    /** A centre is put into a region of an awarding organisation that the caller runs. */
    private void requireOwnRegion(CentreDetails details) {
        var region =
                regions.findByIdOptional(details.regionId())
                        .filter(found -> viewer.scope().aos().contains(found.aoId()))
                        .orElseThrow(
                                () ->
                                        new RulesBroken(
                                                "/regionId",
                                                DirectoryProblem.UNKNOWN_REGION,
                                                DirectoryProblem.UNKNOWN_REGION.sentence()));
        viewer.requireOn(Ownership.ofAwardingOrganisation(region.aoId()), "region");
    }

    private CentreView view(Centre centre) {
        var row = queries.row(centre.id());
        var edits =
                viewer.holdsOn(
                        Ownership.ofAwardingOrganisation(centres.organisationOf(centre.regionId())),
                        Role.AO_ADMIN);
        return new CentreView(
                row.id(),
                row.number(),
                row.name(),
                row.kind(),
                row.nation(),
                row.regionId(),
                row.regionName(),
                row.size(),
                row.status(),
                row.flags(),
                consortia.of(centre.id()).stream().map(ConsortiumView::of).toList(),
                Command.when(edits, () -> Command.open("edit")),
                centre.version());
    }
}
