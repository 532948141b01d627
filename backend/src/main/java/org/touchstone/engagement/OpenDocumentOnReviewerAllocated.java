package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.touchstone.enrolment.ApprovalDirectory;
import org.touchstone.enrolment.ApprovalStatus;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.visit.ReviewerAllocated;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/**
 * As soon as a reviewer is named, the centre has a document to fill in, with what is known already
 * (QMR-110, QMR-113). Another reviewer later finds the same document.
 */
@ApplicationScoped
class OpenDocumentOnReviewerAllocated {

    private final EngagementRepository documents;
    private final VisitDirectory visits;
    private final Instance<PreviousItems> previousItems;
    private final ApprovalDirectory approvals;
    private final SchemeDirectory schemes;
    private final SectionTexts texts;
    private final Clock clock;
    private final Event<EngagementOpened> opened;

    OpenDocumentOnReviewerAllocated(
            EngagementRepository documents,
            VisitDirectory visits,
            Instance<PreviousItems> previousItems,
            ApprovalDirectory approvals,
            SchemeDirectory schemes,
            SectionTexts texts,
            Clock clock,
            Event<EngagementOpened> opened) {
        this.documents = documents;
        this.visits = visits;
        this.previousItems = previousItems;
        this.approvals = approvals;
        this.schemes = schemes;
        this.texts = texts;
        this.clock = clock;
        this.opened = opened;
    }

    void open(@Observes ReviewerAllocated allocated) {
        var visitId = allocated.about().visitId();
        if (documents.ofVisit(visitId).isPresent()) {
            return;
        }
        var visit = visits.require(visitId);
        var document = new EngagementDocument(visit, termsVersion(visit), clock.instant());
        documents.persist(document);
        for (var name : SectionName.values()) {
            documents.add(new EngagementSection(document.id(), name, given(name, visit)));
        }
        documents.flush();
        opened.fire(new EngagementOpened(document.about(visit)));
    }

    /** The edition of the terms of recognition in force, or else the rulebook's own version. */
    private String termsVersion(VisitSummary visit) {
        return approvals
                .recognition(visit.enrolment().id())
                .map(ApprovalDirectory.RecognitionSummary::currentEdition)
                .orElseGet(() -> schemes.version(visit.schemeVersionId()).version());
    }

    private String given(SectionName name, VisitSummary visit) {
        return switch (name) {
            case PREVIOUS_ITEMS -> texts.write(new Given.Items(items(visit.id())));
            case APPROVALS -> texts.write(new Given.Approvals(approvals(visit.enrolment().id())));
            default -> null;
        };
    }

    private List<PreviousItems.Item> items(UUID visitId) {
        return previousItems.stream().flatMap(items -> items.before(visitId).stream()).toList();
    }

    private List<Given.Approval> approvals(UUID enrolmentId) {
        return approvals.of(enrolmentId).stream()
                .filter(approval -> approval.status() != ApprovalStatus.CEASED)
                .map(
                        approval ->
                                new Given.Approval(
                                        approval.id(),
                                        approval.number(),
                                        approval.title(),
                                        approval.level().name(),
                                        approval.status().name()))
                .toList();
    }
}
