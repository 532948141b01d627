package org.touchstone.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class AssignmentTest extends ApiTest {

    @Inject CentrePeople staff;

    private TestCentre centre;
    private TestPerson admin;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        admin = world.person(Role.AO_ADMIN, Target.AO, centre.aoId());
    }

    private ValidatableResponse give(
            TestPerson giver, TestPerson person, Role role, String from, String to) {
        return as(giver)
                .body(
                        """
                        {"personId": "%s", "role": "%s", "organisationKind": "CENTRE", "organisationId": "%s",
                         "startsOn": "%s"%s}
                        """
                                .formatted(
                                        person.id(),
                                        role,
                                        centre.centreId(),
                                        from,
                                        to == null ? "" : ", \"endsOn\": \"" + to + "\""))
                .post("/assignments")
                .then();
    }

    @Test
    @DisplayName("QMR-073 an appointment of a nominee starts when the former one has ended")
    void nomineesFollowOneAnother() {
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        var first = world.person();
        var second = world.person();
        give(head, first, Role.CENTRE_CONTACT, "2016-09-01", null).statusCode(201);
        give(head, second, Role.CENTRE_CONTACT, "2016-12-01", null)
                .statusCode(409)
                .body("code", equalTo("QN_ALREADY_ACTIVE"));
        var held =
                as(head).queryParam("organisation", centre.centreId())
                        .queryParam("role", "CENTRE_CONTACT")
                        .get("/assignments")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].allowedCommands[0].command", equalTo("end"));
        as(head, "\"" + held.extract().path("items[0].version") + "\"")
                .body("{\"lastDay\": \"2016-11-30\", \"reason\": \"Changes jobs.\"}")
                .post("/assignments/" + held.extract().path("items[0].id") + "/end")
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2016-11-30"));
        give(head, second, Role.CENTRE_CONTACT, "2016-12-01", null).statusCode(201);
        as(head).queryParam("organisation", centre.centreId())
                .queryParam("role", "CENTRE_CONTACT")
                .get("/assignments")
                .then()
                .body("items.personName", contains(second.name(), first.name()))
                .body("items.inEffect", contains(false, true));
    }

    @Test
    @DisplayName(
            "QMR-073 a nominee names staff but does not appoint a successor; neither reaches other centres")
    void nomineeGivesOnlyStaffRoles() {
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        give(nominee, world.person(), Role.EXAMS_OFFICER, "2016-11-15", null).statusCode(201);
        give(nominee, world.person(), Role.CENTRE_CONTACT, "2017-11-15", null)
                .statusCode(403)
                .body("code", equalTo("MAY_NOT_GIVE"));
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, world.centre().centreId());
        give(stranger, world.person(), Role.EXAMS_OFFICER, "2016-11-15", null)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_TARGET"));
    }

    @Test
    @DisplayName("QMR-074 a centre has a single nominee for all levels")
    void oneNominee() {
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        give(admin, world.person(), Role.CENTRE_CONTACT, "2016-09-01", "2016-12-31")
                .statusCode(409)
                .body("code", equalTo("QN_ALREADY_ACTIVE"));
        as(admin)
                .get("/centres/" + centre.number() + "/people")
                .then()
                .statusCode(200)
                .body("nominee.id", equalTo(nominee.id().toString()))
                .body("nomineeVacant", equalTo(false));
    }

    @Test
    @DisplayName(
            "QMR-072 several roles are fine, but not a centre's role and one that reaches the same centre")
    void refusesConflict() {
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        give(admin, reviewer, Role.PRACTITIONER, "2016-11-15", null)
                .statusCode(422)
                .body("code", equalTo("CONFLICT_OF_INTEREST"));
        var teacher = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        as(admin)
                .body(
                        """
                        {"personId": "%s", "role": "SENIOR_REVIEWER", "organisationKind": "REGION", "organisationId": "%s"}
                        """
                                .formatted(teacher.id(), centre.regionId()))
                .post("/assignments")
                .then()
                .statusCode(422)
                .body("code", equalTo("CONFLICT_OF_INTEREST"));
        as(admin)
                .body(
                        """
                        {"personId": "%s", "role": "SENIOR_REVIEWER", "organisationKind": "REGION", "organisationId": "%s"}
                        """
                                .formatted(reviewer.id(), centre.regionId()))
                .post("/assignments")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("QMR-076 mails to the centre go to the active nominee")
    void contactIsNominee() {
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        assertEquals(head.id(), staff.contact(centre.centreId()).orElseThrow().id());
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        assertEquals(nominee.id(), staff.contact(centre.centreId()).orElseThrow().id());
    }

    @Test
    @DisplayName("QMR-077 a vacancy is flagged at once and told to head and adviser every week")
    void remindsOfVacancy() {
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        var adviser = world.person(Role.ADVISER, Target.REGION, centre.regionId());
        give(admin, world.person(), Role.CENTRE_CONTACT, "2016-09-01", "2016-11-16")
                .statusCode(201);
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-11-16T08:00");
        assertEquals(0, told(head));
        world.liveUntil("2016-11-17T08:00");
        assertEquals(1, told(head));
        assertEquals(1, told(adviser));
        as(admin)
                .get("/centres/" + centre.number())
                .then()
                .body("flags", hasItem("NOMINEE_VACANT"));
        world.liveUntil("2016-11-23T08:00");
        assertEquals(1, told(head));
        world.liveUntil("2016-11-24T08:00");
        assertEquals(2, told(head));
        give(admin, world.person(), Role.CENTRE_CONTACT, "2016-11-24", null).statusCode(201);
        world.liveUntil("2016-12-02T08:00");
        assertEquals(2, told(head));
        assertTrue(!staff.isNomineeVacant(centre.centreId()));
    }

    private long told(TestPerson person) {
        return world.count(
                "select count(*) from notice where person_id = ?1 and template = 'nominee-vacant'",
                person.id());
    }

    @Test
    @DisplayName(
            "QMR-327 a role that is ended takes effect at once, with name and reason in the timeline")
    void endsAtOnce() {
        var teacher = world.person(Role.EXAMS_OFFICER, Target.CENTRE, centre.centreId());
        as(teacher).get("/centres/" + centre.number()).then().statusCode(200);
        var held =
                as(admin)
                        .queryParam("person", teacher.id())
                        .get("/assignments")
                        .then()
                        .statusCode(200);
        as(admin, "\"" + held.extract().path("items[0].version") + "\"")
                .body("{\"reason\": \"Left the college.\"}")
                .post("/assignments/" + held.extract().path("items[0].id") + "/end")
                .then()
                .statusCode(200)
                .body("inEffect", equalTo(false));
        as(teacher).get("/centres/" + centre.number()).then().statusCode(403);
        assertEquals(
                1,
                world.count(
                        "select count(*) from audit_event where centre_id = ?1 and name = 'RoleEnded' and reason = 'Left the college.' and person_id = ?2",
                        centre.centreId(),
                        admin.id()));
    }

    @Test
    @DisplayName(
            "QMR-327 people are found by e-mail, added once, and kept apart between awarding organisations")
    void keepsPeople() {
        var email = "ada.quill" + world.number() + "@example.org";
        var body = "{\"name\": \"Ada Quill\", \"email\": \"%s\"}".formatted(email);
        var id =
                as(admin)
                        .body(body)
                        .post("/people")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")
                        .toString();
        as(admin)
                .body(body)
                .post("/people")
                .then()
                .statusCode(409)
                .body("code", equalTo("EMAIL_TAKEN"));
        as(admin).queryParam("email", email).get("/people").then().body("items.id", contains(id));
        var foreign = world.person(Role.AO_ADMIN, Target.AO, world.organisation().aoId());
        as(foreign).get("/people/" + id).then().statusCode(404);
        as(foreign).queryParam("q", "ada.quill").get("/people").then().body("items", hasSize(0));
        as(world.platformAdmin()).get("/people/" + id).then().statusCode(200);
    }
}
