package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchstone.sample.SampleWorld.SampleCentre;

/**
 * How the people of the first centre keep their judgement alike and up to date: a standardisation
 * event with minutes and one still to come, and what four of them logged, one entry verified.
 */
class SampleDevelopment {

    private static final String STORY = "Development at 10001";

    private final SampleTimeline timeline;
    private final SampleClient client;
    private final LocalDate start;
    private final LocalDate today;
    private final SampleCentre centre;
    private final SamplePerson lead;
    private final SamplePerson isla;
    private final SamplePerson ian;
    private final SamplePerson ines;
    private String event;
    private String entry;

    SampleDevelopment(SampleTimeline timeline, SampleReviews reviews) {
        var world = reviews.world();
        this.timeline = timeline;
        this.client = reviews.client();
        this.start = world.currentStart();
        this.today = world.today();
        this.centre = world.centre("10001");
        this.lead = world.person("Lena Lead");
        this.isla = world.person("Isla Verifier");
        this.ian = world.person("Ian Verifier");
        this.ines = world.person("Ines Verifier");
    }

    void plan() {
        timeline.at(start.plusDays(20), 11, STORY, this::planEvent);
        timeline.at(start.plusDays(28), 11, STORY, this::minute);
        timeline.at(start.plusDays(29), 11, STORY, this::log);
        timeline.at(start.plusDays(30), 11, STORY, this::verify);
        timeline.at(today.minusDays(3), 11, STORY, this::planNext);
    }

    private void planEvent() {
        event = id(plan("Where merit ends and distinction begins", start.plusDays(27)));
    }

    private void planNext() {
        plan("Feedback that a learner can use", today.plusDays(10));
    }

    private JsonNode plan(String title, LocalDate heldOn) {
        return client.post(
                lead,
                "/standardisation-events",
                Map.of(
                        "centre",
                        centre.number(),
                        "programmeId",
                        centre.offers().get(0).programmeId(),
                        "title",
                        title,
                        "heldOn",
                        heldOn,
                        "units",
                        List.of("Unit 3"),
                        "material",
                        "Three marked assignments of last year, without names.",
                        "invited",
                        List.of(lead.id(), isla.id(), ian.id(), ines.id())));
    }

    private void minute() {
        client.post(
                lead,
                "/standardisation-events/" + event + "/minute",
                Map.of(
                        "attendees",
                        List.of(lead.id(), isla.id(), ines.id()),
                        "apologies",
                        List.of(ian.id()),
                        "decisions",
                        "A distinction asks for an evaluation with reasons; a list of steps is a pass.",
                        "actions",
                        List.of(
                                Map.of(
                                        "text",
                                        "Add an example of each grade to the brief of unit 3.",
                                        "ownerId",
                                        isla.id(),
                                        "dueOn",
                                        today.plusDays(14)))));
    }

    private void log() {
        entry = id(log(isla, 6, "Course for internal quality assurers, second day"));
        log(ian, 1.5, "Webinar on feedback to assessors");
        log(ines, 12, "Two days at a sports rehabilitation clinic");
        log(lead, 3, "Meeting of lead internal quality assurers of the region");
    }

    private JsonNode log(SamplePerson person, double hours, String activity) {
        return client.post(
                person,
                "/cpd-entries",
                Map.of(
                        "centre",
                        centre.number(),
                        "doneOn",
                        start.plusDays(26),
                        "activity",
                        activity,
                        "reason",
                        "Agreed in this year's training needs.",
                        "learning",
                        "What others look at first, and why.",
                        "application",
                        "From the next sample on.",
                        "hours",
                        hours,
                        "evidence",
                        "Certificate in the staff file."));
    }

    private void verify() {
        client.post(lead, "/cpd-entries/" + entry + "/verify", null);
    }

    private static String id(JsonNode of) {
        return of.path("id").asText();
    }
}
