package org.touchstone.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.workplan.WorkPlans;

/** Tells the observer what is to be observed, and the assessor what was said. */
@ApplicationScoped
class ObservationPost {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Notices notices;
    private final PersonDirectory people;

    ObservationPost(Notices notices, PersonDirectory people) {
        this.notices = notices;
        this.people = people;
    }

    void planned(WorkPlans.Known plan, Observation observation) {
        post(
                "iqa-observation-planned",
                observation.observerId(),
                Map.of(
                        "reference",
                        plan.reference(),
                        "assessor",
                        people.require(observation.assessorId()).name(),
                        "day",
                        DAY.format(observation.plannedFor())),
                "/iqa-work-plans/%s/observations/%s".formatted(plan.id(), observation.id()),
                observation);
    }

    void told(WorkPlans.Known plan, Observation observation) {
        post(
                "iqa-observation-feedback",
                observation.assessorId(),
                Map.of("reference", plan.reference(), "day", DAY.format(observation.heldOn())),
                "/observation-feedback/" + observation.id(),
                observation);
    }

    private void post(
            String template,
            UUID recipient,
            Map<String, Object> facts,
            String link,
            Observation observation) {
        notices.post(
                NewNotice.of(
                        template,
                        recipient,
                        facts,
                        link,
                        "observation",
                        observation.id(),
                        observation.centreId(),
                        "once"));
    }
}
