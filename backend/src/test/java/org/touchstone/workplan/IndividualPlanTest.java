package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class IndividualPlanTest extends ApiTest {

    @Inject Learners learners;

    private PlanningCentre at;
    private TestPerson member;
    private TestPerson second;
    private PlanDraft first;
    private String list;

    @BeforeEach
    void generate() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
        second = at.member();
        first = PlanDraft.open(at).filled(member, second);
        first.publish().statusCode(200);
        list = first.plan() + "/individual-plans";
        as(at.lead()).post(list + "/generate").then().statusCode(200);
    }

    private String pathOf(TestPerson person) {
        return list + "/" + as(person).get(list).then().extract().path("items[0].id");
    }

    private ValidatableResponse command(
            TestPerson person, String path, String command, String body) {
        var etag = as(at.lead()).get(path).header("ETag");
        return as(person, etag).body(body).post(path + "/" + command).then();
    }

    private String objective() {
        var content = first.read(at.lead()).extract();
        return """
               {"title": "Sample both", "specific": {"statement": "Sample two assessors.", "scope": [{"kind": "ACTIVITY", "id": "%s"}]},
                "measurable": {"indicator": "Samples completed", "target": 12, "comparator": "AT_LEAST"},
                "achievable": "Time is set aside.",
                "realistic": {"rationale": "Both assessors are new this year.", "priorityId": "%s"},
                "timeBound": {"startOn": "2016-12-01", "dueOn": "2017-02-20"}}
               """
                .formatted(
                        content.<String>path("content.activities[0].id"),
                        content.<String>path("content.priorities[0].id"));
    }

    /** An objective about the activity for which the person answers. */
    private String objectiveOnOwn(TestPerson person) {
        var content = first.read(at.lead()).extract();
        return objective()
                .replace(
                        content.<String>path("content.activities[0].id"),
                        content.<String>path(
                                "content.activities.find { it.responsibleId == '%s' }.id"
                                        .formatted(person.id())));
    }

    private String add(TestPerson person, String plan, String body) {
        return plan
                + "/objectives/"
                + as(person)
                        .body(body)
                        .post(plan + "/objectives")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** Proposed, confirmed and agreed. */
    private String agreed(TestPerson person) {
        var plan = pathOf(person);
        var objective = add(at.lead(), plan, objectiveOnOwn(person));
        command(at.lead(), plan, "propose", "").statusCode(200);
        confirm(person, objective, 1, true).statusCode(200).body("state", equalTo("AGREED"));
        command(person, plan, "agree", "").statusCode(200);
        return plan;
    }

    private ValidatableResponse confirm(
            TestPerson person, String objective, int revision, boolean achievable) {
        return command(
                person,
                objective,
                "confirm",
                "{\"revision\": %d, \"achievable\": %s}".formatted(revision, achievable));
    }

    @Test
    @DisplayName(
            "IQA-033 each member's own plan holds the activities for which they answer and no other; made once")
    void made() {
        as(at.lead()).post(list + "/generate").then().statusCode(200).body("items", hasSize(2));
        as(member)
                .get(pathOf(member))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("activities.title", contains("Sample by " + member.name()))
                .body("hours", equalTo(20.0f));
        as(second).get(pathOf(member)).then().statusCode(404);
        as(second).get(list).then().body("items.personId", contains(second.id().toString()));
        as(at.head()).get(pathOf(member)).then().statusCode(200);
        as(PlanningCentre.of(world, learners).lead()).get(list).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-035, IQA-036, IQA-037, IQA-039, IQA-040 each of the five aspects has its own rule, told by aspect when the plan is proposed")
    void fiveAspects() {
        var plan = pathOf(member);
        command(at.lead(), plan, "propose", "")
                .statusCode(422)
                .body("code", equalTo("OBJECTIVE_MISSING"));
        var whole = objective();
        var missing =
                Map.of(
                        whole.replaceAll("\"rationale\": \"[^\"]+\"", "\"rationale\": \" \""),
                                "ASPECT_MISSING /objectives/0/realistic",
                        whole.replaceAll("\"scope\": \\[[^]]+]", "\"scope\": []"),
                                "SPECIFIC_SCOPE /objectives/0/specific",
                        whole.replace("\"target\": 12, ", ""),
                                "MEASURE_TARGET /objectives/0/measurable",
                        whole.replaceAll(", \"priorityId\": \"[^\"]+\"", ""),
                                "REALISTIC_PRIORITY /objectives/0/realistic",
                        whole.replace("Both assessors are new this year.", "They are new."),
                                "RATIONALE_SHORT /objectives/0/realistic",
                        whole.replace("2017-02-20", "2017-09-01")
                                        .replace(
                                                "\"dueOn\"",
                                                "\"milestones\": [{\"title\": \"Half\", \"dueOn\": \"2017-03-01\"}], \"dueOn\""),
                                "TIME_OUTSIDE_PERIOD /objectives/0/timeBound",
                        whole.replace("2017-02-20", "2017-03-02"),
                                "MILESTONE_MISSING /objectives/0/timeBound",
                        whole.replace("\"Time is set aside.\"", "\"\""),
                                "ASPECT_MISSING /objectives/0/achievable");
        missing.forEach(
                (body, problem) -> {
                    var objective = add(at.lead(), plan, body);
                    var told =
                            command(at.lead(), plan, "propose", "")
                                    .statusCode(422)
                                    .body("errors", hasSize(1))
                                    .extract();
                    assertThat(told.path("errors[0].code") + " " + told.path("errors[0].pointer"))
                            .isEqualTo(problem);
                    command(at.lead(), objective, "withdraw", "{\"reason\": \"Not whole.\"}")
                            .statusCode(200);
                });
        add(at.lead(), plan, whole);
        command(at.lead(), plan, "propose", "").statusCode(200).body("state", equalTo("PROPOSED"));
    }

    @Test
    @DisplayName(
            "IQA-034, IQA-038, IQA-041 both agree and confirm the same revision themselves, the member ticks achievable in person; the lead cannot do it for them")
    void bothSides() {
        var plan = pathOf(member);
        var objective = add(member, plan, objective());
        command(at.lead(), plan, "propose", "")
                .statusCode(200)
                .body("leadAgreedAt", notNullValue())
                .body("memberAgreedAt", nullValue());
        command(at.lead(), plan, "agree", "").statusCode(403).body("code", equalTo("NOT_OWN_PLAN"));
        command(member, plan, "agree", "")
                .statusCode(409)
                .body("code", equalTo("OBJECTIVE_UNCONFIRMED"));
        confirm(member, objective, 1, false)
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposed.achievableConfirmed", equalTo(false));
        confirm(at.lead(), objective, 1, true)
                .statusCode(409)
                .body("code", equalTo("ACHIEVABLE_UNCONFIRMED"));
        command(
                        at.lead(),
                        objective,
                        "revise",
                        "{\"aspects\": %s, \"changeReason\": \"Fewer.\"}"
                                .formatted(objective().replace("12,", "10,")))
                .statusCode(200)
                .body("proposed.number", equalTo(2))
                .body("proposed.memberConfirmedAt", nullValue());
        confirm(member, objective, 1, true).statusCode(409).body("code", equalTo("REVISION_STALE"));
        as(member).get(objective).then().body("state", equalTo("PROPOSED"));
        confirm(member, objective, 2, true)
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("inForce.number", equalTo(2));
        command(member, plan, "agree", "")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("leadAgreedAt", notNullValue())
                .body("memberAgreedAt", notNullValue());
    }

    @Test
    @DisplayName(
            "IQA-042 an agreed objective that is to change stays in force until the change is agreed or dropped")
    void change() {
        var plan = agreed(member);
        var objective =
                plan
                        + "/objectives/"
                        + as(member).get(plan).then().extract().path("objectives[0].id");
        var later =
                "{\"aspects\": %s, \"changeReason\": \"The work comes in later.\"}"
                        .formatted(objective().replace("2017-02-20", "2017-02-27"));
        command(at.lead(), objective, "revise", later)
                .statusCode(200)
                .body("inForce.aspects.timeBound.dueOn", equalTo("2017-02-20"))
                .body("proposed.aspects.timeBound.dueOn", equalTo("2017-02-27"));
        as(member).get(plan).then().body("state", equalTo("NEEDS_REAGREEMENT"));
        command(member, objective, "drop", "{\"reason\": \"We keep the day.\"}")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("proposed", nullValue());
        command(at.lead(), objective, "revise", later).statusCode(200);
        confirm(member, objective, 3, true)
                .statusCode(200)
                .body("inForce.aspects.timeBound.dueOn", equalTo("2017-02-27"));
    }

    @Test
    @DisplayName("IQA-043 a comment is dated and authored, and fixed after fifteen minutes")
    void comments() {
        var plan = pathOf(member);
        var path =
                plan
                        + "/comments/"
                        + as(member)
                                .body("{\"words\": \"Too many samples.\"}")
                                .post(plan + "/comments")
                                .then()
                                .statusCode(201)
                                .body("personName", equalTo(member.name()))
                                .extract()
                                .path("id");
        as(member, "*")
                .body("{\"words\": \"Far too many.\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("editedAt", notNullValue());
        as(at.lead(), "*").body("{\"words\": \"No.\"}").put(path).then().statusCode(403);
        world.setClock("2016-11-15T09:45");
        as(member, "*")
                .body("{\"words\": \"Just right.\"}")
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("COMMENT_FIXED"));
        as(at.lead()).get(plan + "/comments").then().body("items.words", contains("Far too many."));
        as(second).get(plan + "/comments").then().statusCode(404);
    }

    private long escalations(TestPerson person) {
        return world.count(
                "select count(*) from notice where template = 'iqa-agreement-escalated' and person_id = ?1",
                person.id());
    }

    @Test
    @DisplayName(
            "IQA-046 with the fourth counter-proposal it is brought to the head of centre, who may decide")
    void counters() {
        var plan = pathOf(member);
        add(at.lead(), plan, objective());
        for (var round = 1; round <= 4; round++) {
            command(at.head(), plan, "decide", "{\"decision\": \"Eight.\"}").statusCode(409);
            command(at.lead(), plan, "propose", "").statusCode(200);
            assertThat(escalations(at.head())).isZero();
            command(member, plan, "counter", "{\"comment\": \"Still too many.\"}")
                    .statusCode(200)
                    .body("state", equalTo("COUNTERED"))
                    .body("rounds", equalTo(round));
        }
        assertThat(escalations(at.head())).isEqualTo(1);
        command(at.head(), plan, "decide", "{\"decision\": \"Eight.\"}")
                .statusCode(200)
                .body("decision", equalTo("Eight."));
    }

    @Test
    @DisplayName(
            "IQA-046 without agreement for fifteen working days it is brought to the head of centre, once")
    void days() {
        var plan = pathOf(member);
        add(at.lead(), plan, objective());
        command(at.lead(), plan, "propose", "").statusCode(200);
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-12-06T09:00");
        assertThat(escalations(at.head())).isZero();
        world.liveUntil("2016-12-08T09:00");
        assertThat(escalations(at.head())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-064 an amendment that moves one member's activity needs that member's agreement anew; the other stays agreed")
    void amendmentTouches() {
        var mine = agreed(member);
        var others = agreed(second);
        String draftId =
                as(at.lead())
                        .body("{\"trigger\": \"OTHER\", \"reason\": \"Later.\"}")
                        .post(first.plan() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var draft = new PlanDraft(at, first.planId(), draftId);
        List<Map<String, Object>> items =
                draft.read(at.lead()).extract().path("content.activities");
        items.stream()
                .filter(item -> item.get("responsibleId").equals(member.id().toString()))
                .forEach(item -> item.put("toOn", "2016-12-20"));
        as(at.lead(), draft.etag())
                .body(Map.of("items", items))
                .put(draft.path() + "/activities")
                .then()
                .statusCode(200);
        String moved =
                as(at.lead())
                        .get(draft.path() + "/changes")
                        .then()
                        .body("changes", hasSize(1))
                        .extract()
                        .path("changes[0].itemId");
        as(at.lead(), draft.etag())
                .body(
                        "{\"items\": [{\"section\": \"ACTIVITIES\", \"itemId\": \"%s\", \"trigger\": \"OTHER\", \"reason\": \"Later.\"}]}"
                                .formatted(moved))
                .put(draft.path() + "/change-reasons")
                .then()
                .statusCode(200);
        draft.publish().statusCode(200);
        as(member)
                .get(mine)
                .then()
                .body("state", equalTo("NEEDS_REAGREEMENT"))
                .body("versionId", equalTo(draftId))
                .body("activities.toOn", contains("2016-12-20"))
                .body("objectives.state", hasItem("AGREED"));
        as(second).get(others).then().body("state", equalTo("AGREED"));
        command(at.lead(), mine, "propose", "").statusCode(200);
        command(member, mine, "agree", "").statusCode(200).body("state", equalTo("AGREED"));
    }
}
