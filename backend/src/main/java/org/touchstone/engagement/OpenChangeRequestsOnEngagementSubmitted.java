package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.engagement.SectionContent.Declared;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitDirectory;

/**
 * Carries what the document reports as added or ended to those who keep the register (QMR-133).
 * Handed in a second time, it replaces what is still undecided from the first.
 */
@ApplicationScoped
class OpenChangeRequestsOnEngagementSubmitted {

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final ChangeRequestService.Repository requests;
    private final VisitDirectory visits;
    private final Assignments assignments;
    private final EngagementMail mail;
    private final Clock clock;
    private final Event<ChangeRequestOpened> opened;

    OpenChangeRequestsOnEngagementSubmitted(
            EngagementRepository documents,
            EngagementReader reader,
            ChangeRequestService.Repository requests,
            VisitDirectory visits,
            Assignments assignments,
            EngagementMail mail,
            Clock clock,
            Event<ChangeRequestOpened> opened) {
        this.documents = documents;
        this.reader = reader;
        this.requests = requests;
        this.visits = visits;
        this.assignments = assignments;
        this.mail = mail;
        this.clock = clock;
        this.opened = opened;
    }

    void open(@Observes EngagementSubmitted submitted) {
        var document = documents.require(submitted.about().id());
        var visit = visits.require(document.visitId());
        requests.openOf(document.id()).forEach(ChangeRequest::withdraw);
        requests.flush();
        var keepers =
                assignments.holders(Role.AO_ADMIN, Target.AO, visit.enrolment().aoId()).stream()
                        .map(PersonSummary::id)
                        .toList();
        for (var request : reported(document)) {
            requests.persist(request);
            requests.flush();
            var event = request.opened(visit);
            opened.fire(event);
            mail.post(
                    "engagement-change-reported",
                    keepers,
                    event.about(),
                    Map.of("title", event.title()),
                    "",
                    "opened");
        }
    }

    private List<ChangeRequest> reported(EngagementDocument document) {
        var now = clock.instant();
        var text = reader.text(document);
        var box = text.approvals();
        var reported = new ArrayList<ChangeRequest>();
        for (var approval : text.approvalsGiven()) {
            var answer = box.answerOf(approval.id());
            if (answer != null && answer.declared() != Declared.KEEP) {
                reported.add(
                        new ChangeRequest(
                                document,
                                ChangeRequest.Kind.valueOf(answer.declared().name()),
                                approval.id(),
                                approval.number(),
                                approval.title(),
                                answer.levels(),
                                now));
            }
        }
        box.added().stream()
                .distinct()
                .forEach(
                        added ->
                                reported.add(
                                        new ChangeRequest(
                                                document,
                                                ChangeRequest.Kind.ADDED,
                                                null,
                                                added.number(),
                                                added.title(),
                                                added.level() == null
                                                        ? List.of()
                                                        : List.of(added.level()),
                                                now)));
        return reported;
    }
}
