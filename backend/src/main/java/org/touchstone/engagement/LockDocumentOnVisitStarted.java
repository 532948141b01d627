package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitStarted;

/**
 * When the visit starts, what was handed in becomes the record of the cycle (QMR-127). If somebody
 * passed over a missing document, the centre may still hand it in until the report is.
 */
@ApplicationScoped
class LockDocumentOnVisitStarted implements EngagementProgress {

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final VisitDirectory visits;
    private final Clock clock;
    private final Event<EngagementLocked> locked;

    LockDocumentOnVisitStarted(
            EngagementRepository documents,
            EngagementReader reader,
            VisitDirectory visits,
            Clock clock,
            Event<EngagementLocked> locked) {
        this.documents = documents;
        this.reader = reader;
        this.visits = visits;
        this.clock = clock;
        this.locked = locked;
    }

    void lock(@Observes VisitStarted started) {
        documents
                .lockedOfVisit(started.about().visitId())
                .filter(document -> document.state() == EngagementState.SUBMITTED)
                .ifPresent(this::lock);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reportHandedIn(UUID visitId) {
        documents
                .lockedOfVisit(visitId)
                .filter(document -> !document.isOver())
                .ifPresent(this::lock);
    }

    private void lock(EngagementDocument document) {
        var visit = visits.require(document.visitId());
        var content = reader.text(document).canonical(visit);
        var event = document.lock(content, SectionTexts.hash(content), clock.instant(), visit);
        documents.flush();
        locked.fire(event);
    }
}
