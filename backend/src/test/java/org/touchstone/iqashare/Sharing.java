package org.touchstone.iqashare;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** A visit with a reviewer, and what the lead of an area shares with them. */
public record Sharing(String areaId, TestPerson lead, TestPerson reviewer, UUID visit) {

    /** The first and the last day of the visit are these. */
    public static Sharing of(
            World world,
            CaseFixture cases,
            TestCentre centre,
            String areaId,
            TestPerson lead,
            String first,
            String last) {
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        var visit = cases.visit(centre, 2016, VisitState.CONFIRMED, reviewer);
        world.insert(
                "update visit set start_on = ?1, end_on = ?2 where id = ?3", first, last, visit);
        return new Sharing(areaId, lead, reviewer, visit);
    }

    /** What the lead can choose of that kind, as the interface answers. */
    public List<Map<String, Object>> offered(String kind) {
        return as(lead).get("/iqa-shares/offers?area=" + areaId)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == '%s' }".formatted(kind));
    }

    public Map<String, Object> choice(String kind, Object id) {
        return Map.of("kind", kind, "id", id);
    }

    /** All that is offered of those kinds. */
    public List<Map<String, Object>> all(String... kinds) {
        var chosen = new ArrayList<Map<String, Object>>();
        for (var kind : kinds) {
            offered(kind).forEach(one -> chosen.add(choice(kind, one.get("id"))));
        }
        return chosen;
    }

    public ValidatableResponse give(String from, String to, List<Map<String, Object>> records) {
        return as(lead).body(
                        Map.of(
                                "areaId", areaId, "visitId", visit, "fromOn", from, "toOn", to,
                                "records", records))
                .post("/iqa-shares")
                .then();
    }

    /** The address of the share. */
    public String given(String from, String to, List<Map<String, Object>> records) {
        return "/iqa-shares/"
                + give(from, to, records).statusCode(201).extract().<String>path("id");
    }

    public ValidatableResponse get(TestPerson person, String path) {
        return as(person).get(path).then();
    }

    /** A record as the reviewer reads it. */
    public ValidatableResponse record(String share, String kind, Object id) {
        return get(reviewer, share + "/records/" + id + "?kind=" + kind);
    }

    public void end(String share) {
        as(lead).header("If-Match", as(lead).get(share).header("ETag"))
                .post(share + "/end")
                .then()
                .statusCode(200);
    }

    /** Every answer about the share that the reviewer can get, the records in it included. */
    public List<String> everyAnswer(String share) {
        var answers = new ArrayList<String>();
        answers.add(get(reviewer, "/iqa-shares").statusCode(200).extract().asString());
        var one = get(reviewer, share).statusCode(200).extract();
        answers.add(one.asString());
        for (var item : one.<List<Map<String, Object>>>path("records")) {
            answers.add(
                    record(share, (String) item.get("kind"), item.get("id"))
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        return answers;
    }

    /** The text under a label of the first item of a section, for a GPath. */
    public static String said(String section, String label) {
        return "sections.find { it.heading == '%s' }.entries[0].lines.find { it.label == '%s' }.text"
                .formatted(section, label);
    }

    static RequestSpecification as(TestPerson person) {
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
