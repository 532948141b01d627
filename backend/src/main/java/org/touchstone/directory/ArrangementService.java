package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.web.Precondition;

/** What a centre does with others or at a distance. */
@ApplicationScoped
class ArrangementService {

    private final ArrangementRepository arrangements;
    private final VisibleCentres visible;
    private final Precondition precondition;
    private final Event<ArrangementRecorded> recorded;

    ArrangementService(
            ArrangementRepository arrangements,
            VisibleCentres visible,
            Precondition precondition,
            Event<ArrangementRecorded> recorded) {
        this.arrangements = arrangements;
        this.visible = visible;
        this.precondition = precondition;
        this.recorded = recorded;
    }

    @Transactional
    Paged<ArrangementView> list(String idOrNumber) {
        var centre = visible.visible(idOrNumber);
        return new Paged<>(
                arrangements.of(centre.id()).stream().map(ArrangementView::of).toList(), null);
    }

    @Transactional
    ArrangementView add(String idOrNumber, ArrangementToSave request) {
        var centre = visible.visible(idOrNumber);
        var arrangement = new Arrangement(centre.id(), request.details());
        arrangements.persistAndFlush(arrangement);
        recorded.fire(arrangement.recorded());
        return ArrangementView.of(arrangement);
    }

    @Transactional
    ArrangementView edit(String idOrNumber, UUID id, ArrangementToSave request) {
        var centre = visible.visible(idOrNumber);
        var arrangement =
                arrangements.at(centre.id(), id).orElseThrow(() -> new NotFound("arrangement"));
        precondition.matches(arrangement.version());
        var event = arrangement.edit(request.details());
        arrangements.flush();
        recorded.fire(event);
        return ArrangementView.of(arrangement);
    }
}
