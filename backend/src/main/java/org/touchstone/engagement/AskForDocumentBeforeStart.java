package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.StartGuard;
import org.touchstone.visit.VisitSummary;

/** No visit starts without the document, except by override (QMR-112). */
@ApplicationScoped
class AskForDocumentBeforeStart implements StartGuard {

    private final EngagementRepository documents;

    AskForDocumentBeforeStart(EngagementRepository documents) {
        this.documents = documents;
    }

    @Override
    public List<Violation> missingBeforeStart(VisitSummary visit) {
        return documents.ofVisit(visit.id()).filter(EngagementDocument::isHandedIn).isPresent()
                ? List.of()
                : List.of(Violation.of("/engagementDocument", EngagementProblem.CED_NOT_SUBMITTED));
    }
}
