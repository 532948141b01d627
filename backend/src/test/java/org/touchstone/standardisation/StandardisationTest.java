package org.touchstone.standardisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class StandardisationTest extends ApiTest {

    private static final String EVENTS = "/standardisation-events";

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson lead;
    private TestPerson teacher;
    private TestPerson other;
    private UUID programme;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        lead = world.person(Role.LEAD_IQA, Target.CENTRE, centre.centreId());
        programme =
                learners.programme(
                        centre, learners.qualification(centre.aoId(), "QCF", "L2", 2012, "Sport"));
        teacher = deliverer();
        other = deliverer();
    }

    /** An assessor who delivers the programme. */
    private TestPerson deliverer() {
        var person = world.person(Role.ASSESSOR, Target.CENTRE, centre.centreId());
        var id = Ids.next();
        world.insert(
                "insert into practitioner (id, centre_id, person_id) values (?1, ?2, ?3)",
                id,
                centre.centreId(),
                person.id());
        world.insert(
                "insert into practitioner_programme (practitioner_id, programme_id) values (?1, ?2)",
                id,
                programme);
        return person;
    }

    private String event(String on) {
        return """
               {"centre": "%s", "programmeId": "%s", "title": "Distinction in unit 3", "heldOn": "%s", "units": ["Unit 3"],
                "material": "Three portfolios", "invited": ["%s", "%s"]}
               """
                .formatted(centre.number(), programme, on, teacher.id(), other.id());
    }

    private String plan(String on) {
        return EVENTS
                + "/"
                + as(lead).body(event(on))
                        .post(EVENTS)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("PLANNED"))
                        .extract()
                        .path("id");
    }

    private ValidatableResponse command(String path, String command, String body) {
        return as(lead, as(lead).get(path).header("ETag"))
                .body(body)
                .post(path + "/" + command)
                .then();
    }

    private static String minutes(TestPerson there) {
        return "{\"attendees\": [\"%s\"], \"decisions\": \"Evaluation is needed.\"}"
                .formatted(there.id());
    }

    @Test
    @DisplayName(
            "IQA-074 an event is planned with programme, units, day, material and who is invited, and minuted with who was there, who sent apologies and what was decided")
    void minuted() {
        var path = plan("2016-11-15");
        as(teacher)
                .get(path)
                .then()
                .statusCode(200)
                .body("units", contains("Unit 3"))
                .body("people.part", contains("INVITED", "INVITED"))
                .body("allowedCommands", empty());
        command(
                        path,
                        "minute",
                        ("{\"attendees\": [\"%s\"], \"apologies\": [\"%s\"], \"decisions\": \"Evaluation is needed.\","
                                        + " \"actions\": [{\"text\": \"Rewrite.\", \"ownerId\": \"%s\", \"dueOn\": \"2016-12-18\"}]}")
                                .formatted(teacher.id(), other.id(), teacher.id()))
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("people.part", containsInAnyOrder("ATTENDED", "APOLOGIES"))
                .body("decisions", equalTo("Evaluation is needed."))
                .body("programmeTitle", notNullValue())
                .body("actions.ownerName", contains(teacher.name()));
        command(path, "minute", minutes(teacher))
                .statusCode(409)
                .body("code", equalTo("EVENT_FIXED"));
        as(lead).get(EVENTS + "?centre=" + centre.number())
                .then()
                .body("items.title", contains("Distinction in unit 3"))
                .body("items.attended", contains(1));
        // The part of whoever asks; the lead has none.
        as(other)
                .get(EVENTS + "?mine=true&centre=" + centre.number())
                .then()
                .body("items.part", contains("APOLOGIES"));
        as(lead).get(EVENTS + "?mine=true&centre=" + centre.number()).then().body("items", empty());
        as(teacher).body(event("2016-11-15")).post(EVENTS).then().statusCode(403);
        var stranger = world.person(Role.LEAD_IQA, Target.CENTRE, world.centre().centreId());
        as(stranger).get(path).then().statusCode(404);
        as(stranger).get(EVENTS + "?centre=" + centre.number()).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-074 only staff take part, nobody twice, and nothing is minuted before its day; a cancelled event stays cancelled")
    void checked() {
        var stranger = world.person(Role.ASSESSOR, Target.CENTRE, world.centre().centreId());
        as(lead).body(event("2016-11-15").replace(other.id().toString(), stranger.id().toString()))
                .post(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/invited/1"))
                .body("errors.code", contains("UNKNOWN_STAFF"));
        as(lead).body(event("2016-11-15").replace(programme.toString(), Ids.next().toString()))
                .post(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_PROGRAMME"));
        var path = plan("2016-11-16");
        command(
                        path,
                        "minute",
                        "{\"attendees\": [\"%1$s\"], \"apologies\": [\"%1$s\"], \"decisions\": \"So.\"}"
                                .formatted(teacher.id()))
                .statusCode(422)
                .body("errors.code", hasItems("NOT_HELD_YET", "PERSON_REPEATED"));
        command(
                        path,
                        "minute",
                        ("{\"attendees\": [\"%s\"], \"decisions\": \"So.\", \"actions\": [{\"text\": \"Rewrite.\", \"ownerId\": \"%s\","
                                        + " \"dueOn\": \"2016-11-16\"}]}")
                                .formatted(teacher.id(), lead.id()))
                .statusCode(422)
                .body("errors.code", hasItems("OWN_ACTION", "ACTION_IN_PAST"))
                .body("errors.pointer", hasItem("/actions/0/verifierId"));
        as(lead, as(lead).get(path).header("ETag"))
                .body(event("2016-11-18"))
                .put(path)
                .then()
                .statusCode(200)
                .body("heldOn", equalTo("2016-11-18"));
        command(path, "cancel", "{\"reason\": \"The building is closed.\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("The building is closed."));
        command(path, "cancel", "{\"reason\": \"Again.\"}").statusCode(409);
    }

    private ValidatableResponse catchUp() {
        return as(lead).get(EVENTS + "/catch-up?centre=" + centre.number()).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-074 who missed the only event is listed as not standardised for that programme once twelve months have passed, who was there a year later too")
    void notStandardised() {
        command(plan("2016-11-15"), "minute", minutes(teacher)).statusCode(200);
        catchUp().body("items", empty());
        world.setClock("2017-11-15T09:00");
        catchUp().body("items", empty());
        world.setClock("2017-11-16T09:00");
        catchUp()
                .body("items", hasSize(2))
                .body("items.personName", containsInAnyOrder(teacher.name(), other.name()))
                .body("items.lastAttendedOn", hasItem("2016-11-15"))
                .body("items.programmeId", hasItem(programme.toString()));
        command(plan("2017-11-16"), "minute", minutes(teacher)).statusCode(200);
        catchUp().body("items.personName", contains(other.name()));
        as(teacher).get(EVENTS + "/catch-up?centre=" + centre.number()).then().statusCode(403);
    }

    @Test
    @DisplayName(
            "IQA-074 an action of who minutes the event is accepted by somebody else, who is named")
    void ownAction() {
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        command(
                        plan("2016-11-15"),
                        "minute",
                        ("{\"attendees\": [\"%s\"], \"decisions\": \"So.\", \"actions\": [{\"text\": \"Rewrite.\", \"ownerId\": \"%s\","
                                        + " \"verifierId\": \"%s\", \"dueOn\": \"2016-12-16\"}]}")
                                .formatted(teacher.id(), lead.id(), head.id()))
                .statusCode(200);
        as(lead).get("/actions?mine=true")
                .then()
                .statusCode(200)
                .body("items.words", contains("Rewrite."))
                .body("items[0].verifierName", equalTo(head.name()));
    }

    @Test
    @DisplayName(
            "IQA-074 an assessor who missed standardisation finds it on their home until they were at an event; the lead's list names them as well")
    void catchUpAtHome() {
        var kind = "CATCH_UP_STANDARDISATION";
        command(plan("2016-11-15"), "minute", minutes(teacher)).statusCode(200);
        world.setClock("2017-11-16T09:00");
        as(other)
                .get("/home")
                .then()
                .statusCode(200)
                .body(
                        "later.find { it.kind == '%s' }.aboutId".formatted(kind),
                        equalTo(programme.toString()))
                .body("later.find { it.kind == '%s' }.mine".formatted(kind), equalTo(true));
        catchUp().body("items.personName", hasItem(other.name()));
        command(plan("2017-11-16"), "minute", minutes(other)).statusCode(200);
        as(other).get("/home").then().body("later.kind", not(hasItem(kind)));
        as(teacher).get("/home").then().body("later.kind", hasItem(kind));
    }
}
