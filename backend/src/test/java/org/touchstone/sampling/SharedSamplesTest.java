package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.iqashare.Sharing;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;

@QuarkusTest
class SharedSamplesTest extends ApiTest {

    /** What was said to the assessor, and the conditions of a conflict. */
    private static final List<String> SAID =
            List.of("Well judged", "Assess 2.3 again", "were 1.1 to 2.4", "reads every judgement");

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private SampledPlan plan;
    private Sharing sharing;
    private String sample;

    @BeforeEach
    void sample() {
        plan = SampledPlan.of(world, learners);
        sharing =
                Sharing.of(
                        world,
                        cases,
                        plan.at().centre(),
                        plan.at().areaId(),
                        plan.at().lead(),
                        "2016-11-22",
                        "2016-11-23");
        plan.conflict(plan.member(), "\"partyId\": \"" + plan.assessor().id() + "\"", "MANAGED");
        sample = plan.sample(plan.assessment("L-0815", "U1"));
        plan.assessment("L-4711", "U2");
    }

    private String done() {
        plan.done(sample, plan.asking("DISAGREE")).statusCode(200);
        plan.step(
                        sample,
                        plan.member(),
                        "addenda",
                        Map.of("words", "The criteria were 1.1 to 2.4."))
                .statusCode(200);
        return plan.record(sample, plan.member()).extract().path("id");
    }

    @Test
    @DisplayName(
            "IQA-026 IQA-081 the record of a sample can be shared once it is closed: the learner by reference, checks and decision, without what was said to the assessor or the conditions of a conflict")
    void records() {
        plan.start(sample, plan.member()).statusCode(200);
        assertThat(sharing.offered("SAMPLE_RECORD")).isEmpty();
        plan.save(sample, plan.member(), plan.asking("DISAGREE")).statusCode(200);
        plan.complete(sample, plan.member()).statusCode(200);
        plan.step(
                        sample,
                        plan.member(),
                        "addenda",
                        Map.of("words", "The criteria were 1.1 to 2.4."))
                .statusCode(200);
        String record = plan.record(sample, plan.member()).extract().path("id");

        var share = sharing.given("2016-11-15", "2016-11-30", sharing.all("SAMPLE_RECORD"));
        sharing.record(share, "SAMPLE_RECORD", record)
                .statusCode(200)
                .body("title", equalTo("Sample of U1, learner L-0815"))
                .body(Sharing.said("Sample", "Learner"), equalTo("L-0815"))
                .body(Sharing.said("Sample", "Assessor"), equalTo(plan.assessor().name()))
                .body(Sharing.said("Sample", "Looked at by"), equalTo(plan.member().name()))
                .body(Sharing.said("Evidence", "Valid"), equalTo("Yes"))
                .body(Sharing.said("Evidence", "Sufficient"), equalTo("No"))
                .body(Sharing.said("Outcome", "Decision"), equalTo("Disagree"))
                .body(Sharing.said("Outcome", "Result held from claim"), equalTo("Yes"))
                .body(Sharing.said("Outcome", "Addenda kept at the centre"), equalTo("1"))
                .body(Sharing.said("Actions that came out of it", "Due"), equalTo("2016-12-15"));
        assertThat(sharing.everyAnswer(share))
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer).doesNotContain(SAID));
        sharing.get(sharing.reviewer(), plan.path(sample) + "/record").statusCode(403);
    }

    @Test
    @DisplayName(
            "IQA-025 IQA-081 what the samples of a plan cover can be shared: figures by assessor, unit, method and site as of the moment, and the gaps")
    void coverage() {
        var share = sharing.given("2016-11-15", "2016-11-30", sharing.all("COVERAGE"));
        var path = "sections.find { it.heading == 'Assessors' }.entries[0]";
        sharing.record(share, "COVERAGE", plan.draft().planId())
                .statusCode(200)
                .body(Sharing.said("At a glance", "Could be sampled"), equalTo("2"))
                .body(Sharing.said("At a glance", "Units not touched"), equalTo("1"))
                .body(path + ".title", equalTo(plan.assessor().name()))
                .body(Sharing.said("Assessors", "Planned"), equalTo("1"))
                .body(Sharing.said("Assessors", "Done"), equalTo("0"))
                .body(Sharing.said("Assessors", "Units not touched"), equalTo("U2"))
                .body("sections.find { it.heading == 'Units' }.entries.title", hasItems("U1", "U2"))
                .body(
                        "sections.find { it.heading == 'Methods' }.entries.title",
                        hasItem("Observation"));
        done();
        sharing.record(share, "COVERAGE", plan.draft().planId())
                .body(Sharing.said("Assessors", "Done"), equalTo("1"));
    }

    @Test
    @DisplayName(
            "IQA-087 samples, standardisation, monitoring and what the lead did themselves are offered for the evidence map with the address of each; titles name nobody")
    void evidence() {
        done();
        as(plan.at().lead())
                .body(
                        Map.of(
                                "centre", plan.at().centre().number(),
                                "doneOn", "2016-11-01",
                                "activity", "Course for leads",
                                "reason", "New in post.",
                                "hours", 6))
                .post("/cpd-entries")
                .then()
                .statusCode(201);
        var offers = "/iqa-evidence-map/offers?centre=" + plan.at().centre().number();
        var item = "items.find { it.type == '%s' }.%s";
        var offered =
                as(plan.at().lead())
                        .get(offers)
                        .then()
                        .statusCode(200)
                        .body("items.type", hasItems("SAMPLE", "COMMUNICATION", "DEVELOPMENT"))
                        .body(item.formatted("SAMPLE", "link"), equalTo(plan.path(sample)))
                        .body(
                                item.formatted("SAMPLE", "title"),
                                not(containsString(plan.assessor().name())))
                        .body(
                                item.formatted("SAMPLE", "aboutId"),
                                equalTo(plan.assessor().id().toString()))
                        .body(item.formatted("COMMUNICATION", "link"), containsString("/notices"))
                        .extract();
        as(plan.at().lead())
                .body(
                        Map.of(
                                "centre",
                                plan.at().centre().number(),
                                "criterion",
                                "4.2",
                                "recordType",
                                "COMMUNICATION",
                                "recordId",
                                offered.path(item.formatted("COMMUNICATION", "id"))))
                .post("/iqa-evidence-map/records")
                .then()
                .statusCode(201)
                .body("link", containsString("/notices"));
        as(plan.at().lead())
                .get("/iqa-evidence-map?centre=" + plan.at().centre().number())
                .then()
                .body("withoutEvidence", not(hasItem("4.2")))
                .body(
                        "criteria.find { it.code == '4.2' }.records[0].link",
                        containsString("/notices"));
        as(plan.member()).get(offers).then().statusCode(403);
    }
}
