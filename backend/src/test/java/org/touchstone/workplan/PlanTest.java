package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class PlanTest extends ApiTest {

    @Inject Learners learners;
    @Inject JudgingFixture judging;
    @Inject PlanRepository plans;
    @Inject ContentStore contents;

    private PlanningCentre at;
    private TestPerson member;

    @BeforeEach
    void makeCentre() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
    }

    @Test
    @DisplayName(
            "IQA-019 one open plan for an area and period: a second one that overlaps is refused, also when two leads' hands are as quick")
    void onePlan() throws Exception {
        Supplier<Integer> opening =
                () ->
                        as(at.lead())
                                .body(PlanDraft.opening(at, "2016-09-01", "2017-08-31"))
                                .post("/iqa-work-plans")
                                .statusCode();
        var one = CompletableFuture.supplyAsync(opening);
        var other = CompletableFuture.supplyAsync(opening);
        assertThat(Stream.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
        as(at.lead())
                .body(PlanDraft.opening(at, "2017-08-31", "2018-08-31"))
                .post("/iqa-work-plans")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_OVERLAPS"));
        as(at.lead())
                .body(PlanDraft.opening(at, "2017-09-01", "2018-08-31"))
                .post("/iqa-work-plans")
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"));
        as(member)
                .get("/iqa-work-plans?centre=" + at.centre().number())
                .then()
                .statusCode(200)
                .body("items.areaName", contains("Sport", "Sport"));
    }

    @Test
    @DisplayName(
            "IQA-020 activities lie within the period and the area, and are given to people of the team; what is wrong is told at once")
    void activitiesAreChecked() {
        var draft = PlanDraft.open(at);
        var other = PlanningCentre.of(world, learners);
        draft.activities(
                        draft.activity("Late", member).replace("2016-12-16", "2017-09-01"),
                        draft.activity("Elsewhere", member)
                                .replace(at.site().toString(), other.site().toString())
                                .replace(at.programme().toString(), other.programme().toString()),
                        draft.activity("By a stranger", other.lead())
                                .replace(
                                        "\"units\"",
                                        "\"assessors\": [\""
                                                + other.lead().id()
                                                + "\"], \"units\""))
                .statusCode(422)
                .body(
                        "errors.find { it.pointer == '/items/0/fromOn' }.code",
                        equalTo("OUTSIDE_PERIOD"))
                .body(
                        "errors.find { it.pointer == '/items/1/siteId' }.code",
                        equalTo("OUTSIDE_SCOPE"))
                .body(
                        "errors.find { it.pointer == '/items/1/programmeId' }.code",
                        equalTo("OUTSIDE_SCOPE"))
                .body(
                        "errors.find { it.pointer == '/items/2/responsibleId' }.code",
                        equalTo("UNKNOWN_MEMBER"))
                .body(
                        "errors.find { it.pointer == '/items/2/assessors' }.code",
                        equalTo("UNKNOWN_ASSESSOR"));
        draft.activities(draft.activity("In time", member))
                .statusCode(200)
                .body("content.activities.title", contains("In time"))
                .body("content.activities[0].units", contains("Unit 3"))
                .body("people.name", contains(member.name()));
    }

    @Test
    @DisplayName(
            "IQA-006, IQA-004 the context starts from a dated copy of what is known of the centre, which does not change with it")
    void snapshot() {
        var visit = judging.visit(at.centre(), VisitState.REPORTED);
        var action = openAction(visit.visitId(), "2016-12-01");
        openAction(visit.visitId(), "2017-01-15");
        var draft = PlanDraft.open(at);
        world.insert("update action set state = 'COMPLETED' where reference = ?1", action);
        draft.read(at.lead())
                .statusCode(200)
                .body("content.context.snapshot.takenOn", equalTo("2016-11-15"))
                .body(
                        "content.context.snapshot.openActions.dueOn",
                        contains("2016-12-01", "2017-01-15"))
                .body("content.context.snapshot.openActions[0].reference", equalTo(action))
                .body("content.context.snapshot.programmes", hasSize(1))
                .body("content.context.snapshot.lastVisit.endedOn", equalTo("2016-11-15"))
                .body("content.context.programmes", contains(at.programme().toString()))
                .body("content.context.sites", contains(at.site().toString()));
        draft.publish().statusCode(422).body("errors.pointer", hasItem("/context/purpose"));
    }

    private String openAction(UUID visit, String dueOn) {
        var reference = "EA-" + world.number();
        world.insert(
                "insert into action (id, reference, kind, centre_id, visit_id, enrolment_id, scheme_version_id, report_version, objective, words, state,"
                        + " opened_on, due_on, original_due_on, updated_at) select ?1, ?2, 'ESSENTIAL', e.centre_id, v.id, v.enrolment_id,"
                        + " v.scheme_version_id, 1,"
                        + " 'QO.3', 'Sample every assessor.', 'OPEN', '2016-11-01', ?3, ?3, '2016-11-01' from visit v"
                        + " join enrolment e on e.id = v.enrolment_id where v.id = ?4",
                Ids.next(),
                reference,
                LocalDate.parse(dueOn),
                visit);
        return reference;
    }

    @Test
    @DisplayName("IQA-015, IQA-017 ranks are unique and a target has a measure")
    void sectionsAreChecked() {
        var draft = PlanDraft.open(at);
        var priority = "{\"rank\": 1, \"title\": \"New assessors\", \"driver\": \"RISK\"}";
        draft.put("/priorities", PlanDraft.items(priority, priority))
                .statusCode(422)
                .body("code", equalTo("RANK_REPEATED"))
                .body("errors.pointer", contains("/items/1/rank"));
        draft.put(
                        "/success-criteria",
                        PlanDraft.items(
                                "{\"statement\": \"On time.\", \"target\": 95, \"source\": \"JUDGED\"}"))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/measure"));
        draft.put("/priorities", PlanDraft.items(priority)).statusCode(200);
        draft.publish()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("PRIORITY_REASON_MISSING", "PRIORITY_ACTIVITY_MISSING"));
    }

    @Test
    @DisplayName(
            "IQA-047, IQA-048, IQA-049 a point has a time or what it comes after, a method of the list, and everyone with activities is looked at both ways")
    void monitoring() {
        var second = at.member();
        var draft = PlanDraft.open(at).filled(member, second);
        var point = PlanDraft.both(member);
        draft.points(
                        point.replace("\"fromOn\": \"2017-01-09\", ", ""),
                        point.replace("CO_SAMPLING", "GUESSING"),
                        point.replace("CO_SAMPLING", "OTHER"),
                        point.replace("2017-01-20", "2017-09-20"))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "POINT_TIME_MISSING",
                                "UNKNOWN_METHOD",
                                "METHOD_WORDS_MISSING",
                                "OUTSIDE_PERIOD"));
        var afterSamples =
                point.replace(
                        "\"fromOn\": \"2017-01-09\", \"toOn\": \"2017-01-20\"",
                        "\"after\": \"SAMPLES_DONE\", \"afterCount\": 5");
        draft.points(
                        afterSamples.replace("\"CO_SAMPLING\"", ""),
                        PlanDraft.point("\"progress\": true, \"quality\": false", second))
                .statusCode(200);
        draft.publish()
                .statusCode(422)
                .body("errors.code", contains("METHOD_MISSING", "MEMBER_NOT_MONITORED"))
                .body("errors[1].message", containsString(second.name()));
    }

    @Test
    @DisplayName(
            "IQA-021, IQA-029 whatever is missing for publication is told in one answer, and as a list before the button is pressed")
    void checklist() {
        var draft = PlanDraft.open(at);
        draft.context();
        draft.activities(
                        draft.activity("Whose?", member)
                                .replaceAll(",\\s*\"responsibleId\": \"[^\"]+\"", ""))
                .statusCode(200);
        draft.priorities();
        draft.publish()
                .statusCode(422)
                .body("code", equalTo("RULES_BROKEN"))
                .body(
                        "errors.code",
                        hasItems("CRITERION_MISSING", "POINT_MISSING", "RESPONSIBLE_MISSING"))
                .body(
                        "errors.find { it.code == 'RESPONSIBLE_MISSING' }.message",
                        containsString("Whose?"));
        draft.read(at.lead())
                .body("state", equalTo("DRAFT"))
                .body(
                        "allowedCommands.find { it.command == 'publish' }.missing.code",
                        hasItems("CRITERION_MISSING", "POINT_MISSING", "RESPONSIBLE_MISSING"))
                .body("allowedCommands.find { it.command == 'consult' }.allowed", equalTo(false));
    }

    @Test
    @DisplayName(
            "IQA-022, IQA-085 what is published stays as it is: changes are refused, its hash is that of its content a year later, and the trail shows who did what")
    void published() {
        var draft = PlanDraft.open(at).filled(member);
        var hash =
                draft.publish()
                        .statusCode(200)
                        .body("state", equalTo("PUBLISHED"))
                        .body("original", equalTo(true))
                        .body("publishedByName", equalTo(at.lead().name()))
                        .body("allowedCommands", hasSize(0))
                        .extract()
                        .<String>path("contentHash");
        assertThat(hash).matches("[0-9a-f]{64}");
        for (var section :
                new String[] {
                    "/priorities", "/success-criteria", "/activities", "/monitoring-points"
                }) {
            draft.put(section, PlanDraft.items())
                    .statusCode(409)
                    .body("code", equalTo("VERSION_FIXED"));
        }
        draft.put("/context", "{}").statusCode(409);
        draft.publish().statusCode(409);
        world.setClock("2017-11-15T09:00");
        draft.read(at.lead()).body("contentHash", equalTo(hash));
        as(at.lead()).get(draft.plan() + "/current").then().body("contentHash", equalTo(hash));
        assertThat(hashOfContent(draft)).isEqualTo(hash);
        // The hash tells a change that was made behind the product's back.
        world.insert(
                "update work_plan_activity set title = 'Other' where version_id = ?1",
                UUID.fromString(draft.versionId()));
        assertThat(hashOfContent(draft)).isNotEqualTo(hash);
        assertThat(
                        world
                                .rows(
                                        "select name, person_name from audit_event where subject_id = ?1 order by position",
                                        UUID.fromString(draft.planId()))
                                .stream()
                                .map(row -> row.get("name") + " " + row.get("person_name")))
                .startsWith("IqaPlanOpened " + at.lead().name())
                .endsWith(
                        "IqaPlanVersionPublished " + at.lead().name(),
                        "IqaPointsFollowed " + at.lead().name());
    }

    private String hashOfContent(PlanDraft draft) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                CanonicalForm.hash(
                                        contents.read(
                                                plans.requireVersion(
                                                        UUID.fromString(draft.planId()),
                                                        UUID.fromString(draft.versionId())))));
    }

    @Test
    @DisplayName(
            "IQA-003 a member of the team neither publishes nor sees a draft, and sees it once it is before the team; another lead of the centre does not write")
    void rights() {
        var draft = PlanDraft.open(at).filled(member);
        as(member, draft.etag()).body("{}").post(draft.path() + "/publish").then().statusCode(403);
        as(at.staff(Role.LEAD_IQA), draft.etag())
                .body("{}")
                .post(draft.path() + "/publish")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_AREA_LEAD"));
        draft.read(at.lead()).body("state", equalTo("DRAFT"));
        draft.read(member).statusCode(404);
        as(member).get(draft.plan()).then().statusCode(200).body("openVersionId", nullValue());
        as(member).get(draft.plan() + "/versions").then().body("items", hasSize(0));
        draft.command("consult", "").statusCode(200).body("state", equalTo("CONSULTATION"));
        draft.read(member).statusCode(200).body("allowedCommands", hasSize(0));
        draft.put("/activities", PlanDraft.items()).statusCode(409);
        draft.command("take-back", "").statusCode(200).body("state", equalTo("DRAFT"));
        draft.command("discard", "{\"reason\": \"Begun too early.\"}")
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        draft.command("take-back", "").statusCode(409);
        as(at.staff(Role.ASSESSOR)).get(draft.plan()).then().statusCode(403);
        as(at.staff(Role.IQA)).get(draft.plan()).then().statusCode(404);
    }

    @Test
    @DisplayName("IQA-083 the plan of another centre is not there, neither to read nor to write")
    void otherCentre() {
        var draft = PlanDraft.open(at).filled(member);
        var other = PlanningCentre.of(world, learners);
        var own = PlanDraft.open(other);
        as(other.lead()).get(draft.plan()).then().statusCode(404);
        as(other.lead()).get(draft.plan() + "/versions").then().statusCode(404);
        as(other.lead()).get(draft.plan() + "/current").then().statusCode(404);
        draft.read(other.lead()).statusCode(404);
        as(other.lead(), "*").body("{}").post(draft.path() + "/publish").then().statusCode(404);
        as(other.lead(), "*").body("{}").put(draft.path() + "/context").then().statusCode(404);
        as(other.lead()).get(own.plan() + "/versions/" + draft.versionId()).then().statusCode(404);
        as(other.lead())
                .body(PlanDraft.opening(at, "2018-09-01", "2019-08-31"))
                .post("/iqa-work-plans")
                .then()
                .statusCode(404);
        as(other.lead()).get("/iqa-work-plans").then().body("items.id", contains(own.planId()));
    }

    @Test
    @DisplayName(
            "IQA-084 a draft saved from a stale reading is refused, and what the first wrote stays")
    void staleDraft() {
        var draft = PlanDraft.open(at);
        var stale = draft.etag();
        draft.activities(draft.activity("First", member)).statusCode(200);
        as(at.lead(), stale)
                .body(PlanDraft.items(draft.activity("Second", member)))
                .put(draft.path() + "/activities")
                .then()
                .statusCode(412);
        draft.read(at.lead()).body("content.activities.title", contains("First"));
    }

    @Test
    @DisplayName(
            "IQA-002 who answers for activities in force leaves the team only after they were given to somebody else; all are listed")
    void busyMember() {
        var joining = at.staff(Role.ASSESSOR);
        var id = at.join(joining);
        at.skilled(joining);
        at.checked(joining);
        var path = "/iqa-areas/" + at.areaId() + "/members/" + id;
        var busy = as(at.lead()).get(path).then().extract();
        var person = joining;
        var draft = PlanDraft.open(at).filled(member, person);
        draft.activities(
                        draft.activity("One", person),
                        draft.activity("Two", person),
                        draft.activity("Three", member))
                .statusCode(200);
        draft.priorities();
        draft.publish().statusCode(200);
        as(at.lead(), busy.header("ETag"))
                .body("{\"lastDay\": \"2016-11-15\", \"reason\": \"Leaves.\"}")
                .post(path + "/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("MEMBER_HAS_ACTIVITIES"))
                .body("errors.message", containsInAnyOrder("One", "Two"));
        as(at.lead(), busy.header("ETag"))
                .body("{\"lastDay\": \"2016-12-16\", \"reason\": \"Leaves.\"}")
                .post(path + "/end")
                .then()
                .statusCode(200);
    }
}
