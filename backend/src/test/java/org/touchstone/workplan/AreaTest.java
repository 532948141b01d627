package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class AreaTest extends ApiTest {

    @Inject Learners learners;

    private PlanningCentre at;

    @BeforeEach
    void makeCentre() {
        at = PlanningCentre.of(world, learners);
    }

    private String area() {
        return "/iqa-areas/" + at.areaId();
    }

    private String etag(TestPerson person, String path) {
        return as(person).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static String lead(TestPerson person, String from) {
        return "{\"personId\": \"%s\", \"startsOn\": \"%s\"}".formatted(person.id(), from);
    }

    @Test
    @DisplayName(
            "IQA-001 a change of lead is dated and kept: each day shows who led then, and an overlapping second lead is refused")
    void oneLeadAtAnyTime() {
        var second = at.staff(Role.PRACTITIONER);
        as(at.head(), etag(at.head(), area()))
                .body(lead(second, "2017-09-01"))
                .post(area() + "/name-lead")
                .then()
                .statusCode(200)
                .body("leads", hasSize(2));
        as(at.head())
                .get(area() + "?on=2017-08-31")
                .then()
                .body("lead.personId", equalTo(at.lead().id().toString()));
        as(at.head())
                .get(area() + "?on=2017-09-01")
                .then()
                .body("lead.personId", equalTo(second.id().toString()));
        as(at.head()).get(area() + "?on=2016-08-31").then().body("lead", nullValue());
        for (var day : new String[] {"2017-09-01", "2017-08-15", "2016-08-01"}) {
            as(at.head(), etag(at.head(), area()))
                    .body(lead(at.staff(Role.PRACTITIONER), day))
                    .post(area() + "/name-lead")
                    .then()
                    .statusCode(day.startsWith("2016") ? 422 : 409)
                    .body(
                            "code",
                            equalTo(day.startsWith("2016") ? "OUTSIDE_AREA" : "LEAD_OVERLAPS"));
        }
        assertThat(
                        world.count(
                                "select count(*) from assignment where person_id = ?1 and role = 'LEAD_IQA' and starts_on = '2017-09-01'",
                                second.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-001 an area names sites and programmes of its own centre, and staff of it; all that is wrong is told at once")
    void isChecked() {
        var other = PlanningCentre.of(world, learners);
        as(at.head())
                .body(
                        PlanningCentre.area(at.centre(), other.site(), other.programme())
                                .replace("\"sites\"", "\"endsOn\": \"2016-01-01\", \"sites\""))
                .post("/iqa-areas")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_SITE", "UNKNOWN_PROGRAMME", "ENDS_BEFORE_START"));
        as(at.head(), etag(at.head(), area()))
                .body(lead(world.person(), "2017-09-01"))
                .post(area() + "/name-lead")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_STAFF"));
        as(at.lead())
                .get("/iqa-areas?centre=" + at.centre().number())
                .then()
                .statusCode(200)
                .body("items.name", contains("Sport"))
                .body("items[0].leadName", equalTo(at.lead().name()));
    }

    @Test
    @DisplayName(
            "IQA-002 the lead keeps the team with dates; a person is in it once on any day, in several teams if need be, and may leave")
    void team() {
        var person = at.staff(Role.ASSESSOR);
        var id = at.join(person);
        assertThat(
                        world.count(
                                "select count(*) from assignment where person_id = ?1 and role = 'IQA'",
                                person.id()))
                .isEqualTo(1);
        as(at.lead())
                .body(lead(person, "2016-10-01"))
                .post(area() + "/members")
                .then()
                .statusCode(409)
                .body("code", equalTo("MEMBER_ALREADY"));
        var path = area() + "/members/" + id;
        as(at.lead(), etag(at.lead(), path))
                .body("{\"lastDay\": \"2016-11-14\", \"reason\": \"Left the college.\"}")
                .post(path + "/end")
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2016-11-14"))
                .body("allowedCommands", hasSize(0));
        as(at.lead(), etag(at.lead(), path))
                .body("{\"lastDay\": \"2016-11-15\", \"reason\": \"Again.\"}")
                .post(path + "/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("ENDED_ALREADY"));
        as(at.lead()).get(area() + "/members").then().body("items", hasSize(0));
        as(at.lead())
                .get(area() + "/members?former=true")
                .then()
                .body("items.reasonEnded", contains("Left the college."));
        as(at.lead())
                .body(lead(person, "2016-11-15"))
                .post(area() + "/members")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "IQA-003 only the lead of the area keeps its team: other leads of the centre read, members see their own area, assessors nothing")
    void rights() {
        var member = at.member();
        var otherLead = at.staff(Role.LEAD_IQA);
        var outsider = at.staff(Role.IQA);
        var body = lead(at.staff(Role.ASSESSOR), "2016-10-01");
        as(otherLead)
                .body(body)
                .post(area() + "/members")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_AREA_LEAD"));
        as(member).body(body).post(area() + "/members").then().statusCode(403);
        as(otherLead)
                .get(area())
                .then()
                .statusCode(200)
                .body("allowedCommands.command", not(hasItem("add-member")));
        as(at.lead()).get(area()).then().body("allowedCommands.command", hasItem("add-member"));
        as(at.head())
                .get(area())
                .then()
                .body("allowedCommands.command", hasItems("edit", "name-lead"));
        as(member).get(area()).then().statusCode(200);
        as(member).get("/iqa-areas").then().body("items", hasSize(1));
        as(outsider).get(area()).then().statusCode(404);
        as(outsider).get("/iqa-areas").then().statusCode(200).body("items", hasSize(0));
        as(at.staff(Role.ASSESSOR)).get(area()).then().statusCode(403);
    }

    @Test
    @DisplayName(
            "IQA-002 IQA-020 who sees an area finds whom its team and its plans can name, and how work may be looked at")
    void choices() {
        var member = at.member();
        var assessor = at.staff(Role.ASSESSOR);
        var stranger = world.person(Role.IQA, Target.CENTRE, world.centre().centreId());
        for (var person : List.of(at.lead(), at.head(), member)) {
            as(person)
                    .get(area() + "/choices")
                    .then()
                    .statusCode(200)
                    .body("staff.id", hasItem(assessor.id().toString()))
                    .body("staff.id", not(hasItem(stranger.id().toString())))
                    .body("staff.find { it.id == '" + assessor.id() + "' }.assesses", equalTo(true))
                    .body(
                            "staff.find { it.id == '" + at.head().id() + "' }.countersigns",
                            equalTo(false))
                    .body("monitoringMethods.code", hasItem("CO_SAMPLING"));
        }
        as(stranger).get(area() + "/choices").then().statusCode(404);
    }

    @Test
    @DisplayName("IQA-083 the area of another centre is not there, neither to read nor to write")
    void otherCentre() {
        var other = PlanningCentre.of(world, learners);
        var member = at.join(at.staff(Role.ASSESSOR));
        as(other.lead()).get(area()).then().statusCode(404);
        as(other.lead()).get(area() + "/members").then().statusCode(404);
        as(other.lead()).get(area() + "/members/" + member).then().statusCode(404);
        // Below an area of one's own, somebody else's member is not there either.
        as(other.lead())
                .get("/iqa-areas/" + other.areaId() + "/members/" + member)
                .then()
                .statusCode(404);
        as(other.lead())
                .body(lead(at.lead(), "2016-10-01"))
                .post(area() + "/members")
                .then()
                .statusCode(404);
        as(other.head(), "*")
                .body(PlanningCentre.area(at.centre(), at.site(), at.programme()))
                .put(area())
                .then()
                .statusCode(404);
        as(other.head()).get("/iqa-areas?centre=" + at.centre().number()).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-084 who changes an area they have not read anew is refused, and what the first wrote stays")
    void staleVersion() {
        var stale = etag(at.head(), area());
        var body = PlanningCentre.area(at.centre(), at.site(), at.programme());
        as(at.head(), stale)
                .body(body.replace("Sport", "Leisure"))
                .put(area())
                .then()
                .statusCode(200);
        as(at.head(), stale)
                .body(body.replace("Sport", "Games"))
                .put(area())
                .then()
                .statusCode(412);
        as(at.head()).body(body).put(area()).then().statusCode(428);
        as(at.head()).get(area()).then().body("name", equalTo("Leisure"));
    }
}
