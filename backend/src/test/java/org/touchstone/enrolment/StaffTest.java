package org.touchstone.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.directory.CentrePeople;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class StaffTest extends ApiTest {

    @Inject Learners learners;
    @Inject CentrePeople staff;
    @Inject ProgrammeDirectory programmes;

    private TestCentre centre;
    private TestPerson nominee;
    private UUID sport;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        sport = learners.programme(centre, learners.covered(centre.aoId()));
    }

    private ValidatableResponse list(String name, String roles, String programmeIds) {
        return as(nominee)
                .body(
                        """
                        {"name": "%s", "email": "%s@example.org", "roles": [%s], "programmeIds": [%s]}
                        """
                                .formatted(name, "p" + world.number(), roles, programmeIds))
                .post("/centres/" + centre.number() + "/people/practitioners")
                .then();
    }

    private static String quoted(Object of) {
        return "\"" + of + "\"";
    }

    @Test
    @DisplayName("QMR-090 a practitioner has at least one role and one programme")
    void needsRoleAndProgramme() {
        list("Tilda Teacher", quoted("TEACHER"), "")
                .statusCode(422)
                .body("code", equalTo("PROGRAMME_REQUIRED"));
        list("Tilda Teacher", "", quoted(sport))
                .statusCode(422)
                .body("code", equalTo("ROLE_REQUIRED"));
        list("Tilda Teacher", quoted("JUGGLER"), quoted(sport))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ROLE"));
        var foreign = learners.programme(world.centre(), learners.covered(centre.aoId()));
        list("Tilda Teacher", quoted("TEACHER"), quoted(foreign))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PROGRAMME"));
        list("Tilda Teacher", quoted("TEACHER"), quoted(sport))
                .statusCode(201)
                .body("levels", contains("L2"))
                .body("subjectAreas", contains("Sport"));
        var listed = staff.practitioners(centre.centreId());
        assertEquals(1, listed.size());
        assertTrue(listed.get(0).roles().contains("TEACHER"));
    }

    @Test
    @DisplayName("QMR-090 a practitioner who leaves is off the list and holds no role any more")
    void leaves() {
        var added = list("Tilda Teacher", quoted("TEACHER"), quoted(sport)).statusCode(201);
        var person = UUID.fromString(added.extract().path("person.id"));
        assertTrue(programmes.worksOn(person, sport));
        as(nominee, quoted(added.extract().path("version")))
                .post(
                        "/centres/"
                                + centre.number()
                                + "/people/practitioners/"
                                + added.extract().path("id")
                                + "/leave")
                .then()
                .statusCode(200)
                .body("practitioners", hasSize(0));
        assertFalse(programmes.worksOn(person, sport));
        as(nominee)
                .queryParam("organisation", centre.centreId())
                .queryParam("inEffect", true)
                .get("/assignments")
                .then()
                .body("items.personId", not(hasItem(person.toString())));
    }

    @Test
    @DisplayName("QMR-096 who teaches Sport works on Sport and on nothing else")
    void worksOnOwnProgrammes() {
        var art = learners.programme(centre, learners.covered(centre.aoId()));
        var added = list("Tilda Teacher", quoted("TEACHER"), quoted(sport)).statusCode(201);
        var person = UUID.fromString(added.extract().path("person.id"));
        assertTrue(programmes.worksOn(person, sport));
        assertFalse(programmes.worksOn(person, art));
        assertEquals(1, programmes.of(person, centre.centreId()).size());
    }

    @Test
    @DisplayName(
            "QMR-097 a programme without leader is flagged; leader and duties are staff of the centre")
    void flagsProgrammeWithoutLeader() {
        var readiness = "/centres/" + centre.number() + "/readiness";
        as(nominee)
                .get(readiness)
                .then()
                .statusCode(200)
                .body(
                        "flags.find { it.code == 'PROGRAMME_WITHOUT_LEADER' }.aboutId",
                        equalTo(sport.toString()));
        var programme = as(nominee).get("/programmes/" + sport).then().statusCode(200);
        var etag = programme.extract().header("ETag");
        var body =
                """
                {"title": "Sport, first year", "startsOn": "2015-09-01", "leaderId": "%s", "duties": {"CERTIFICATES": "%s"}}
                """;
        var stranger = world.person();
        as(nominee, etag)
                .body(body.formatted(stranger.id(), nominee.id()))
                .put("/programmes/" + sport)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_STAFF"));
        as(nominee, etag)
                .body(body.formatted(nominee.id(), nominee.id()))
                .put("/programmes/" + sport)
                .then()
                .statusCode(200)
                .body("leaderName", equalTo(nominee.name()))
                .body("duties.duty", contains("CERTIFICATES"));
        as(nominee)
                .get(readiness)
                .then()
                .body("flags.code", not(hasItem("PROGRAMME_WITHOUT_LEADER")));
    }

    @Test
    @DisplayName("QMR-098 a vacant duty of senior staff is flagged at its measure")
    void flagsVacantDuty() {
        var readiness = "/centres/" + centre.number() + "/readiness";
        as(nominee)
                .get(readiness)
                .then()
                .body("flags.measure", hasItems("QO.2.4", "QO.3.5", "QO.4.1"));
        as(nominee)
                .body("{\"personId\": \"%s\"}".formatted(nominee.id()))
                .put("/centres/" + centre.number() + "/people/duties/REGISTRATION_AND_CLAIMS")
                .then()
                .statusCode(200)
                .body(
                        "duties.find { it.duty == 'REGISTRATION_AND_CLAIMS' }.person.name",
                        equalTo(nominee.name()));
        as(nominee).get(readiness).then().body("flags.measure", not(hasItem("QO.3.5")));
    }

    @Test
    @DisplayName(
            "QMR-064 taking part with one centre needs a reason, ends by itself, and the centre is told")
    void involvementNeedsReason() {
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        var senior = world.person(Role.SENIOR_REVIEWER, Target.AO, world.organisation().aoId());
        world.give(senior, Role.SENIOR_REVIEWER, Target.REGION, otherRegion());
        var path = "/centres/" + centre.number() + "/involvements";
        as(senior).get("/centres/" + centre.number()).then().statusCode(404);
        as(manager)
                .body(
                        """
                        {"personId": "%s", "startsOn": "2016-11-15", "endsOn": "2016-11-20"}
                        """
                                .formatted(senior.id()))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        as(manager)
                .body(
                        """
                        {"personId": "%s", "startsOn": "2016-11-15", "endsOn": "2016-11-20", "reason": "New management."}
                        """
                                .formatted(senior.id()))
                .post(path)
                .then()
                .statusCode(201);
        assertEquals(
                1,
                world.count(
                        "select count(*) from notice where person_id = ?1 and template = 'involvement-asked'",
                        nominee.id()));
        as(senior).get("/centres/" + centre.number()).then().statusCode(200);
        world.setClock("2016-11-21T09:00");
        as(senior).get("/centres/" + centre.number()).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-065 a senior reviewer asked to a centre opens it, and no centre outside the region")
    void seniorOpensOnlyWhatIsGiven() {
        var other = world.centre();
        var senior = world.person(Role.SENIOR_REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        as(senior).get("/enrolments/" + centre.enrolmentId()).then().statusCode(200);
        as(senior).get("/enrolments/" + other.enrolmentId()).then().statusCode(404);
    }

    /** Another region of the centre's awarding organisation. */
    private UUID otherRegion() {
        var id = UUID.randomUUID();
        world.insert(
                "insert into region (id, ao_id, name) values (?1, ?2, ?3)",
                id,
                centre.aoId(),
                "Region " + world.number());
        return id;
    }

    @Test
    @DisplayName("QMR-328 only the own centre's staff and programmes are open to a nominee")
    void hidesOtherCentres() {
        var other = world.centre();
        as(nominee).get("/centres/" + other.number() + "/people").then().statusCode(404);
        as(nominee).queryParam("centre", other.number()).get("/programmes").then().statusCode(404);
        as(nominee)
                .get("/programmes")
                .then()
                .statusCode(200)
                .body("items.centreId", contains(centre.centreId().toString()));
    }
}
