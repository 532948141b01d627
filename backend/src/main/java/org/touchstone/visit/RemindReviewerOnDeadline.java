package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.deadline.DeadlineNear;

/** Reminds a reviewer who has not been in touch with the centre yet (QMR-109). */
@ApplicationScoped
class RemindReviewerOnDeadline {

    private final VisitRepository visits;
    private final VisitPost post;

    RemindReviewerOnDeadline(VisitRepository visits, VisitPost post) {
        this.visits = visits;
        this.post = post;
    }

    void near(@Observes DeadlineNear near) {
        remind(near.kind(), near.visitId(), near.dueOn(), near.step());
    }

    void missed(@Observes DeadlineMissed missed) {
        remind(missed.kind(), missed.visitId(), missed.dueOn(), missed.step());
    }

    private void remind(String kind, UUID visitId, LocalDate dueOn, String step) {
        if (!kind.equals(VisitDeadlines.FIRST_CONTACT)) {
            return;
        }
        var visit = visits.require(visitId);
        if (visit.state() == VisitState.ALLOCATED) {
            post.post(
                    "visit-contact-centre",
                    Collections.singletonList(visit.reviewerId()),
                    visit,
                    Map.of("dueOn", VisitPost.words(dueOn, dueOn)),
                    step + " " + dueOn,
                    null);
        }
    }
}
