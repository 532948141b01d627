package org.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ClaimHoldTest extends ApiTest {

    /** Whose token it is with what they may do; programme, block, and what opens the gate. */
    private static final int STATEMENTS = 4;

    @Inject Learners learners;
    @Inject ClaimHolds holds;
    @Inject SessionFactory sessions;

    private ClaimingCentre at;
    private TestPerson exams;

    @BeforeEach
    void makeClaimable() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
        as(at.manager())
                .body(at.result("PASSED", "2016-11-10"))
                .post("/standards-results")
                .then()
                .statusCode(201);
        exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, at.centre().centreId());
    }

    private void inRequest(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            context.terminate();
        }
    }

    private UUID hold(String learner) {
        var source = Ids.next();
        inRequest(
                () ->
                        holds.place(
                                new HoldToPlace(
                                        at.centre().centreId(),
                                        at.programme(),
                                        learner,
                                        "U302",
                                        "Not agreed with.",
                                        source)));
        return source;
    }

    private ValidatableResponse ask(String learner) {
        return as(at.mis())
                .queryParam("programme", at.programme().toString())
                .queryParam("learner", learner)
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse batch(String... lines) {
        return as(exams)
                .body(
                        """
                        {"centre": "%s", "reference": "B-%s", "lines": [%s]}
                        """
                                .formatted(
                                        at.centre().number(),
                                        world.number(),
                                        String.join(",", lines)))
                .post("/claim-batches")
                .then()
                .statusCode(201);
    }

    private String line(String learner) {
        return "{\"programme\": \"%s\", \"learner\": \"%s\"}".formatted(at.programme(), learner);
    }

    private ValidatableResponse step(TestPerson person, ValidatableResponse batch, String step) {
        var request = as(person, "*");
        if (!step.equals("mark-ready")) {
            request.body("{\"words\": \"Compared with the tracking sheets.\"}");
        }
        return request.post("/claim-batches/" + batch.extract().path("id") + "/" + step).then();
    }

    @Test
    @DisplayName(
            "IQA-078 the gate is closed for the held learner with the record behind it, open for every other, and open again when freed")
    void heldLearner() {
        var source = hold("L-1");

        var answer =
                ask("L-1")
                        .body("claimable", equalTo(false))
                        .body("reasons.code", contains("IQA_HOLD"))
                        .body("reasons[0].record.type", equalTo("claim-hold"))
                        .body("flags.code", hasItem("RESULTS_HELD"))
                        .extract();
        ask("L-2").body("claimable", equalTo(true)).body("flags.code", hasItem("RESULTS_HELD"));
        String record = answer.path("reasons[0].record.path");
        as(at.mis())
                .get(record.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .body("learner", equalTo("L-1"))
                .body("unit", equalTo("U302"))
                .body("sampleId", equalTo(source.toString()));

        inRequest(() -> holds.free(source, "Done again and accepted."));

        ask("L-1")
                .body("claimable", equalTo(true))
                .body("flags.code", not(hasItem("RESULTS_HELD")));
        as(exams)
                .queryParam("centre", at.centre().number())
                .get("/claim-holds")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(exams)
                .queryParam("centre", at.centre().number())
                .queryParam("former", true)
                .get("/claim-holds")
                .then()
                .statusCode(200)
                .body("items.freedBecause", contains("Done again and accepted."));
    }

    @Test
    @DisplayName(
            "IQA-078 the MIS sends a claim of the held learner: the line is DELAYED with IQA_HOLD, the batch cannot go out with it, other lines can")
    void delayedLine() {
        var source = hold("L-1");
        var second = world.person(Role.PRACTITIONER, Target.CENTRE, at.centre().centreId());
        var batch =
                batch(line("L-1"), line("L-2"))
                        .body("lines.state", contains("DELAYED", "PENDING"))
                        .body("lines[0].claimable", equalTo(false))
                        .body("lines[0].reasons", contains("IQA_HOLD"))
                        .body("lines[1].claimable", equalTo(true));
        step(exams, batch, "check").statusCode(200);
        step(second, batch, "verify").statusCode(200);
        step(exams, batch, "mark-ready")
                .statusCode(422)
                .body("errors.code", contains("RESULT_HELD"))
                .body("errors.pointer", contains("/lines/0"));

        inRequest(() -> holds.free(source, "Accepted."));

        step(exams, batch, "mark-ready")
                .statusCode(200)
                .body("lines.state", contains("PENDING", "PENDING"));
    }

    @Test
    @DisplayName("IQA-078 each hold and its end change what the gate last said of the programme")
    void told() {
        var before = said();
        var first = hold("L-1");
        var one = said();
        assertThat(one).isNotEqualTo(before);
        var second = hold("L-2");
        assertThat(said()).isNotEqualTo(one);
        inRequest(() -> holds.free(first, "Accepted."));
        assertThat(said()).isEqualTo(one);
        inRequest(() -> holds.free(second, "Accepted."));
        assertThat(said()).isEqualTo(before);
    }

    private String said() {
        return world.rows(
                        "select said from claim_gate_answer where programme_id = ?1",
                        at.programme())
                .get(0)
                .get(0)
                .toString();
    }

    @Test
    @DisplayName(
            "IQA-078 QMR-303 the answer takes no statement more because of holds; two more when a held learner is asked for")
    void statements() {
        hold("L-1");
        ask("L-1");
        sessions.getStatistics().clear();
        as(at.mis())
                .queryParam("programme", at.programme().toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(STATEMENTS);
        sessions.getStatistics().clear();
        ask("L-1");
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(STATEMENTS + 2);
    }

    @Test
    @DisplayName("IQA-078 IQA-083 another centre finds no holds")
    void others() {
        hold("L-1");
        String id =
                as(exams)
                        .queryParam("centre", at.centre().number())
                        .get("/claim-holds")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        var other = ClaimingCentre.of(world, learners, "QCF", "L2");
        as(other.nominee()).get("/claim-holds/" + id).then().statusCode(404);
        as(other.nominee())
                .queryParam("centre", at.centre().number())
                .get("/claim-holds")
                .then()
                .statusCode(404);
    }
}
