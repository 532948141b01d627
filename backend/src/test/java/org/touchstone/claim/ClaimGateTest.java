package org.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ClaimGateTest extends ApiTest {

    @Inject Learners learners;
    @Inject TestBlocks blocks;
    @Inject EntityManagerFactory database;

    private ClaimingCentre at(String family, String level) {
        return ClaimingCentre.of(world, learners, family, level);
    }

    private static ValidatableResponse asked(ClaimingCentre at, Object programme) {
        return as(at.mis())
                .queryParam("programme", programme.toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asked(ClaimingCentre at) {
        return asked(at, at.programme());
    }

    private static void result(ClaimingCentre at, String outcome, String on) {
        as(at.manager())
                .body(at.result(outcome, on))
                .post("/standards-results")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse register(ClaimingCentre at, String family, String on) {
        return as(at.nominee())
                .body(at.registration(family, at.staff(), on))
                .post("/lead-verifiers")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse accredit(
            ClaimingCentre at, ValidatableResponse verifier, String on) {
        return as(at.manager(), verifier.extract().header("ETag"))
                .body("{\"on\": \"" + on + "\"}")
                .post("/lead-verifiers/" + verifier.extract().path("id") + "/accredit")
                .then()
                .statusCode(200);
    }

    private long changes(ClaimingCentre at) {
        return world.count(
                "select count(*) from audit_event where name = 'ClaimGateChanged' and subject_id = ?1",
                at.programme());
    }

    @Test
    @DisplayName(
            "QMR-232 without a lead internal verifier, standards verification that is passed opens the gate; neither closes it with the reason")
    void eitherWay() {
        var at = at("QCF", "L2");
        asked(at)
                .body("claimable", equalTo(false))
                .body("route", equalTo("LIV_OR_SV"))
                .body("livRequired", equalTo(true))
                .body("reasons.code", contains("NO_LIV"))
                .body("reasons[0].words", notNullValue())
                .body("reasons[0].freedBy", notNullValue());
        result(at, "PASSED", "2016-11-10");
        asked(at).body("claimable", equalTo(true)).body("reasons", hasSize(0));
        result(at, "NOT_PASSED", "2016-11-14");
        asked(at)
                .body("claimable", equalTo(false))
                .body("reasons.code", contains("NO_LIV", "SV_NOT_PASSED"))
                .body("reasons[1].record.type", equalTo("standards-result"))
                .body("reasons[1].since", equalTo("2016-11-14"));
    }

    @Test
    @DisplayName(
            "QMR-239 on the QCF a registered lead internal verifier is not enough: accreditation or standards verification opens the gate")
    void accreditationOpens() {
        var at = at("QCF", "L2");
        var verifier = register(at, "QCF", "2016-10-03");
        asked(at)
                .body("claimable", equalTo(false))
                .body("reasons.code", contains("LIV_NOT_ACCREDITED"))
                .body("reasons[0].record.id", equalTo(verifier.extract().path("id")))
                .body("reasons[0].since", equalTo("2016-10-03"));
        accredit(at, verifier, "2016-11-15");
        asked(at).body("claimable", equalTo(true));
        var other = at("QCF", "L2");
        register(other, "QCF", "2016-10-03");
        result(other, "PASSED", "2016-11-10");
        asked(other).body("claimable", equalTo(true));
    }

    @Test
    @DisplayName(
            "QMR-240 in an exempt sector no lead internal verifier is asked for and only standards verification opens the gate")
    void exemptSectors() {
        for (var sector :
                List.of(
                        "SECURITY",
                        "EMERGENCY_SERVICES",
                        "CHILDRENS_CARE_LEARNING_AND_DEVELOPMENT")) {
            var at = at("QCF", "L2");
            world.insert(
                    "update qualification set sector = ?1 where id = ?2",
                    sector,
                    at.qualification().id());
            accredit(at, register(at, "QCF", "2016-10-03"), "2016-11-01");
            asked(at)
                    .body("livRequired", equalTo(false))
                    .body("route", equalTo("SV"))
                    .body("claimable", equalTo(false))
                    .body("reasons.code", contains("NO_SV_RESULT"));
            result(at, "PASSED", "2016-11-10");
            asked(at).body("claimable", equalTo(true));
        }
    }

    @Test
    @DisplayName(
            "QMR-232 what counts follows the family: the NQF, the Nationals of 2016 and Levels 4 to 7 by standards verification")
    void routesFollowTheFamily() {
        for (var family : List.of("NQF L2", "NATIONAL_2016 L3", "HIGHER_NATIONAL L5", "QCF L4")) {
            var at = at(family.split(" ")[0], family.split(" ")[1]);
            asked(at).body("route", equalTo("SV")).body("livRequired", equalTo(false));
        }
        asked(at("NVQ", "L2")).body("route", equalTo("NONE")).body("claimable", equalTo(true));
    }

    @Test
    @DisplayName(
            "QMR-241 on the NQF a missing declaration of the training is a warning that closes nothing")
    void declaration() {
        var at = at("NQF", "L2");
        result(at, "PASSED", "2016-11-10");
        var verifier = register(at, "NQF", "2016-10-03");
        asked(at)
                .body("claimable", equalTo(true))
                .body("flags.code", contains("LIV_DECLARATION_MISSING"));
        as(at.nominee(), verifier.extract().header("ETag"))
                .body("{\"trainingDownloadedOn\": \"2016-10-05\", \"declaredOn\": \"2016-10-20\"}")
                .put("/lead-verifiers/" + verifier.extract().path("id"))
                .then()
                .statusCode(200);
        asked(at).body("flags", hasSize(0));
    }

    @Test
    @DisplayName(
            "QMR-244 an accredited lead internal verifier who leaves in the year leaves the area released until the cycle ends, with a flag")
    void leavingInTheYear() {
        world.setClock("2017-02-01T09:00");
        var at = at("QCF", "L2");
        var verifier = accredit(at, register(at, "QCF", "2016-10-03"), "2016-11-01");
        as(at.mis(), verifier.extract().header("ETag"))
                .body("{\"on\": \"2017-02-01\"}")
                .post("/lead-verifiers/" + verifier.extract().path("id") + "/leave")
                .then()
                .statusCode(200)
                .body("releasedUntil", equalTo("2017-08-31"))
                .body("warnings", contains("REPLACEMENT_NEEDED"));
        world.setClock("2017-06-01T09:00");
        asked(at)
                .body("claimable", equalTo(true))
                .body("flags.code", contains("LIV_REPLACEMENT_NEEDED"));
        world.setClock("2017-09-01T09:00");
        asked(at)
                .body("claimable", equalTo(false))
                .body("reasons.code", contains("NO_LIV"))
                .body("reasons[0].since", equalTo("2017-09-01"));
    }

    @Test
    @DisplayName("QMR-244 the day on which the release ends is told when it begins")
    void datesThatPassAreTold() {
        world.setClock("2017-08-30T09:00");
        world.startDaysAt("2017-08-30");
        var at = at("QCF", "L2");
        var verifier = accredit(at, register(at, "QCF", "2016-10-03"), "2016-11-01");
        as(at.nominee(), verifier.extract().header("ETag"))
                .body("{\"on\": \"2017-08-29\"}")
                .post("/lead-verifiers/" + verifier.extract().path("id") + "/leave")
                .then()
                .statusCode(200);
        var before = changes(at);
        world.liveUntil("2017-08-31T09:00");
        assertThat(changes(at)).isEqualTo(before);
        world.liveUntil("2017-09-01T09:00");
        assertThat(changes(at)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "QMR-303 while a block is applied the answer is no with the block behind it, in one call with an entity tag; NVQs go on (QMR-214)")
    void blockCloses() {
        var at = at("QCF", "L2");
        result(at, "PASSED", "2016-11-10");
        var nvq = at.programme("NVQ", "L2", "Business");
        var open = asked(at).body("claimable", equalTo(true)).extract().header("ETag");
        assertThat(open).startsWith("\"");
        as(at.mis())
                .header("If-None-Match", open)
                .queryParam("programme", at.programme().toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(304);
        var before = changes(at);
        var block = blocks.apply(at.centre());
        asked(at)
                .body("claimable", equalTo(false))
                .body("reasons.code", contains("CERTIFICATION_BLOCK"))
                .body("reasons[0].record.id", equalTo(block.toString()))
                .body("reasons[0].record.path", endsWith("/certification-blocks/" + block))
                .body("reasons[0].since", equalTo("2016-11-15"));
        as(at.mis())
                .header("If-None-Match", open)
                .queryParam("programme", at.programme().toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
        asked(at, nvq).body("claimable", equalTo(true));
        blocks.release(at.centre(), block);
        asked(at).body("claimable", equalTo(true)).header("ETag", equalTo(open));
        assertThat(changes(at)).as("told when it closes and when it opens").isEqualTo(before + 2);
    }

    @Test
    @DisplayName("QMR-303 the change is told with what the answer was before and is now")
    void changeIsTold() {
        var at = at("QCF", "L2");
        result(at, "PASSED", "2016-11-10");
        blocks.apply(at.centre());
        var facts =
                world.rows(
                        "select facts as facts from audit_event where name = 'ClaimGateChanged' and subject_id = ?1 order by position desc limit 1",
                        at.programme());
        assertThat(facts.get(0).get("facts").toString())
                .contains("\"before\":true", "\"claimable\":false", "CERTIFICATION_BLOCK");
        var told = changes(at);
        // Nothing changes for the gate: nothing is told.
        result(at, "PASSED", "2016-11-12");
        assertThat(changes(at)).isEqualTo(told);
    }

    @Test
    @DisplayName("QMR-303 a subject area is claimable when all its programmes are")
    void bySubjectArea() {
        var at = at("QCF", "L2");
        at.programme("NVQ", "L2", "Sport");
        as(at.mis())
                .queryParam("subject", "Sport")
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200)
                .body("claimable", equalTo(false))
                .body("subjectArea", equalTo("Sport"))
                .body("reasons.code", contains("NO_LIV"));
        as(at.mis())
                .queryParam("subject", "Astronomy")
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(404);
        as(at.mis())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    @DisplayName("QMR-303 a learner on a qualification without registrations cannot be claimed for")
    void learnerNotRegistered() {
        var at = at("QCF", "L2");
        result(at, "PASSED", "2016-11-10");
        var path = "/centres/" + at.centre().number() + "/claim-eligibility";
        var request =
                as(at.mis())
                        .queryParam("programme", at.qualification().number())
                        .queryParam("learner", "L-1");
        request.get(path)
                .then()
                .statusCode(200)
                .body("claimable", equalTo(true))
                .body("flags.code", hasItem("REGISTRATIONS_UNKNOWN"));
        learners.register(at.centre(), at.qualification(), 0, "2015-09-14", "2016-11-01");
        as(at.mis())
                .queryParam("programme", at.qualification().number())
                .queryParam("learner", "L-1")
                .get(path)
                .then()
                .statusCode(200)
                .body("claimable", equalTo(false))
                .body("learner", equalTo("L-1"))
                .body("reasons.code", contains("LEARNER_NOT_REGISTERED"));
    }

    @Test
    @DisplayName("QMR-232 without an approval in force nothing can be claimed")
    void approval() {
        var at = at("NVQ", "L2");
        world.insert(
                "update qualification_approval set status = 'CEASED', ended_on = '2016-10-31' where enrolment_id = ?1",
                at.centre().enrolmentId());
        asked(at)
                .body("claimable", equalTo(false))
                .body("reasons.code", contains("PROGRAMME_NOT_APPROVED"))
                .body("reasons[0].since", equalTo("2016-11-01"));
    }

    @Test
    @DisplayName("QMR-303 another centre's machine is told that there is no such centre")
    void otherCentresAreNotThere() {
        var at = at("QCF", "L2");
        TestPerson stranger =
                world.person(Role.MIS_CLIENT, Target.CENTRE, world.centre().centreId());
        for (var path :
                List.of("claim-eligibility?programme=" + at.programme(), "claim-eligibilities")) {
            as(stranger)
                    .get("/centres/" + at.centre().number() + "/" + path)
                    .then()
                    .statusCode(404);
        }
        as(at.mis())
                .queryParam("programme", UUID.randomUUID().toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("QMR-303 the list has a page of programmes and asks no more for many than for one")
    void listIsPagedAndBounded() {
        var at = at("QCF", "L2");
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        var path = "/centres/" + at.centre().number() + "/claim-eligibilities";
        as(at.mis()).get(path).then().statusCode(200).body("items", hasSize(1));
        statistics.clear();
        as(at.mis()).get(path).then().statusCode(200).body("items", hasSize(1));
        var forOne = statistics.getPrepareStatementCount();
        for (var i = 0; i < 6; i++) {
            at.programme(i % 2 == 0 ? "QCF" : "NQF", "L2", "Area " + i);
        }
        statistics.clear();
        as(at.mis()).get(path).then().statusCode(200).body("items", hasSize(7));
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(forOne);
        as(at.mis())
                .queryParam("limit", 3)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("next", notNullValue());
    }
}
