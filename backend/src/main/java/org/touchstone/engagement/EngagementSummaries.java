package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The read door to engagement documents. */
@ApplicationScoped
class EngagementSummaries implements EngagementDirectory {

    private final EngagementRepository documents;
    private final EngagementReader reader;

    EngagementSummaries(EngagementRepository documents, EngagementReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    @Override
    public Optional<Summary> ofVisit(UUID visitId) {
        return documents.ofVisit(visitId).map(this::summary);
    }

    private Summary summary(EngagementDocument document) {
        var text = reader.text(document);
        return new Summary(
                document.id(),
                document.visitId(),
                document.state(),
                document.submittedAt(),
                text.statement(SectionName.STRENGTHS).general(),
                text.statement(SectionName.WEAKNESSES).general());
    }
}
