package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.iqashare.SharingAreas;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;

/** Areas as shares name them; only who leads one today shares of it (IQA-081). */
@ApplicationScoped
class SharedAreas implements SharingAreas {

    private final AreaAccess access;
    private final AreaRepository areas;
    private final Viewer viewer;
    private final Clock clock;

    SharedAreas(AreaAccess access, AreaRepository areas, Viewer viewer, Clock clock) {
        this.access = access;
        this.areas = areas;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public SharingArea led(UUID areaId) {
        var area = access.led(areaId);
        return new SharingArea(area.id(), area.centreId(), area.name());
    }

    @Override
    public Set<UUID> ledByCaller() {
        var centres = Scope.of(viewer.assignments(), List.of(Role.LEAD_IQA)).centres();
        return centres.isEmpty()
                ? Set.of()
                : areas.ledBy(viewer.personId(), centres, LocalDate.now(clock));
    }
}
