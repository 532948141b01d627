package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.deadline.DeadlineNear;
import org.touchstone.visit.VisitDirectory;

/**
 * Reminds of the due date, and says once when it has passed. Looks at the document again first:
 * nobody is reminded of what they have done (QMR-112, QMR-297).
 */
@ApplicationScoped
class RemindOnDeadline {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final EngagementRepository documents;
    private final VisitDirectory visits;
    private final EngagementMail mail;

    RemindOnDeadline(EngagementRepository documents, VisitDirectory visits, EngagementMail mail) {
        this.documents = documents;
        this.visits = visits;
        this.mail = mail;
    }

    void near(@Observes DeadlineNear near) {
        waitingFor(near.kind(), near.visitId())
                .ifPresent(
                        document ->
                                remind(
                                        document,
                                        "engagement-due",
                                        near.dueOn(),
                                        near.deadlineId() + " " + near.step()));
    }

    void missed(@Observes DeadlineMissed missed) {
        waitingFor(missed.kind(), missed.visitId())
                .ifPresent(
                        document -> {
                            var occasion = missed.deadlineId() + " " + missed.step();
                            remind(document, "engagement-overdue", missed.dueOn(), occasion);
                            mail.toReviewer(
                                    "engagement-overdue",
                                    document.about(visits.require(document.visitId())),
                                    Map.of("due", DAY.format(missed.dueOn())),
                                    occasion);
                        });
    }

    private Optional<EngagementDocument> waitingFor(String kind, UUID visitId) {
        return SettleDeadlineOnEngagementSubmitted.KIND.equals(kind)
                ? documents
                        .ofVisit(visitId)
                        .filter(document -> !document.isHandedIn() && !document.isOver())
                : Optional.empty();
    }

    private void remind(
            EngagementDocument document, String template, LocalDate dueOn, String occasion) {
        var about = document.about(visits.require(document.visitId()));
        Map<String, Object> facts = Map.of("due", DAY.format(dueOn));
        mail.toNominee(template, about, facts, occasion);
        if (document.state() == EngagementState.AWAITING_SIGNATURE) {
            mail.toHead(template, about, facts, occasion);
        }
    }
}
