package org.touchstone.workplan;

import static org.touchstone.workplan.PlanningCentre.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.testing.World.TestPerson;

/** A draft of a plan for the cycle 2016-17 that a test fills section by section. */
public record PlanDraft(PlanningCentre at, String planId, String versionId) {

    public static PlanDraft open(PlanningCentre at) {
        return open(at, "2016-09-01", "2017-08-31");
    }

    /** For another period. */
    public static PlanDraft open(PlanningCentre at, String from, String to) {
        var plan =
                as(at.lead())
                        .body(opening(at, from, to))
                        .post("/iqa-work-plans")
                        .then()
                        .statusCode(201)
                        .extract();
        return new PlanDraft(at, plan.path("id"), plan.path("openVersionId"));
    }

    static String opening(PlanningCentre at, String from, String to) {
        return "{\"areaId\": \"%s\", \"startsOn\": \"%s\", \"endsOn\": \"%s\"}"
                .formatted(at.areaId(), from, to);
    }

    public String plan() {
        return "/iqa-work-plans/" + planId;
    }

    String path() {
        return plan() + "/versions/" + versionId;
    }

    public ValidatableResponse read(TestPerson person) {
        return as(person).get(path()).then();
    }

    String etag() {
        return read(at.lead()).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse put(String section, String body) {
        return as(at.lead()).header("If-Match", etag()).body(body).put(path() + section).then();
    }

    ValidatableResponse command(String command, String body) {
        return as(at.lead())
                .header("If-Match", etag())
                .body(body)
                .post(path() + "/" + command)
                .then();
    }

    public ValidatableResponse publish() {
        return command("publish", "{\"summary\": \"Our plan for the year.\"}");
    }

    void context() {
        put(
                        "/context",
                        """
                        {"purpose": "Safe assessment in Sport.", "programmes": ["%s"], "sites": ["%s"], "awardingBodyRules": ["Every assessor is sampled."]}
                        """
                                .formatted(at.programme(), at.site()))
                .statusCode(200);
    }

    String activity(String title, TestPerson responsible) {
        return """
               {"kind": "INTERIM_SAMPLE", "title": "%s", "programmeId": "%s", "siteId": "%s", "units": ["Unit 3"], "fromOn": "2016-12-05",
                "toOn": "2016-12-16", "effortHours": 2.50, "responsibleId": "%s"}
               """
                .formatted(title, at.programme(), at.site(), responsible.id());
    }

    ValidatableResponse activities(String... items) {
        return put("/activities", items(items));
    }

    static String items(String... items) {
        return "{\"items\": [" + String.join(", ", items) + "]}";
    }

    List<String> activityIds() {
        return read(at.lead()).extract().path("content.activities.id");
    }

    void priorities() {
        put(
                        "/priorities",
                        items(
                                """
                                {"rank": 1, "title": "New assessors", "reason": "Never sampled.", "driver": "NEW_ASSESSOR", "activities": ["%s"]}
                                """
                                        .formatted(activityIds().get(0))))
                .statusCode(200);
    }

    void criteria() {
        put(
                        "/success-criteria",
                        items(
                                """
                                {"statement": "Samples are done on time.", "measure": "Samples done on time", "unit": "%", "target": 95,
                                 "source": "SAMPLES_ON_TIME"}
                                """))
                .statusCode(200);
    }

    static String point(String aspects, TestPerson... members) {
        return """
               {"title": "First look", "fromOn": "2017-01-09", "toOn": "2017-01-20", %s, "methods": ["CO_SAMPLING"], "members": [%s]}
               """
                .formatted(
                        aspects,
                        List.of(members).stream()
                                .map(TestPerson::id)
                                .map(UUID::toString)
                                .map("\"%s\""::formatted)
                                .collect(Collectors.joining(", ")));
    }

    static String both(TestPerson... members) {
        return point("\"progress\": true, \"quality\": true", members);
    }

    ValidatableResponse points(String... items) {
        return put("/monitoring-points", items(items));
    }

    /** Hours and a material to which both agreed. */
    void resourced(TestPerson member, int hours) {
        agreed(
                member,
                "/times",
                "{\"personId\": \"%s\", \"hours\": %d}".formatted(member.id(), hours));
        agreed(
                member,
                "/materials",
                """
                {"personId": "%s", "kind": "SAMPLE_PLAN", "reference": "Sample plan", "neededBy": "2016-12-01", "available": true}
                """
                        .formatted(member.id()));
    }

    private void agreed(TestPerson member, String what, String body) {
        String id =
                as(at.lead())
                        .body(body)
                        .post(plan() + what)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        for (var person : List.of(at.lead(), member)) {
            var one = plan() + what + "/" + id;
            as(person)
                    .header("If-Match", as(person).get(one).header("ETag"))
                    .post(one + "/agree")
                    .then()
                    .statusCode(200);
        }
    }

    /** All sections filled, with an activity and what it takes for each member. */
    public PlanDraft filled(TestPerson... members) {
        context();
        activities(
                        List.of(members).stream()
                                .map(member -> activity("Sample by " + member.name(), member))
                                .toArray(String[]::new))
                .statusCode(200);
        priorities();
        criteria();
        points(both(members)).statusCode(200);
        List.of(members).forEach(member -> resourced(member, 20));
        return this;
    }
}
