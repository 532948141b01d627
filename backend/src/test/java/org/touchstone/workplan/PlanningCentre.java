package org.touchstone.workplan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

/** A centre with a site and a programme, its head, and an area with a lead; members join it. */
public record PlanningCentre(
        World world,
        TestCentre centre,
        TestPerson head,
        TestPerson lead,
        UUID site,
        UUID programme,
        String areaId) {

    /** Two days of the cycle before the tests' today. */
    static final String SINCE = "2016-09-01";

    public static PlanningCentre of(World world, Learners learners) {
        var centre = world.centre();
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        var lead = world.person(Role.LEAD_IQA, Target.CENTRE, centre.centreId());
        var site = site(world, centre);
        var programme =
                learners.programme(
                        centre, learners.qualification(centre.aoId(), "QCF", "L2", 2012, "Sport"));
        var area =
                as(head).body(area(centre, site, programme))
                        .post("/iqa-areas")
                        .then()
                        .statusCode(201)
                        .extract();
        as(head).header("If-Match", area.header("ETag"))
                .body("{\"personId\": \"%s\", \"startsOn\": \"%s\"}".formatted(lead.id(), SINCE))
                .post("/iqa-areas/" + area.path("id") + "/name-lead")
                .then()
                .statusCode(200);
        return new PlanningCentre(world, centre, head, lead, site, programme, area.path("id"));
    }

    static UUID site(World world, TestCentre centre) {
        var id = Ids.next();
        world.insert(
                "insert into site (id, centre_id, name, kind, address, country, main, approval_type) values (?1, ?2, 'Main site', 'LEAD',"
                        + " '1 High Street', 'GB', true, 'NATIONAL')",
                id,
                centre.centreId());
        return id;
    }

    static String area(TestCentre centre, UUID site, UUID programme) {
        return """
               {"centre": "%s", "name": "Sport", "startsOn": "%s", "sites": ["%s"], "programmes": ["%s"]}
               """
                .formatted(centre.number(), SINCE, site, programme);
    }

    /** Somebody of the centre's staff joins the team. */
    public TestPerson member() {
        var person = world.person(Role.IQA, Target.CENTRE, centre.centreId());
        join(person);
        skilled(person);
        checked(person);
        return person;
    }

    public String join(TestPerson person) {
        return as(lead).body(
                        "{\"personId\": \"%s\", \"startsOn\": \"%s\"}"
                                .formatted(person.id(), SINCE))
                .post("/iqa-areas/" + areaId + "/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A verified skill for the programme of the area. */
    void skilled(TestPerson person) {
        var skill =
                as(lead).body(skill(person)).post("/iqa-skills").then().statusCode(201).extract();
        as(lead).header("If-Match", skill.header("ETag"))
                .post("/iqa-skills/" + skill.path("id") + "/verify")
                .then()
                .statusCode(200);
    }

    String skill(TestPerson person) {
        return """
               {"centre": "%s", "personId": "%s", "programmeId": "%s", "qualification": "Level 4 award", "standing": "HELD"}
               """
                .formatted(centre.number(), person.id(), programme);
    }

    /** A check of today that stands in for a training needs analysis. */
    void checked(TestPerson person) {
        as(lead).body(
                        """
                        {"personId": "%s", "kind": "OBSERVATION", "heldOn": "2016-11-14", "outcome": "Sure.", "inPlaceOfAnalysis": "New in post."}
                        """
                                .formatted(person.id()))
                .post("/iqa-areas/" + areaId + "/skill-checks")
                .then()
                .statusCode(201);
    }

    public TestPerson staff(Role role) {
        return world.person(role, Target.CENTRE, centre.centreId());
    }

    static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
