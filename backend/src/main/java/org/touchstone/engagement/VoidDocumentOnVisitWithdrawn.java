package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitWithdrawn;

/** Without a visit nobody has to hand anything in. */
@ApplicationScoped
class VoidDocumentOnVisitWithdrawn {

    private final EngagementRepository documents;
    private final VisitDirectory visits;
    private final Event<EngagementVoided> voided;

    VoidDocumentOnVisitWithdrawn(
            EngagementRepository documents, VisitDirectory visits, Event<EngagementVoided> voided) {
        this.documents = documents;
        this.visits = visits;
        this.voided = voided;
    }

    void becomeVoid(@Observes VisitWithdrawn withdrawn) {
        documents
                .lockedOfVisit(withdrawn.about().visitId())
                .filter(document -> !document.isOver())
                .ifPresent(
                        document -> {
                            var event =
                                    document.becomeVoid(
                                            withdrawn.reason(), visits.require(document.visitId()));
                            documents.flush();
                            voided.fire(event);
                        });
    }
}
