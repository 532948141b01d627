package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;

/** Shows which results are held from claim. */
@ApplicationScoped
class HoldReading {

    private final HoldRepository holds;
    private final CentreDirectory centres;
    private final Viewer viewer;

    HoldReading(HoldRepository holds, CentreDirectory centres, Viewer viewer) {
        this.holds = holds;
        this.centres = centres;
        this.viewer = viewer;
    }

    @Transactional
    Paged<HoldRow> list(String centre, UUID programmeId, boolean former, PageQuery page) {
        var centreId = centres.requireVisible(centre).id();
        viewer.requireOn(Ownership.ofCentre(centreId), "centre");
        return holds.page(centreId, programmeId, former, page);
    }

    @Transactional
    HoldRow get(UUID id) {
        viewer.requireOn(Ownership.ofCentre(holds.require(id).centreId()), "hold");
        return holds.row(id);
    }
}
