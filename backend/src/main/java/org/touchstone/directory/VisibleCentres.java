package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;

/** The published door to centres, and who may pass it. */
@ApplicationScoped
class VisibleCentres implements CentreDirectory {

    private final CentreRepository centres;
    private final Viewer viewer;

    VisibleCentres(CentreRepository centres, Viewer viewer) {
        this.centres = centres;
        this.viewer = viewer;
    }

    @Override
    public CentreSummary require(UUID id) {
        return centres.require(id).summary();
    }

    @Override
    public Optional<CentreSummary> byNumber(String number) {
        return centres.byNumber(number).map(Centre::summary);
    }

    @Override
    public Map<UUID, CentreSummary> byIds(Collection<UUID> ids) {
        return centres.summaries(ids);
    }

    @Override
    public CentreSummary requireVisible(String idOrNumber) {
        return visible(idOrNumber).summary();
    }

    /** The centre, if a role of the current operation opens it to the caller. */
    Centre visible(String idOrNumber) {
        var centre = centres.named(idOrNumber).orElseThrow(() -> new NotFound("centre"));
        viewer.requireOn(ownership(centre), "centre");
        return centre;
    }

    /**
     * Whose the centre is for this caller: a centre belongs to the awarding organisation of its
     * region, and is open to every other one in whose schemes it is enrolled.
     */
    private Ownership ownership(Centre centre) {
        var scope = viewer.scope();
        var enrolled = centres.enrolments(centre.id());
        var own = centres.organisationOf(centre.regionId());
        return new Ownership(
                scope.aos().contains(own)
                        ? own
                        : enrolled.stream()
                                .map(CentreRepository.Enrolled::aoId)
                                .filter(scope.aos()::contains)
                                .findFirst()
                                .orElse(own),
                centre.regionId(),
                centre.id(),
                enrolled.stream()
                        .map(CentreRepository.Enrolled::enrolmentId)
                        .filter(scope.enrolments()::contains)
                        .findFirst()
                        .orElse(null));
    }
}
