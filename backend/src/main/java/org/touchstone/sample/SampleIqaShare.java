package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.touchstone.sample.SampleWorld.SampleCentre;

/**
 * At the centre that is visited now: a small team of internal quality assurance whose lead shares
 * standardisation and the team's development with the reviewer, who looked at them yesterday.
 */
class SampleIqaShare {

    private static final String STORY = "IQA share at 10005";

    private final SampleTimeline timeline;
    private final SampleClient client;
    private final LocalDate start;
    private final LocalDate today;
    private final SampleCentre centre;
    private final SamplePerson lead;
    private final SamplePerson member;
    private final SamplePerson reviewer;
    private String area;
    private String event;
    private String share;

    SampleIqaShare(SampleTimeline timeline, SampleReviews reviews) {
        var world = reviews.world();
        this.timeline = timeline;
        this.client = reviews.client();
        this.start = world.currentStart();
        this.today = world.today();
        this.centre = world.centre("10005");
        this.lead = centre.practitioners().get(0);
        this.member = centre.practitioners().get(1);
        this.reviewer = world.person("Rita Reviewer");
    }

    void plan() {
        timeline.at(start.plusDays(5), 11, STORY, this::setUp);
        timeline.at(start.plusDays(15), 11, STORY, this::arrange);
        timeline.at(start.plusDays(20), 15, STORY, this::hold);
        timeline.at(start.plusDays(25), 11, STORY, this::develop);
        timeline.at(today.minusDays(2), 12, STORY, this::share);
        timeline.at(today.minusDays(1), 9, STORY, this::look);
    }

    private void setUp() {
        give(lead, "LEAD_IQA");
        give(member, "IQA");
        area =
                id(
                        client.post(
                                centre.head(),
                                "/iqa-areas",
                                Map.of(
                                        "centre",
                                        centre.number(),
                                        "name",
                                        "All programmes",
                                        "startsOn",
                                        start,
                                        "sites",
                                        centre.sites(),
                                        "programmes",
                                        List.of(programme()))));
        client.post(centre.head(), "/iqa-areas/" + area + "/name-lead", since(lead));
        client.post(lead, "/iqa-areas/" + area + "/members", since(member));
    }

    private void give(SamplePerson person, String role) {
        client.post(
                centre.head(),
                "/assignments",
                Map.of(
                        "personId",
                        person.id(),
                        "role",
                        role,
                        "organisationKind",
                        "CENTRE",
                        "organisationId",
                        centre.id()));
    }

    private Map<String, Object> since(SamplePerson person) {
        return Map.of("personId", person.id(), "startsOn", start.plusDays(5));
    }

    private Object programme() {
        return centre.offers().get(0).programmeId();
    }

    private void arrange() {
        event =
                id(
                        client.post(
                                lead,
                                "/standardisation-events",
                                Map.of(
                                        "centre",
                                        centre.number(),
                                        "programmeId",
                                        programme(),
                                        "title",
                                        "What makes a distinction in unit 3",
                                        "heldOn",
                                        start.plusDays(20),
                                        "units",
                                        List.of("Unit 3"),
                                        "material",
                                        "Three portfolios of last year without names",
                                        "invited",
                                        List.of(member.id()))));
    }

    private void hold() {
        client.post(
                lead,
                "/standardisation-events/" + event + "/minute",
                Map.of(
                        "attendees",
                        List.of(member.id()),
                        "decisions",
                        "A distinction needs an evaluation, not a description."));
    }

    private void develop() {
        client.post(
                member,
                "/cpd-entries",
                Map.of(
                        "centre",
                        centre.number(),
                        "doneOn",
                        start.plusDays(24),
                        "activity",
                        "Course on sampling by risk",
                        "reason",
                        "The plan of this year follows ratings.",
                        "learning",
                        "How to choose what is looked at first.",
                        "hours",
                        6));
    }

    private void share() {
        var visit = client.get(lead, "/iqa-shares/visits?area=" + area).path("items").get(0);
        var records =
                StreamSupport.stream(
                                client.get(lead, "/iqa-shares/offers?area=" + area)
                                        .path("items")
                                        .spliterator(),
                                false)
                        .map(one -> Map.of("kind", one.path("kind").asText(), "id", id(one)))
                        .toList();
        share =
                id(
                        client.post(
                                lead,
                                "/iqa-shares",
                                Map.of(
                                        "areaId",
                                        area,
                                        "visitId",
                                        id(visit),
                                        "fromOn",
                                        today.minusDays(2),
                                        "toOn",
                                        today.plusDays(21),
                                        "records",
                                        records)));
    }

    private void look() {
        client.get(reviewer, "/iqa-shares/" + share);
        client.get(
                reviewer, "/iqa-shares/" + share + "/records/" + event + "?kind=STANDARDISATION");
    }

    private static String id(JsonNode of) {
        return of.path("id").asText();
    }
}
