package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.CentrePeople;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;

/** Tells who decides that a plan is opened again, and the team once it is. */
@ApplicationScoped
class ClosingPost {

    static final String ASKED = "iqa-plan-reopening-asked";
    static final String REOPENED = "iqa-plan-reopened";

    private final Notices notices;
    private final AreaRepository areas;
    private final CentrePeople staff;
    private final Clock clock;

    ClosingPost(Notices notices, AreaRepository areas, CentrePeople staff, Clock clock) {
        this.notices = notices;
        this.areas = areas;
        this.staff = staff;
        this.clock = clock;
    }

    void asked(WorkPlan plan) {
        staff.head(plan.centreId()).ifPresent(head -> post(ASKED, head.id(), plan));
    }

    void reopened(WorkPlan plan) {
        areas.team(plan.areaId(), LocalDate.now(clock))
                .forEach(person -> post(REOPENED, person, plan));
    }

    private void post(String template, UUID to, WorkPlan plan) {
        notices.post(
                NewNotice.of(
                        template,
                        to,
                        Map.of(
                                "reference",
                                plan.reference(),
                                "area",
                                areas.require(plan.areaId()).name()),
                        "/iqa-work-plans/" + plan.id(),
                        WorkPlan.TYPE,
                        plan.id(),
                        plan.centreId(),
                        String.valueOf(plan.version())));
    }
}
