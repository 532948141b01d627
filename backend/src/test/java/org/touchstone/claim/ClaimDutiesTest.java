package org.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/** What claims ask of whom, on the home and by notice. */
@QuarkusTest
class ClaimDutiesTest extends ApiTest {

    private static final String WORDS = "{\"words\": \"Compared with the tracking sheets.\"}";

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private ClaimingCentre at;
    private TestPerson exams;
    private TestPerson verifier;

    @BeforeEach
    void makeCentre() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
        exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, at.centre().centreId());
        verifier = at.staff();
    }

    private static ValidatableResponse home(TestPerson person) {
        return as(person).get("/home").then().statusCode(200);
    }

    private static String kinds(String row) {
        return row + ".kind";
    }

    @Test
    @DisplayName(
            "QMR-234 a batch that was checked once asks everybody but those who prepared and checked it for the second check")
    void secondCheck() {
        var batch =
                as(at.mis())
                        .header("Idempotency-Key", "batch-" + at.centre().number())
                        .body(
                                """
                                {"centre": "%s", "reference": "ONE", "lines": [{"programme": "%s", "learner": "L-1"}]}
                                """
                                        .formatted(at.centre().number(), at.programme()))
                        .post("/claim-batches")
                        .then()
                        .statusCode(201);
        var path = "/claim-batches/" + batch.extract().path("id");
        home(at.nominee()).body(kinds("later"), not(hasItem("CHECK_CLAIMS_SECOND")));
        var checked =
                as(exams, batch.extract().header("ETag"))
                        .body(WORDS)
                        .post(path + "/check")
                        .then()
                        .statusCode(200);
        home(exams).body(kinds("later"), not(hasItem("CHECK_CLAIMS_SECOND")));
        home(at.nominee())
                .body(kinds("later"), hasItem("CHECK_CLAIMS_SECOND"))
                .body("later.find { it.kind == 'CHECK_CLAIMS_SECOND' }.reference", equalTo("ONE"))
                .body("later.find { it.kind == 'CHECK_CLAIMS_SECOND' }.visitId", nullValue())
                .body(
                        "later.find { it.kind == 'CHECK_CLAIMS_SECOND' }.link",
                        equalTo(
                                "/centres/%s/claims%s"
                                        .formatted(at.centre().centreId(), path)
                                        .replace("claim-batches", "batches")));
        as(at.nominee(), checked.extract().header("ETag"))
                .body(WORDS)
                .post(path + "/verify")
                .then()
                .statusCode(200);
        home(at.nominee()).body(kinds("later"), not(hasItem("CHECK_CLAIMS_SECOND")));
    }

    @Test
    @DisplayName(
            "QMR-243 QMR-244 a post to confirm and a place to fill again stand on the nominee's home until it is done")
    void verifierToConfirmAndToReplace() {
        var registered =
                as(at.nominee())
                        .body(at.registration("QCF", verifier, "2016-10-03"))
                        .post("/lead-verifiers")
                        .then()
                        .statusCode(201);
        var path = "/lead-verifiers/" + registered.extract().path("id");
        var accredited =
                as(at.manager(), registered.extract().header("ETag"))
                        .body("{\"on\": \"2016-11-01\"}")
                        .post(path + "/accredit")
                        .then()
                        .statusCode(200);
        cases.visit(at.centre(), 2017, VisitState.DUE, null);
        world.setClock("2017-10-02T09:00");
        home(at.nominee())
                .body(kinds("later"), hasItem("CONFIRM_LEAD_VERIFIER"))
                .body(
                        "later.find { it.kind == 'CONFIRM_LEAD_VERIFIER' }.reference",
                        equalTo("Sport"));
        var confirmed =
                as(at.nominee(), accredited.extract().header("ETag"))
                        .post(path + "/confirm")
                        .then()
                        .statusCode(200);
        home(at.nominee()).body(kinds("later"), not(hasItem("CONFIRM_LEAD_VERIFIER")));
        as(at.nominee(), confirmed.extract().header("ETag"))
                .body("{\"on\": \"2017-10-02\"}")
                .post(path + "/leave")
                .then()
                .statusCode(200);
        home(at.nominee())
                .body(kinds("later"), hasItem("REPLACE_LEAD_VERIFIER"))
                .body(
                        "later.find { it.kind == 'REPLACE_LEAD_VERIFIER' }.dueOn",
                        equalTo("2018-08-31"));
        as(at.nominee())
                .body(at.registration("QCF", at.staff(), "2017-10-02"))
                .post("/lead-verifiers")
                .then()
                .statusCode(201);
        home(at.nominee()).body(kinds("later"), not(hasItem("REPLACE_LEAD_VERIFIER")));
    }

    @Test
    @DisplayName(
            "QMR-249 samples that were due yesterday and not sent are told to the lead internal verifier and the nominee, once, and stand as overdue")
    void lateSamples() {
        as(at.nominee())
                .body(at.registration("QCF", verifier, "2016-10-03"))
                .post("/lead-verifiers")
                .then()
                .statusCode(201);
        var late = ask("2016-11-18");
        var sent = ask("2016-11-18");
        as(at.nominee(), sent.extract().header("ETag"))
                .post("/sample-requests/" + sent.extract().path("id") + "/send")
                .then()
                .statusCode(200);
        world.liveUntil("2016-11-18T09:00");
        assertThat(told(verifier)).isZero();
        home(at.nominee()).body(kinds("dueToday"), hasItem("SEND_SAMPLES"));
        world.liveUntil("2016-11-19T09:00");
        assertThat(told(verifier)).isEqualTo(1);
        assertThat(told(at.nominee())).isEqualTo(1);
        world.liveUntil("2016-11-22T09:00");
        assertThat(told(verifier)).isEqualTo(1);
        home(at.nominee())
                .body(
                        "overdue.find { it.kind == 'SEND_SAMPLES' }.aboutId",
                        equalTo(late.extract().path("id")));
        home(at.manager())
                .body(kinds("waitingOnOthers"), hasItem("SEND_SAMPLES"))
                .body("waitingOnOthers.link", everyItem(notNullValue()));
    }

    private ValidatableResponse ask(String dueOn) {
        return as(at.manager())
                .body(
                        """
                        {"centre": "%s", "subjectArea": "Sport", "words": "Marked work.", "remote": true, "dueOn": "%s"}
                        """
                                .formatted(at.centre().number(), dueOn))
                .post("/sample-requests")
                .then()
                .statusCode(201);
    }

    private long told(TestPerson person) {
        return world.count(
                "select count(*) from notice where template = 'samples-late' and person_id = ?1",
                person.id());
    }

    @Test
    @DisplayName("QMR-237 an investigated incident asks the head of centre for the sign-off")
    void incidentToSign() {
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, at.centre().centreId());
        as(exams)
                .body(
                        """
                        {"centre": "%s", "kind": "LATE", "concerns": "CLAIM", "foundOn": "2016-11-14", "words": "A term late.",
                         "investigation": "The list was not handed over."}
                        """
                                .formatted(at.centre().number()))
                .post("/claim-incidents")
                .then()
                .statusCode(201);
        home(head).body(kinds("later"), hasItem("SIGN_OFF_INCIDENT"));
        home(exams).body(kinds("later"), not(hasItem("SIGN_OFF_INCIDENT")));
    }
}
