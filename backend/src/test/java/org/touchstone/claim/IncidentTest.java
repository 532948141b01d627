package org.touchstone.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class IncidentTest extends ApiTest {

    @Inject Learners learners;

    private ClaimingCentre at;
    private TestPerson exams;
    private TestPerson head;

    @BeforeEach
    void makeCentre() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
        exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, at.centre().centreId());
        head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, at.centre().centreId());
    }

    private String incident(String more) {
        return """
               {"centre": "%s", "kind": "LATE", "concerns": "REGISTRATION", "foundOn": "2016-11-14", "words": "A term late."%s}
               """
                .formatted(at.centre().number(), more);
    }

    private static ValidatableResponse step(
            TestPerson person, ValidatableResponse of, String step) {
        return as(person, of.extract().header("ETag"))
                .post("/claim-incidents/" + of.extract().path("id") + "/" + step)
                .then();
    }

    @Test
    @DisplayName(
            "QMR-237 an incident is reported by way of senior management: without its sign-off it is refused, and nobody outside reads it")
    void signedOffFirst() {
        var draft =
                as(exams)
                        .body(incident(""))
                        .post("/claim-incidents")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"));
        var path = "/claim-incidents/" + draft.extract().path("id");
        step(exams, draft, "report").statusCode(422).body("code", equalTo("SIGN_OFF_MISSING"));
        step(exams, draft, "sign-off").statusCode(403);
        step(head, draft, "sign-off")
                .statusCode(422)
                .body("code", equalTo("INVESTIGATION_MISSING"));
        as(at.manager()).get(path).then().statusCode(404);
        as(at.manager()).get("/claim-incidents").then().statusCode(200).body("items", hasSize(0));
        var investigated =
                as(exams, draft.extract().header("ETag"))
                        .body(incident(", \"investigation\": \"A list lay unread.\""))
                        .put(path)
                        .then()
                        .statusCode(200);
        var signed =
                step(head, investigated, "sign-off")
                        .statusCode(200)
                        .body("signedByName", equalTo(head.name()));
        as(exams, signed.extract().header("ETag"))
                .body(incident(""))
                .put(path)
                .then()
                .statusCode(409);
        step(exams, signed, "report").statusCode(200).body("reportedAt", notNullValue());
        as(at.manager()).get(path).then().statusCode(200).body("state", equalTo("REPORTED"));
        as(at.manager()).get("/claim-incidents").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName(
            "QMR-235 a certificate that deviates is kept back and the awarding organisation reads of it, until it is cleared")
    void keptBack() {
        var logged =
                as(exams)
                        .body(
                                """
                                {"centre": "%s", "learner": "L-7", "kind": "UNITS", "words": "Five units instead of six.", "foundOn": "2016-11-14"}
                                """
                                        .formatted(at.centre().number()))
                        .post("/certificate-anomalies")
                        .then()
                        .statusCode(201)
                        .body("withheld", equalTo(true))
                        .body("reportedAt", notNullValue());
        var path = "/certificate-anomalies/" + logged.extract().path("id");
        as(at.manager())
                .get("/certificate-anomalies?open=true")
                .then()
                .statusCode(200)
                .body("items.learner", contains("L-7"));
        as(exams, logged.extract().header("ETag"))
                .body("{\"words\": \"A corrected certificate came.\"}")
                .post(path + "/clear")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLEARED"))
                .body("withheld", equalTo(false));
        as(exams, "*")
                .body("{\"words\": \"Again.\"}")
                .post(path + "/clear")
                .then()
                .statusCode(409)
                .body("code", equalTo("CLEARED_ALREADY"));
        as(at.manager())
                .get("/certificate-anomalies?open=true")
                .then()
                .body("items.learner", not(hasItem("L-7")));
    }
}
