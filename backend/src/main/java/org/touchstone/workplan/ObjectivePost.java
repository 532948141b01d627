package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;

/** Tells the other side of an objective's result; what it says is read after a sign-in. */
@ApplicationScoped
class ObjectivePost {

    static final String SUBMITTED = "iqa-objective-submitted";
    static final String ANSWERED = "iqa-objective-answered";

    private final Notices notices;
    private final AreaRepository areas;
    private final PersonDirectory people;
    private final Clock clock;

    ObjectivePost(Notices notices, AreaRepository areas, PersonDirectory people, Clock clock) {
        this.notices = notices;
        this.areas = areas;
        this.people = people;
        this.clock = clock;
    }

    /** To whoever leads the area today. */
    void submitted(IndividualAccess.Seen seen, Objective objective) {
        var today = LocalDate.now(clock);
        areas.leadsWithin(seen.workPlan().areaId(), today, today)
                .forEach(
                        lead ->
                                post(
                                        SUBMITTED,
                                        lead.personId(),
                                        seen,
                                        objective,
                                        "submitted-" + objective.submittedAt()));
    }

    /** To the member. */
    void judged(IndividualAccess.Seen seen, Objective objective, String occasion) {
        post(ANSWERED, seen.plan().personId(), seen, objective, occasion);
    }

    private void post(
            String template,
            UUID to,
            IndividualAccess.Seen seen,
            Objective objective,
            String occasion) {
        notices.post(
                NewNotice.of(
                        template,
                        to,
                        Map.of(
                                "reference",
                                seen.workPlan().reference(),
                                "member",
                                people.require(seen.plan().personId()).name()),
                        "/iqa-work-plans/" + seen.workPlan().id(),
                        WorkPlan.TYPE,
                        objective.id(),
                        seen.workPlan().centreId(),
                        occasion));
    }
}
