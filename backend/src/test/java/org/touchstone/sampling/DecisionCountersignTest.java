package org.touchstone.sampling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

/** Decisions of assessors who are not qualified yet count when somebody qualified signed too. */
@QuarkusTest
class DecisionCountersignTest extends ApiTest {

    @Inject Learners learners;

    private SampledPlan plan;
    private TestPerson second;

    @BeforeEach
    void makePlan() {
        plan = SampledPlan.of(world, learners);
        second = plan.at().member();
    }

    private ValidatableResponse training(String more) {
        return as(plan.at().lead())
                .body(
                        """
                        {"centre": "%s", "personId": "%s", "programmeId": "%s", "qualification": "Assessor award",
                         "standing": "WORKING_TOWARDS"%s}
                        """
                                .formatted(
                                        plan.at().centre().number(),
                                        plan.assessor().id(),
                                        plan.at().programme(),
                                        more))
                .post("/iqa-skills")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse toSign(TestPerson person) {
        return as(person)
                .get(plan.draft().plan() + "/decisions-to-countersign")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sign(TestPerson person, UUID assessment) {
        return as(person)
                .body(Map.of("note", "Seen the same work."))
                .post(
                        plan.draft().plan()
                                + "/decisions-to-countersign/"
                                + assessment
                                + "/countersign")
                .then();
    }

    private ValidatableResponse coverage() {
        return as(plan.member()).get(plan.draft().plan() + "/coverage").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-075 the decision of an assessor who works towards a qualification does not count as done until somebody qualified has signed beside it")
    void decisionCounts() {
        training("").body("qualifyBy", equalTo("2018-05-15")).body("overdue", equalTo(false));
        var assessment = plan.assessment("L1", "U1");
        plan.done(plan.sample(assessment), plan.whole("AGREE", "")).statusCode(200);
        coverage()
                .body("done", equalTo(0))
                .body("awaiting", equalTo(1))
                .body("rows[0].cells[0]", contains(1, 0, 0, 1));
        toSign(second)
                .body("items.assessmentId", contains(assessment.toString()))
                .body("items[0].mayCountersign", equalTo(true))
                .body("items[0].qualifyBy", equalTo("2018-05-15"))
                .body("items[0].overdue", equalTo(false));

        // Neither who sampled it, nor who holds no verified qualification themselves.
        sign(plan.member(), assessment).statusCode(409).body("code", equalTo("SAMPLED_BY_YOU"));
        sign(plan.at().lead(), assessment).statusCode(403).body("code", equalTo("NOT_FIT_TO_SIGN"));
        sign(second, assessment).statusCode(200);

        toSign(second).body("items", hasSize(0));
        sign(second, assessment).statusCode(404);
        coverage().body("done", equalTo(1)).body("awaiting", equalTo(0));
        as(plan.member())
                .get(plan.draft().plan() + "/sampling-compliance")
                .then()
                .body("items[0].samplesDone", equalTo(1));
    }

    @Test
    @DisplayName(
            "IQA-075 IQA-032 who signed beside a decision never samples it; a decision that changes needs another signature")
    void neverSampledBySigner() {
        training("");
        var assessment = plan.assessment("L1", "U1");
        var sample = plan.sample(assessment);
        sign(second, assessment).statusCode(200);
        plan.start(sample, second).statusCode(409).body("code", equalTo("OWN_ASSESSMENT"));

        world.insert("update assessment set assessed_on = '2016-11-10' where id = ?1", assessment);
        toSign(second).body("items", hasSize(1));
    }

    @Test
    @DisplayName(
            "IQA-075 that the day for qualifying has passed is shown; of whom nothing is on record no signature is asked")
    void overdue() {
        var assessment = plan.assessment("L1", "U1");
        toSign(second).body("items", hasSize(0));
        training(", \"qualifyBy\": \"2016-11-01\"")
                .body("qualifyBy", equalTo("2016-11-01"))
                .body("overdue", equalTo(true));
        toSign(second)
                .body("items.assessmentId", contains(assessment.toString()))
                .body("items[0].overdue", equalTo(true));
    }
}
