package org.touchstone.sampling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

/** What a disagreement does outside the sample: actions, and a result held from claim. */
@QuarkusTest
class SampleHoldTest extends ApiTest {

    @Inject Learners learners;

    private SampledPlan plan;

    @BeforeEach
    void makePlan() {
        plan = SampledPlan.of(world, learners);
    }

    private ValidatableResponse gate(String learner) {
        return as(plan.at().head())
                .queryParam("programme", plan.at().programme().toString())
                .queryParam("learner", learner)
                .get("/centres/" + plan.at().centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
    }

    private void send(TestPerson person, String action, String command, Map<String, ?> body) {
        as(person, "*")
                .body(body)
                .post("/actions/" + action + "/" + command)
                .then()
                .statusCode(200);
    }

    private void accepted(String action) {
        send(plan.assessor(), action, "post-update", Map.of("text", "Begun", "percent", 40));
        send(
                plan.assessor(),
                action,
                "submit",
                Map.of("statement", "Done", "evidencePlace", "Shared drive, folder IQA"));
        gate("L1").body("reasons.code", hasItem("IQA_HOLD"));
        send(plan.member(), action, "verify", Map.of("note", "Seen"));
    }

    @Test
    @DisplayName(
            "IQA-027 IQA-078 disagreeing opens the action for the assessor and holds the learner's result until the action is accepted")
    void heldUntilAccepted() {
        var sample = plan.sample(plan.assessment("L1", "U1"));
        String action =
                plan.done(sample, plan.asking("DISAGREE"))
                        .statusCode(200)
                        .body("state", equalTo("DONE"))
                        .body("holdsResult", equalTo(true))
                        .body("actions", hasSize(1))
                        .extract()
                        .path("actions[0].id");
        gate("L1").body("reasons.code", hasItem("IQA_HOLD"));
        gate("L2").body("reasons.code", not(hasItem("IQA_HOLD")));
        plan.step(sample, plan.at().lead(), "free-hold", Map.of("words", "Let it go."))
                .statusCode(409)
                .body("code", equalTo("ACTIONS_OPEN"));

        accepted(action);

        gate("L1").body("reasons.code", not(hasItem("IQA_HOLD")));
        plan.record(sample, plan.member()).body("holdsResult", equalTo(false));
    }

    @Test
    @DisplayName(
            "IQA-078 where every action was withdrawn the result stays held until the lead frees it with a reason")
    void withdrawn() {
        var sample = plan.sample(plan.assessment("L1", "U1"));
        String action =
                plan.done(sample, plan.asking("DISAGREE"))
                        .statusCode(200)
                        .extract()
                        .path("actions[0].id");
        send(plan.member(), action, "withdraw", Map.of("reason", "The sampler erred"));
        gate("L1").body("reasons.code", hasItem("IQA_HOLD"));
        plan.step(sample, plan.member(), "free-hold", Map.of("words", "Mine.")).statusCode(403);
        plan.step(sample, plan.at().lead(), "free-hold", Map.of("words", "The sampler erred."))
                .statusCode(200)
                .body("holdsResult", equalTo(false));
        gate("L1").body("reasons.code", not(hasItem("IQA_HOLD")));
        as(plan.at().head())
                .queryParam("centre", plan.at().centre().number())
                .queryParam("former", true)
                .get("/claim-holds")
                .then()
                .body("items.freedBecause", contains("The sampler erred."));
    }

    @Test
    @DisplayName(
            "IQA-027 the result of the reassessment stands in the record, with day and person, beside the hold that ends when the action is accepted")
    void reassessed() {
        var sample = plan.sample(plan.assessment("L1", "U1"));
        String action =
                plan.done(sample, plan.asking("DISAGREE"))
                        .statusCode(200)
                        .extract()
                        .path("actions[0].id");
        var result =
                Map.of(
                        "outcome",
                        "NOT_ACHIEVED",
                        "on",
                        "2016-11-15",
                        "by",
                        plan.assessor().id(),
                        "note",
                        "2.3 is not met.");
        plan.step(
                        sample,
                        plan.member(),
                        "reassess",
                        Map.of("outcome", "UPHELD", "on", "2016-11-01", "by", plan.assessor().id()))
                .statusCode(422)
                .body("errors.code", contains("REASSESSED_ON_UNFIT"));
        plan.step(sample, plan.member(), "reassess", result)
                .statusCode(200)
                .body("reassessment.outcome", equalTo("NOT_ACHIEVED"))
                .body("reassessment.on", equalTo("2016-11-15"))
                .body("reassessedBy", equalTo(plan.assessor().name()))
                .body("holdsResult", equalTo(true));
        plan.step(sample, plan.at().lead(), "reassess", result).statusCode(409);

        accepted(action);

        plan.record(sample, plan.member())
                .body("holdsResult", equalTo(false))
                .body("reassessment.note", equalTo("2.3 is not met."));
    }

    @Test
    @DisplayName("IQA-027 what was agreed with is not assessed again")
    void notReassessed() {
        var sample = plan.sample(plan.assessment("L1", "U1"));
        plan.done(sample, plan.whole("AGREE", "")).statusCode(200);
        plan.step(
                        sample,
                        plan.member(),
                        "reassess",
                        Map.of("outcome", "UPHELD", "on", "2016-11-15", "by", plan.assessor().id()))
                .statusCode(409)
                .body("code", equalTo("NOT_DISAGREED"));
    }

    @Test
    @DisplayName("IQA-027 agreeing with an action opens it and holds nothing")
    void agreeing() {
        var sample = plan.sample(plan.assessment("L1", "U1"));
        plan.done(sample, plan.asking("AGREE_WITH_ACTION"))
                .statusCode(200)
                .body("holdsResult", equalTo(false))
                .body("actions", hasSize(1));
        gate("L1").body("reasons.code", not(hasItem("IQA_HOLD")));
    }
}
