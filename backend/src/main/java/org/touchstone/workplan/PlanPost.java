package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;

/** Posts what members are told about a plan; what it says is read after a sign-in. */
@ApplicationScoped
class PlanPost {

    static final String PUBLISHED = "iqa-plan-published";
    static final String REMINDER = "iqa-plan-unacknowledged";

    private final Notices notices;
    private final AreaRepository areas;

    PlanPost(Notices notices, AreaRepository areas) {
        this.notices = notices;
        this.areas = areas;
    }

    void published(WorkPlan plan, PlanVersion version, PlanNotice notice) {
        post(
                PUBLISHED,
                plan,
                notice,
                Map.of(
                        "reference", plan.reference(),
                        "area", areas.require(plan.areaId()).name(),
                        "number", version.number(),
                        "amended", version.number() > 1,
                        "affected", notice.affected()),
                "published");
    }

    void remind(WorkPlan plan, PlanNotice notice, String occasion) {
        post(
                REMINDER,
                plan,
                notice,
                Map.of("reference", plan.reference(), "area", areas.require(plan.areaId()).name()),
                occasion);
    }

    private void post(
            String template,
            WorkPlan plan,
            PlanNotice notice,
            Map<String, Object> facts,
            String occasion) {
        notices.post(
                NewNotice.of(
                        template,
                        notice.personId(),
                        facts,
                        "/iqa-work-plans/" + plan.id(),
                        WorkPlan.TYPE,
                        notice.id(),
                        plan.centreId(),
                        occasion));
    }
}
