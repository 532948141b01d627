package org.touchstone.sampling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.workplan.PlanDraft;
import org.touchstone.workplan.PlanningCentre;

/** A full claim rests on samples at the end where the policy in force says so. */
@QuarkusTest
class SummativeClaimTest extends ApiTest {

    private static final String MISSING = "SUMMATIVE_SAMPLE_MISSING";

    @Inject Learners learners;

    private SampledPlan plan;

    private void makePlan(String more) {
        var at = PlanningCentre.of(world, learners);
        var member = at.member();
        var draft = PlanDraft.open(at).filled(member);
        var version = draft.plan() + "/versions/" + draft.versionId();
        as(at.lead(), as(at.lead()).get(version).header("ETag"))
                .body(
                        """
                        {"red": {"learnersPercent": 100, "unitsPercent": 50}, "amber": {"learnersPercent": 50, "unitsPercent": 30},
                         "green": {"learnersPercent": 20, "unitsPercent": 20}, "leastLearners": 1, "interimPercent": 50,
                         "split": "OVERALL", "methods": [], "everyUnit": false, "horizonMonths": 24%s}
                        """
                                .formatted(more))
                .put(version + "/sampling-policy")
                .then()
                .statusCode(200);
        draft.publish().statusCode(200);
        plan = new SampledPlan(at, draft, member, at.staff(Role.ASSESSOR));
    }

    private ValidatableResponse gate(String learner) {
        return as(plan.at().head())
                .queryParam("programme", plan.at().programme().toString())
                .queryParam("learner", learner)
                .get("/centres/" + plan.at().centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-072 where the policy says so, a full claim waits for the learner's own sample at the end, and for one of each assessor")
    void waits() {
        makePlan(", \"summativeBeforeClaim\": true");
        var sample = plan.sample(plan.assessment("L1", "U1"));
        plan.assessment("L2", "U1");
        gate("L1")
                .body("flags.code", hasItem("SUMMATIVE_SAMPLES_FIRST"))
                .body("reasons.code", hasItem(MISSING))
                .body(
                        "reasons.find { it.code == '%s' }.words".formatted(MISSING),
                        equalTo(
                                "A sample at the end of this learner's work is planned and not done yet."));
        gate("L2")
                .body(
                        "reasons.find { it.code == '%s' }.words".formatted(MISSING),
                        equalTo(
                                "No sample at the end was done yet of the decisions of an assessor of this learner."));

        plan.done(sample, plan.whole("AGREE", "")).statusCode(200);

        gate("L1").body("reasons.code", not(hasItem(MISSING)));
        gate("L2").body("reasons.code", not(hasItem(MISSING)));
        // Another assessor of the same learner has none yet.
        plan.assessment(plan.at().staff(Role.ASSESSOR), "L2", "U2");
        gate("L2").body("reasons.code", hasItem(MISSING));
        gate("L9").body("reasons.code", hasItem(MISSING));
    }

    @Test
    @DisplayName(
            "IQA-072 the line of a full claim without it is DELAYED with the reason; a claim of units is not")
    void delayedLine() {
        makePlan(", \"summativeBeforeClaim\": true");
        plan.assessment("L1", "U1");
        var exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, plan.at().centre().centreId());
        var line = "{\"programme\": \"%s\", \"learner\": \"%s\"%s}";
        as(exams)
                .body(
                        "{\"centre\": \"%s\", \"reference\": \"B-%s\", \"lines\": [%s, %s]}"
                                .formatted(
                                        plan.at().centre().number(),
                                        world.number(),
                                        line.formatted(plan.at().programme(), "L1", ""),
                                        line.formatted(
                                                plan.at().programme(),
                                                "L2",
                                                ", \"kind\": \"UNIT\", \"unitsAchieved\": 1, \"unitsRequired\": 4")))
                .post("/claim-batches")
                .then()
                .statusCode(201)
                .body("lines.state", contains("DELAYED", "PENDING"))
                .body("lines[0].reasons", hasItem(MISSING))
                .body("lines[1].reasons", not(hasItem(MISSING)));
    }

    @Test
    @DisplayName("IQA-072 where the policy does not say so, no claim waits for a sample")
    void notAsked() {
        makePlan("");
        plan.assessment("L1", "U1");
        gate("L1")
                .body("reasons.code", not(hasItem(MISSING)))
                .body("flags.code", not(hasItem("SUMMATIVE_SAMPLES_FIRST")));
        as(plan.at().lead())
                .get(plan.draft().plan() + "/versions/" + plan.draft().versionId())
                .then()
                .body("content.samplingPolicy.summativeBeforeClaim", nullValue());
    }

    @Test
    @DisplayName("IQA-072 a programme that leaves the area waits for no sample any more")
    void outOfArea() {
        makePlan(", \"summativeBeforeClaim\": true");
        plan.assessment("L1", "U1");
        gate("L1").body("reasons.code", hasItem(MISSING));
        var area = "/iqa-areas/" + plan.at().areaId();
        var other =
                learners.programme(
                        plan.at().centre(),
                        learners.qualification(
                                plan.at().centre().aoId(), "QCF", "L2", 2012, "Sport"));
        as(plan.at().head(), as(plan.at().head()).get(area).header("ETag"))
                .body(
                        """
                        {"centre": "%s", "name": "Sport", "startsOn": "2016-09-01", "sites": ["%s"], "programmes": ["%s"]}
                        """
                                .formatted(plan.at().centre().number(), plan.at().site(), other))
                .put(area)
                .then()
                .statusCode(200);
        gate("L1").body("reasons.code", not(hasItem(MISSING)));
    }
}
