package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.workplan.PlanSummary;

/** Posts what leads and members are told; what was said about a person is read after a sign-in. */
@ApplicationScoped
class MonitoringPost {

    static final String DUE = "iqa-point-due";
    static final String DATED = "iqa-point-dated";
    static final String MISSED = "iqa-point-missed";
    static final String FEEDBACK = "iqa-feedback-given";
    static final String ANSWERED = "iqa-feedback-answered";
    static final String ESCALATED = "iqa-feedback-escalated";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final Notices notices;

    MonitoringPost(Notices notices) {
        this.notices = notices;
    }

    /** To the lead of the area, where there is one. */
    void toLead(String template, PlanSummary plan, LivePoint point, String occasion) {
        if (plan.leadId() != null) {
            to(plan.leadId(), template, plan, point, occasion);
        }
    }

    void to(UUID person, String template, PlanSummary plan, LivePoint point, String occasion) {
        notices.post(
                NewNotice.of(
                        template,
                        person,
                        Map.of(
                                "title", point.title(),
                                "reference", plan.reference(),
                                "area", plan.areaName(),
                                "lastDay", point.toOn() == null ? "" : DAY.format(point.toOn())),
                        "/iqa-work-plans/" + plan.id() + "/monitoring-points/" + point.id(),
                        MonitoringEvents.POINT,
                        point.id(),
                        plan.centreId(),
                        occasion));
    }
}
