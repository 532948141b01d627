package org.touchstone.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** What a centre does about what verification and reviews found. */
@QuarkusTest
class ImprovementTest extends ApiTest {

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private ClaimingCentre at;

    @BeforeEach
    void makeCentre() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
    }

    private String result() {
        return as(at.manager())
                .body(
                        """
                        {"centre": "%s", "subjectArea": "Sport", "result": "NOT_PASSED", "decidedOn": "2016-11-10",
                         "weakness": "Feedback does not name the criteria."}
                        """
                                .formatted(at.centre().number()))
                .post("/standards-results")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse open(TestPerson person, String more) {
        return as(person)
                .body(
                        """
                        {"centre": "%s", "words": "Train the assessors", "dueOn": "2016-12-20", %s}
                        """
                                .formatted(at.centre().number(), more))
                .post("/improvement-actions")
                .then();
    }

    @Test
    @DisplayName(
            "QMR-250 a weakness found by standards verification leads to an improvement action with source SV, shown at both ends")
    void fromResult() {
        var result = result();
        var opened =
                open(
                                at.nominee(),
                                "\"source\": \"SV\", \"standardsResultId\": \"%s\", \"ownerId\": \"%s\""
                                        .formatted(result, at.staff().id()))
                        .statusCode(201)
                        .body("source", equalTo("SV"))
                        .body("reference", startsWith("IA-2016-"))
                        .body("standardsResultId", equalTo(result))
                        .body("subjectArea", equalTo("Sport"))
                        .body("weakness", equalTo("Feedback does not name the criteria."))
                        .body("state", equalTo("OPEN"))
                        .body("allowedCommands.command", contains("complete", "withdraw"));
        as(at.nominee())
                .get("/standards-results/" + result)
                .then()
                .body("improvements", equalTo(1));
        as(at.nominee())
                .queryParam("standardsResult", result)
                .get("/improvement-actions")
                .then()
                .body("items.id", contains(opened.extract().<String>path("id")));
        as(at.manager())
                .get("/standards-results/" + result)
                .then()
                .statusCode(200)
                .body("improvements", nullValue());
    }

    @Test
    @DisplayName(
            "QMR-250 internal verification and a review lead to one too, each naming its record")
    void otherSources() {
        open(at.nominee(), "\"source\": \"IV\", \"subjectArea\": \"Sport\"")
                .statusCode(201)
                .body("source", equalTo("IV"))
                .body("standardsResultId", nullValue());
        var visit = cases.visit(at.centre(), 2016, VisitState.REPORTED, null);
        open(at.nominee(), "\"source\": \"QMR\", \"visitId\": \"%s\"".formatted(visit))
                .statusCode(201)
                .body("visitId", equalTo(visit.toString()));
        open(at.nominee(), "\"source\": \"SV\"")
                .statusCode(422)
                .body("errors.pointer", hasItem("/standardsResultId"));
        open(at.nominee(), "\"source\": \"IV\", \"visitId\": \"%s\"".formatted(visit))
                .statusCode(422)
                .body("errors.pointer", hasItem("/visitId"));
        var elsewhere = cases.visit(world.centre(), 2016, VisitState.REPORTED, null);
        open(at.nominee(), "\"source\": \"QMR\", \"visitId\": \"%s\"".formatted(elsewhere))
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_VISIT"));
        open(at.nominee(), "\"source\": \"IV\", \"ownerId\": \"%s\"".formatted(world.person().id()))
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_STAFF"));
    }

    @Test
    @DisplayName("QMR-250 it ends with what came of it, once, from the version that was read")
    void ends() {
        var opened = open(at.nominee(), "\"source\": \"IV\"").statusCode(201);
        var path = "/improvement-actions/" + opened.extract().path("id");
        world.setClock("2016-12-21T09:00");
        var etag =
                as(at.nominee())
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("overdue", is(true))
                        .extract()
                        .header("ETag");
        as(at.nominee(), etag)
                .body("{\"words\": \" \"}")
                .post(path + "/complete")
                .then()
                .statusCode(422);
        as(at.nominee(), "\"9\"")
                .body("{\"words\": \"Done\"}")
                .post(path + "/complete")
                .then()
                .statusCode(412);
        as(at.nominee(), etag)
                .body("{\"words\": \"Eight were trained\"}")
                .post(path + "/complete")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("outcome", equalTo("Eight were trained"))
                .body("overdue", is(false))
                .body("allowedCommands", empty());
        as(at.nominee(), "*")
                .body("{\"words\": \"No\"}")
                .post(path + "/withdraw")
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName(
            "QMR-250 it is the centre's own: neither another centre nor the awarding organisation reads it")
    void ownOnly() {
        var opened = open(at.nominee(), "\"source\": \"IV\"").statusCode(201);
        var path = "/improvement-actions/" + opened.extract().path("id");
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, world.centre().centreId());
        as(stranger).get(path).then().statusCode(404);
        as(stranger).get("/improvement-actions").then().statusCode(200).body("items", empty());
        as(at.manager()).get(path).then().statusCode(403);
        open(stranger, "\"source\": \"IV\"").statusCode(404);
    }
}
