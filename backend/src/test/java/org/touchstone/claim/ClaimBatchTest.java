package org.touchstone.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
class ClaimBatchTest extends ApiTest {

    private static final String WORDS = "{\"words\": \"Compared with the tracking sheets.\"}";

    @Inject Learners learners;
    @Inject TestBlocks blocks;

    private ClaimingCentre at;
    private TestPerson exams;
    private TestPerson second;
    private TestPerson third;

    @BeforeEach
    void makeCentre() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
        as(at.manager())
                .body(at.result("PASSED", "2016-11-10"))
                .post("/standards-results")
                .then()
                .statusCode(201);
        exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, at.centre().centreId());
        second = world.person(Role.PRACTITIONER, Target.CENTRE, at.centre().centreId());
        third = world.person(Role.LEAD_IQA, Target.CENTRE, at.centre().centreId());
    }

    private String line(Object programme, String learner, String more) {
        return "{\"programme\": \"%s\", \"learner\": \"%s\"%s}".formatted(programme, learner, more);
    }

    private ValidatableResponse prepare(TestPerson person, String... lines) {
        return as(person)
                .body(
                        """
                        {"centre": "%s", "reference": "B-%s", "lines": [%s]}
                        """
                                .formatted(
                                        at.centre().number(),
                                        world.number(),
                                        String.join(",", lines)))
                .post("/claim-batches")
                .then();
    }

    private ValidatableResponse prepared() {
        return prepare(exams, line(at.programme(), "L-" + world.number(), "")).statusCode(201);
    }

    private static ValidatableResponse step(
            TestPerson person, ValidatableResponse batch, String step) {
        var request = as(person, batch.extract().header("ETag"));
        if (step.equals("check") || step.equals("verify")) {
            request.body(WORDS);
        }
        return request.post("/claim-batches/" + batch.extract().path("id") + "/" + step).then();
    }

    private static ValidatableResponse read(TestPerson person, ValidatableResponse batch) {
        return as(person)
                .get("/claim-batches/" + batch.extract().path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-099 examinations staff read registrations, claim checks and certification status of their centre, never another's")
    void examinationsStaff() {
        prepared();
        var other = world.centre().number();
        for (var path :
                new String[] {
                    "/centres/%s/certification-status",
                    "/centres/%s/certification-status/programmes",
                    "/centres/%s/claim-eligibilities",
                    "/centres/%s/scope"
                }) {
            as(exams).get(path.formatted(at.centre().number())).then().statusCode(200);
            as(exams).get(path.formatted(other)).then().statusCode(404);
        }
        as(exams).get("/claim-batches").then().statusCode(200).body("items", hasSize(1));
        as(exams).queryParam("centre", other).get("/claim-batches").then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-234 a batch that was not checked cannot be marked ready; the checks are on record")
    void unchecked() {
        var batch = prepared().body("state", equalTo("PREPARED"));
        step(exams, batch, "mark-ready").statusCode(422).body("code", equalTo("CHECK_MISSING"));
        var checked = step(exams, batch, "check").statusCode(200).body("state", equalTo("CHECKED"));
        step(exams, checked, "mark-ready")
                .statusCode(422)
                .body("code", equalTo("SECOND_CHECK_MISSING"));
        var verified = step(second, checked, "verify").statusCode(200);
        verified.body("checked.personId", equalTo(exams.id().toString()))
                .body("checked.words", notNullValue())
                .body("verified.personId", equalTo(second.id().toString()));
        var ready = step(exams, verified, "mark-ready").statusCode(200);
        var sent = step(exams, ready, "send").statusCode(200).body("state", equalTo("SENT"));
        step(exams, sent, "receive")
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("lines.state", contains("ISSUED"));
    }

    @Test
    @DisplayName(
            "QMR-100 whoever prepared or checked a batch cannot be the second person who verifies it")
    void twoPeople() {
        var batch = prepared();
        var checked = step(second, batch, "check").statusCode(200);
        step(second, checked, "verify")
                .statusCode(422)
                .body("code", equalTo("SECOND_PERSON_REQUIRED"));
        step(exams, checked, "verify")
                .statusCode(422)
                .body("code", equalTo("SECOND_PERSON_REQUIRED"));
        step(third, checked, "verify").statusCode(200).body("state", equalTo("VERIFIED"));
    }

    @Test
    @DisplayName(
            "QMR-233 QMR-221 a block holds the claims that wait and its release frees them where they stood; issued certificates stay")
    void heldAndFreed() {
        var issued = prepared();
        issued = step(exams, issued, "check").statusCode(200);
        issued = step(second, issued, "verify").statusCode(200);
        issued = step(exams, issued, "mark-ready").statusCode(200);
        issued = step(exams, issued, "send").statusCode(200);
        issued = step(exams, issued, "receive").statusCode(200);
        var checked = step(exams, prepared(), "check").statusCode(200);
        var block = blocks.apply(at.centre());
        read(exams, issued)
                .body("state", equalTo("RECEIVED"))
                .body("lines.state", contains("ISSUED"));
        var held =
                read(exams, checked)
                        .body("state", equalTo("HELD"))
                        .body("stateBefore", equalTo("CHECKED"))
                        .body("heldBy", equalTo(block.toString()))
                        .body("lines.state", contains("HELD"));
        step(second, held, "verify").statusCode(409).body("code", equalTo("HELD_BY_BLOCK"));
        blocks.release(at.centre(), block);
        var freed =
                read(exams, checked)
                        .body("state", equalTo("CHECKED"))
                        .body("lines.state", contains("PENDING"));
        step(second, freed, "verify").statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-304 a machine's batch is answered line by line, and accepted as held while the centre is blocked")
    void machineSends() {
        prepare(
                        at.mis(),
                        line(at.qualification().number(), "L-1", ""),
                        line("XX/0000/0", "L-2", ""),
                        line(at.programme(), "L-1", ""))
                .statusCode(201)
                .body("state", equalTo("PREPARED"))
                .body("lines.state", contains("PENDING", "REFUSED", "REFUSED"))
                .body("lines[0].claimable", equalTo(true))
                .body("lines[1].reasons", contains("UNKNOWN_PROGRAMME"))
                .body("lines[2].reasons", contains("LINE_REPEATED"));
        var nvq = at.programme("NVQ", "L2", "Business");
        blocks.apply(at.centre());
        prepare(at.mis(), line(at.programme(), "L-3", ""), line(nvq, "L-4", ""))
                .statusCode(201)
                .body("state", equalTo("HELD"))
                .body("lines.state", contains("HELD", "PENDING"))
                .body("lines[0].reasons", contains("CERTIFICATION_BLOCK"));
        prepare(at.mis(), line(nvq, "L-5", "")).statusCode(201).body("state", equalTo("PREPARED"));
    }

    @Test
    @DisplayName(
            "QMR-304 the same reference twice is refused, and a learner is not claimed for twice")
    void onceOnly() {
        var body =
                """
                {"centre": "%s", "reference": "SUMMER", "lines": [%s]}
                """
                        .formatted(at.centre().number(), line(at.programme(), "L-1", ""));
        as(at.mis()).body(body).post("/claim-batches").then().statusCode(201);
        as(at.mis())
                .body(body)
                .post("/claim-batches")
                .then()
                .statusCode(409)
                .body("code", equalTo("BATCH_REFERENCE_TAKEN"));
        prepare(exams, line(at.programme(), "L-1", ""))
                .statusCode(201)
                .body("lines[0].reasons", contains("CLAIMED_BEFORE"));
    }

    @Test
    @DisplayName("QMR-236 for a learner with four of six units the check makes a claim for units")
    void unitClaims() {
        var batch =
                prepare(
                                exams,
                                line(
                                        at.programme(),
                                        "L-9",
                                        ", \"unitsAchieved\": 4, \"unitsRequired\": 6"))
                        .statusCode(201);
        step(exams, batch, "check")
                .statusCode(200)
                .body("lines.kind", contains("FULL", "UNIT"))
                .body("lines.state", contains("REPLACED", "PENDING"))
                .body("lines[1].unitsAchieved", equalTo(4));
    }

    @Test
    @DisplayName(
            "QMR-234 a batch with a line that the gate closes cannot be marked ready, and says which")
    void gateIsAskedAgain() {
        var checked = step(exams, prepared(), "check").statusCode(200);
        var verified = step(second, checked, "verify").statusCode(200);
        as(at.manager())
                .body(at.result("NOT_PASSED", "2016-11-14"))
                .post("/standards-results")
                .then()
                .statusCode(201);
        step(exams, verified, "mark-ready")
                .statusCode(422)
                .body("code", equalTo("NOT_CLAIMABLE"))
                .body("errors.pointer", contains("/lines/0"));
    }

    @Test
    @DisplayName("QMR-304 another centre's batch is not there")
    void othersAreNotThere() {
        var batch = prepared();
        var stranger = world.person(Role.EXAMS_OFFICER, Target.CENTRE, world.centre().centreId());
        as(stranger).get("/claim-batches/" + batch.extract().path("id")).then().statusCode(404);
        as(stranger).get("/claim-batches").then().statusCode(200).body("items", hasSize(0));
        as(exams)
                .get("/claim-batches?state=PREPARED")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(batch.extract().<String>path("id")));
    }
}
