package org.touchstone.sampling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class SampleRecordTest extends ApiTest {

    @Inject Learners learners;

    private SampledPlan plan;
    private TestPerson member;

    @BeforeEach
    void makePlan() {
        plan = SampledPlan.of(world, learners);
        member = plan.member();
    }

    private String sample(String learner) {
        return plan.sample(plan.assessment(learner, "U1"));
    }

    @Test
    @DisplayName(
            "IQA-026 a draft keeps what was written; without feedback it cannot be completed; completed it is read-only and corrected by an addendum")
    void recorded() {
        var sample = sample("L1");
        plan.allocate(sample, member).statusCode(200);
        plan.start(sample, member)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("units", equalTo("U1"));
        plan.save(sample, member, "{\"criteria\": \"1.1\", \"decision\": \"AGREE\"}")
                .statusCode(200)
                .body("criteria", equalTo("1.1"))
                .body("allowedCommands.command", contains("save", "complete"))
                .body("allowedCommands[1].allowed", equalTo(false));
        plan.complete(sample, member)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/units", "/method", "/checks", "/feedback", "/sampledOn"));
        plan.record(sample, member).body("criteria", equalTo("1.1"));

        plan.save(sample, member, plan.whole("AGREE", "")).statusCode(200);
        plan.complete(sample, member)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("sampler", equalTo(member.name()));

        plan.read(sample)
                .body("state", equalTo("DONE"))
                .body("recordState", equalTo("DONE"))
                .body("decision", equalTo("AGREE"));
        plan.save(sample, member, plan.whole("AGREE", ""))
                .statusCode(409)
                .body("code", equalTo("SAMPLE_DONE"));
        plan.complete(sample, member).statusCode(409);
        plan.step(sample, member, "addenda", Map.of("words", "The criteria were 1.1 to 2.4."))
                .statusCode(200)
                .body("addenda.words", contains("The criteria were 1.1 to 2.4."))
                .body("addenda.addedBy", contains(member.name()))
                .body("criteria", equalTo("1.1 to 2.3"));
        as(member)
                .get(plan.draft().plan() + "/coverage")
                .then()
                .body("done", equalTo(1))
                .body("awaiting", equalTo(0));
    }

    @Test
    @DisplayName(
            "IQA-047, IQA-054 a completed sample is at once in the figures of its member and its assessor, and a point that waits for it falls due")
    void counted() {
        world.insert(
                "update monitoring_point set from_on = null, to_on = null, after_event = 'SAMPLES_DONE', after_count = 1 where plan_id = ?1",
                UUID.fromString(plan.draft().planId()));
        var sample = sample("L1");
        plan.allocate(sample, member).statusCode(200);
        var figures = plan.draft().plan() + "/figures";
        var row = "items.find { it.kind == 'SAMPLES' }.";
        as(plan.at().lead()).get(figures).then().statusCode(200).body(row + "done", equalTo(0));
        var points = plan.draft().plan() + "/monitoring-points";
        as(plan.at().lead()).get(points).then().body("items.fromOn", contains(nullValue()));

        plan.done(sample, plan.whole("AGREE", "")).statusCode(200);

        as(plan.at().lead())
                .get(figures)
                .then()
                .body(row + "name", equalTo(member.name()))
                .body(row + "done", equalTo(1))
                .body(row + "onTime", equalTo(1))
                .body(row + "overdue", equalTo(0));
        as(plan.at().lead())
                .get(figures + "?by=ASSESSOR")
                .then()
                .body("items.name", contains(plan.assessor().name()))
                .body("items.done", contains(1));
        as(plan.at().lead()).get(points).then().body("items.fromOn", contains("2016-11-15"));
    }

    @Test
    @DisplayName("IQA-026 a failed check does not go with agreeing")
    void failedCheck() {
        var sample = sample("L1");
        plan.start(sample, member).statusCode(200);
        plan.save(
                        sample,
                        member,
                        plan.whole("AGREE", "")
                                .replace("\"sufficient\": true", "\"sufficient\": false"))
                .statusCode(200);
        plan.complete(sample, member).statusCode(422).body("code", equalTo("CHECK_FAILED"));
    }

    @Test
    @DisplayName("IQA-027 disagreeing needs an action, and so does agreeing with one")
    void actionRequired() {
        for (var decision : new String[] {"DISAGREE", "AGREE_WITH_ACTION"}) {
            var sample = sample("L-" + decision);
            plan.start(sample, member).statusCode(200);
            plan.save(sample, member, plan.whole(decision, "")).statusCode(200);
            plan.complete(sample, member).statusCode(422).body("code", equalTo("ACTION_REQUIRED"));
        }
    }

    @Test
    @DisplayName(
            "IQA-032 nobody starts or completes the sample of their own decision, also when the centre's records change meanwhile")
    void ownAssessment() {
        var own = plan.sample(plan.assessment(member, "L1", "U1"));
        plan.start(own, member).statusCode(409).body("code", equalTo("OWN_ASSESSMENT"));

        var assessment = plan.assessment("L2", "U1");
        var sample = plan.sample(assessment);
        plan.start(sample, member).statusCode(200);
        plan.save(sample, member, plan.whole("AGREE", "")).statusCode(200);
        world.insert(
                "update assessment set assessor_id = ?1 where id = ?2", member.id(), assessment);
        plan.complete(sample, member).statusCode(409).body("code", equalTo("OWN_ASSESSMENT"));
    }

    @Test
    @DisplayName(
            "IQA-077 a conflict with the learner or the assessor that was judged prohibited stops allocating and starting; a managed one shows its conditions")
    void conflicts() {
        var sample = sample("L1");
        plan.conflict(member, "\"party\": \"L1\"", "PROHIBITED");
        plan.allocate(sample, member).statusCode(409).body("code", equalTo("CONFLICT"));
        plan.start(sample, member).statusCode(409).body("code", equalTo("CONFLICT"));

        var managed = sample("L2");
        plan.conflict(member, "\"partyId\": \"" + plan.assessor().id() + "\"", "MANAGED");
        plan.allocate(managed, member)
                .statusCode(200)
                .body("conditions", equalTo("A second member reads every judgement."));
        plan.start(managed, member)
                .statusCode(200)
                .body("conditions", equalTo("A second member reads every judgement."));
        var other = plan.at().member();
        as(other).get(plan.path(managed)).then().body("conditions", nullValue());

        plan.conflict(member, "\"partyId\": \"" + plan.assessor().id() + "\"", "PROHIBITED");
        plan.save(managed, member, plan.whole("AGREE", "")).statusCode(200);
        plan.complete(managed, member).statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    @DisplayName(
            "IQA-075 a sample by an unqualified member needs a fit countersigner, awaits the signature, and counts in the matrix only after it")
    void countersigned() {
        var learner = plan.at().staff(Role.IQA);
        plan.at().join(learner);
        var sample = sample("L1");
        plan.allocate(sample, learner).statusCode(200);
        plan.start(sample, learner).statusCode(200);
        plan.save(sample, learner, plan.whole("AGREE", "")).statusCode(200);
        plan.complete(sample, learner)
                .statusCode(422)
                .body("code", equalTo("COUNTERSIGNER_MISSING"));
        for (var unfit : new TestPerson[] {learner, plan.assessor(), plan.at().staff(Role.IQA)}) {
            plan.save(sample, learner, plan.whole("AGREE", named(unfit))).statusCode(200);
            plan.complete(sample, learner)
                    .statusCode(422)
                    .body("code", equalTo("COUNTERSIGNER_UNFIT"));
        }
        plan.save(sample, learner, plan.whole("AGREE", named(member))).statusCode(200);
        plan.complete(sample, learner)
                .statusCode(200)
                .body("state", equalTo("AWAITING_COUNTERSIGNATURE"));
        as(member)
                .get(plan.draft().plan() + "/coverage")
                .then()
                .body("done", equalTo(0))
                .body("awaiting", equalTo(1))
                .body("rows[0].cells[0]", contains(1, 0, 0, 1));
        as(plan.assessor()).get("/sample-feedback").then().body("items", hasSize(0));

        plan.step(sample, learner, "countersign", Map.of()).statusCode(403);
        plan.step(sample, member, "give-back", Map.of("words", "Name the criteria."))
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        plan.record(sample, learner).body("returnedNote", equalTo("Name the criteria."));
        plan.complete(sample, learner).statusCode(200);
        plan.step(sample, member, "countersign", Map.of("note", "I see it the same way."))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("countersigner", equalTo(member.name()));
        as(member)
                .get(plan.draft().plan() + "/coverage")
                .then()
                .body("done", equalTo(1))
                .body("awaiting", equalTo(0));
        as(plan.assessor()).get("/sample-feedback").then().body("items", hasSize(1));
    }

    private static String named(TestPerson countersigner) {
        return ", \"countersignerId\": \"%s\"".formatted(countersigner.id());
    }

    @Test
    @DisplayName(
            "IQA-027 IQA-003 the assessor is told, reads the feedback on the own decision and acknowledges it once; nobody else finds it there")
    void feedback() {
        plan.done(sample("L1"), plan.whole("AGREE", "")).statusCode(200);
        var told =
                as(plan.assessor())
                        .get("/sample-feedback?unacknowledged=true")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].feedback", equalTo("Well judged."))
                        .body("items[0].sampler", equalTo(member.name()))
                        .extract();
        String id = told.path("items[0].id");
        as(member).get("/sample-feedback/" + id).then().statusCode(404);
        as(plan.at().staff(Role.ASSESSOR)).get("/sample-feedback/" + id).then().statusCode(404);
        var etag =
                as(plan.assessor())
                        .get("/sample-feedback/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        as(plan.assessor(), etag)
                .post("/sample-feedback/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("allowedCommands", hasSize(0));
        as(plan.assessor(), "*")
                .post("/sample-feedback/" + id + "/acknowledge")
                .then()
                .statusCode(409);
        as(plan.assessor())
                .get("/sample-feedback?unacknowledged=true")
                .then()
                .body("items", hasSize(0));
        assertThat(
                        world.rows(
                                "select subject from notice where person_id = ?1 and template = 'iqa-sample-feedback'",
                                plan.assessor().id()))
                .hasSize(1);
    }

    @Test
    @DisplayName("IQA-027 with the feedback the assessor reads which actions came out of it")
    void feedbackNamesActions() {
        plan.done(sample("L1"), plan.asking("DISAGREE")).statusCode(200);
        String id = as(plan.assessor()).get("/sample-feedback").path("items[0].id");
        as(plan.assessor())
                .get("/sample-feedback/" + id)
                .then()
                .statusCode(200)
                .body("actions.dueOn", contains("2016-12-15"))
                .body("actions.state", contains("OPEN"));
    }

    @Test
    @DisplayName(
            "IQA-026 only who was asked begins; a draft shows to nobody else but the lead; who is asked instead goes on with it")
    void whoWrites() {
        var sample = sample("L1");
        var other = plan.at().member();
        plan.allocate(sample, member).statusCode(200);
        plan.start(sample, other).statusCode(403).body("code", equalTo("NOT_YOURS"));
        plan.read(sample)
                .body("allowedCommands.command", hasItems("allocate", "remove"))
                .body("allowedCommands.command", not(hasItem("start")));
        as(member).get(plan.path(sample)).then().body("allowedCommands.command", contains("start"));
        plan.start(sample, member).statusCode(200);
        plan.save(sample, member, "{\"criteria\": \"1.1\"}").statusCode(200);
        plan.record(sample, other).statusCode(404);
        plan.record(sample, plan.at().lead()).statusCode(200).body("criteria", equalTo("1.1"));

        plan.allocate(sample, other).statusCode(200);
        plan.start(sample, other).statusCode(200).body("criteria", equalTo("1.1"));
        plan.record(sample, member).statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-026 a file is added to a draft by who writes it, without learner's work, read by the team, and stays once it is done")
    void files() {
        var sample = sample("L1");
        plan.start(sample, member).statusCode(200);
        send(sample, member, "false")
                .then()
                .statusCode(422)
                .body("code", equalTo("LEARNER_WORK_NOT_EXCLUDED"));
        send(sample, plan.at().lead(), "true").then().statusCode(404);
        String file = send(sample, member, "true").then().statusCode(201).extract().path("id");
        plan.record(sample, member).body("files.fileName", contains("notes.txt"));
        var path = plan.path(sample) + "/record/files/" + file;
        assertThat(as(member).accept("*/*").get(path).then().statusCode(200).extract().asString())
                .isEqualTo("Seen");
        as(plan.assessor()).accept("*/*").get(path).then().statusCode(403);

        plan.save(sample, member, plan.whole("AGREE", "")).statusCode(200);
        plan.complete(sample, member).statusCode(200);
        send(sample, member, "true").then().statusCode(409);
        as(member).delete(path).then().statusCode(409);
        as(plan.at().lead()).accept("*/*").get(path).then().statusCode(200);
    }

    private Response send(String sample, TestPerson by, String noLearnerWork) {
        return as(by).contentType("multipart/form-data")
                .multiPart("file", "notes.txt", "Seen".getBytes(UTF_8), "text/plain")
                .multiPart("noLearnerWork", noLearnerWork)
                .post(plan.path(sample) + "/record/files");
    }

    @Test
    @DisplayName("IQA-026 two at once: the record that is older is refused")
    void stale() {
        var sample = sample("L1");
        plan.start(sample, member).statusCode(200);
        var etag = plan.record(sample, member).extract().header("ETag");
        plan.save(sample, member, "{\"criteria\": \"1.1\"}").statusCode(200);
        as(member, etag)
                .body("{\"criteria\": \"9.9\"}")
                .put(plan.path(sample) + "/record")
                .then()
                .statusCode(412);
        plan.record(sample, member).body("criteria", equalTo("1.1"));
    }
}
