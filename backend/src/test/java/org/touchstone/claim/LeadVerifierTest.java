package org.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class LeadVerifierTest extends ApiTest {

    @Inject Learners learners;

    private ClaimingCentre at;
    private TestPerson verifier;

    @BeforeEach
    void makeCentre() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
        verifier = at.staff();
    }

    private ValidatableResponse register(TestPerson person) {
        return as(at.nominee())
                .body(at.registration("QCF", person, "2016-10-03"))
                .post("/lead-verifiers")
                .then();
    }

    private static String path(ValidatableResponse of) {
        return "/lead-verifiers/" + of.extract().path("id");
    }

    private static String etag(ValidatableResponse of) {
        return of.extract().header("ETag");
    }

    @Test
    @DisplayName(
            "QMR-238 one lead internal verifier for each principal subject area; a second is refused until the first has left")
    void oneForEachArea() {
        var first = register(verifier).statusCode(201).body("state", equalTo("REGISTERED"));
        register(at.staff()).statusCode(409).body("code", equalTo("AREA_HAS_VERIFIER"));
        as(at.nominee(), etag(first))
                .body("{\"on\": \"2016-11-14\"}")
                .post(path(first) + "/leave")
                .then()
                .statusCode(200)
                .body("state", equalTo("LEFT"));
        register(at.staff()).statusCode(201);
        as(at.nominee())
                .get(path(first))
                .then()
                .statusCode(200)
                .body("warnings", not(hasItem("REPLACEMENT_NEEDED")));
    }

    @Test
    @DisplayName(
            "QMR-238 subject area, family and person are checked, and nobody releases an area for themselves (QMR-239)")
    void isChecked() {
        as(at.nominee())
                .body(
                        at.registration("CANDLES", verifier, "2017-10-03")
                                .replace("Sport", "Astronomy"))
                .post("/lead-verifiers")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("UNKNOWN_SUBJECT_AREA", "UNKNOWN_FAMILY", "IN_FUTURE"));
        register(world.person()).statusCode(422).body("code", equalTo("UNKNOWN_STAFF"));
        var registered = register(verifier).statusCode(201);
        as(at.nominee(), etag(registered))
                .body("{\"on\": \"2016-11-01\"}")
                .post(path(registered) + "/accredit")
                .then()
                .statusCode(403);
        as(at.manager(), etag(registered))
                .body("{\"on\": \"2016-11-01\"}")
                .post(path(registered) + "/accredit")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCREDITED"))
                .body("accreditedOn", equalTo("2016-11-01"));
    }

    @Test
    @DisplayName(
            "QMR-243 with a new cycle every lead internal verifier is to confirm the post again")
    void confirmsEveryYear() {
        register(verifier).statusCode(201);
        world.setClock("2017-09-01T09:00");
        var list = "/lead-verifiers?centre=" + at.centre().number();
        as(at.nominee())
                .get(list)
                .then()
                .statusCode(200)
                .body("items.state", contains("TO_CONFIRM"))
                .body("items[0].warnings", hasItem("TO_CONFIRM"))
                .body("items[0].allowedCommands.command", hasItem("confirm"));
        var id = as(at.nominee()).get(list).then().extract().<String>path("items[0].id");
        var one = as(verifier).get("/lead-verifiers/" + id).then().statusCode(200);
        as(verifier, etag(one))
                .post("/lead-verifiers/" + id + "/confirm")
                .then()
                .statusCode(200)
                .body("state", equalTo("REGISTERED"))
                .body("confirmedFor", equalTo("2017-09-01"));
    }

    @Test
    @DisplayName(
            "QMR-245 without a deputy and a plan for succession a lead internal verifier shows a flag")
    void coverAndSuccession() {
        var registered =
                register(verifier)
                        .statusCode(201)
                        .body("warnings", hasItems("NO_DEPUTY", "NO_SUCCESSION"));
        as(at.nominee(), etag(registered))
                .body("{\"deputyId\": \"" + verifier.id() + "\"}")
                .put(path(registered))
                .then()
                .statusCode(422)
                .body("code", equalTo("OWN_DEPUTY"));
        as(at.nominee(), etag(registered))
                .body(
                        "{\"deputyId\": \"%s\", \"succession\": \"Takes over in autumn.\"}"
                                .formatted(at.staff().id()))
                .put(path(registered))
                .then()
                .statusCode(200)
                .body("warnings", hasSize(0));
    }

    @Test
    @DisplayName(
            "QMR-302 a machine sends the last day of a lead internal verifier: a replacement is asked for")
    void machineSendsEnd() {
        var registered =
                as(at.mis())
                        .body(at.registration("QCF", verifier, "2016-10-03"))
                        .post("/lead-verifiers")
                        .then()
                        .statusCode(201);
        as(at.mis(), etag(registered))
                .header("Idempotency-Key", "end-" + at.centre().number())
                .body("{\"on\": \"2016-12-31\"}")
                .post(path(registered) + "/leave")
                .then()
                .statusCode(200)
                .body("leftOn", equalTo("2016-12-31"))
                .body("warnings", contains("REPLACEMENT_NEEDED"));
    }

    @Test
    @DisplayName("QMR-246 a standardisation meeting is listed as evidence for QO.9.1")
    void dutiesAreEvidence() {
        var registered = register(verifier).statusCode(201);
        as(verifier)
                .body(
                        "{\"kind\": \"STANDARDISATION\", \"heldOn\": \"2016-11-07\", \"words\": \"Three assignments compared.\"}")
                .post(path(registered) + "/records")
                .then()
                .statusCode(201);
        as(at.manager())
                .get(path(registered) + "/records")
                .then()
                .statusCode(200)
                .body("items.measure", contains("QO.9.1"))
                .body("items.kind", contains("STANDARDISATION"));
    }

    @Test
    @DisplayName(
            "QMR-249 what a standards verifier asked for and was not sent in time shows as late")
    void samplesInTime() {
        var asked =
                as(at.manager())
                        .body(
                                """
                                {"centre": "%s", "subjectArea": "Sport", "words": "Marked work for unit 3.", "remote": true, "dueOn": "2016-11-18"}
                                """
                                        .formatted(at.centre().number()))
                        .post("/sample-requests")
                        .then()
                        .statusCode(201)
                        .body("late", equalTo(false));
        var path = "/sample-requests/" + asked.extract().path("id");
        world.setClock("2016-11-18T09:00");
        as(at.nominee()).get(path).then().body("late", equalTo(false));
        world.setClock("2016-11-19T09:00");
        as(at.nominee()).get(path).then().body("late", equalTo(true));
        as(at.nominee(), etag(asked))
                .post(path + "/send")
                .then()
                .statusCode(200)
                .body("sentOn", equalTo("2016-11-19"))
                .body("allowedCommands", hasSize(0));
    }

    @Test
    @DisplayName(
            "QMR-242 a lead internal verifier hears of the standardisation window seven days before it opens, once")
    void windowIsAnnounced() {
        register(verifier).statusCode(201);
        as(at.manager())
                .body("{\"opensOn\": \"2016-11-23\", \"closesOn\": \"2016-12-16\"}")
                .post("/standardisation-windows")
                .then()
                .statusCode(201);
        as(verifier)
                .get("/standardisation-windows")
                .then()
                .statusCode(200)
                .body("items.opensOn", contains("2016-11-23"));
        var told =
                "select count(*) from notice where template = 'standardisation-window' and person_id = ?1";
        assertThat(world.count(told, verifier.id())).isZero();
        world.liveUntil("2016-11-16T09:00");
        assertThat(world.count(told, verifier.id())).isEqualTo(1);
        world.liveUntil("2016-11-18T09:00");
        assertThat(world.count(told, verifier.id())).isEqualTo(1);
    }
}
