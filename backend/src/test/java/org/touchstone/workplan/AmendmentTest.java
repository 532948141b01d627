package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
class AmendmentTest extends ApiTest {

    private static final String AMENDING =
            "{\"trigger\": \"ABSENCE\", \"reason\": \"The assessor is away.\"}";

    @Inject Learners learners;

    private PlanningCentre at;
    private TestPerson member;
    private TestPerson second;
    private PlanDraft first;

    @BeforeEach
    void publishFirst() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
        second = at.member();
        first = PlanDraft.open(at).filled(member, second);
        first.publish().statusCode(200);
    }

    private PlanDraft amend() {
        String id =
                as(at.lead())
                        .body(AMENDING)
                        .post(first.plan() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new PlanDraft(at, first.planId(), id);
    }

    /** The activity of that member as it stands, with another last day. */
    private void move(PlanDraft draft, TestPerson of, String toOn) {
        var items =
                draft.read(at.lead())
                        .extract()
                        .<List<Map<String, Object>>>path("content.activities");
        items.stream()
                .filter(item -> item.get("responsibleId").equals(of.id().toString()))
                .forEach(item -> item.put("toOn", toOn));
        as(at.lead(), draft.etag())
                .body(Map.of("items", items))
                .put(draft.path() + "/activities")
                .then()
                .statusCode(200);
    }

    private String activityOf(TestPerson person) {
        return first.read(at.lead())
                .extract()
                .path(
                        "content.activities.find { it.responsibleId == '%s' }.id"
                                .formatted(person.id()));
    }

    private ValidatableResponse explain(PlanDraft draft) {
        var items =
                as(at.lead())
                        .get(draft.path() + "/changes")
                        .then()
                        .extract()
                        .<List<Map<String, Object>>>path("changes");
        var reasons =
                items.stream()
                        .map(
                                item ->
                                        Map.of(
                                                "section",
                                                item.get("section"),
                                                "itemId",
                                                item.get("itemId"),
                                                "trigger",
                                                "ABSENCE",
                                                "reason",
                                                "Away until spring."))
                        .toList();
        return as(at.lead(), draft.etag())
                .body(Map.of("items", reasons))
                .put(draft.path() + "/change-reasons")
                .then();
    }

    @Test
    @DisplayName(
            "IQA-061 an amendment starts from what is in force, one at a time; published, it supersedes the version before at once")
    void amendment() {
        var draft = amend();
        draft.read(at.lead())
                .body("number", equalTo(2))
                .body("original", equalTo(false))
                .body("state", equalTo("DRAFT"))
                .body("content.activities", hasSize(2))
                .body("content.activities.id", equalTo(first.activityIds()))
                .body("content.priorities[0].activities", hasSize(1))
                .body("content.context.awardingBodyRules", hasSize(1))
                .body("content.monitoringPoints[0].members", hasSize(2));
        as(at.lead())
                .body(AMENDING)
                .post(first.plan() + "/amend")
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_ALREADY"));
        as(member).body(AMENDING).post(first.plan() + "/amend").then().statusCode(403);
        as(member).get(first.plan() + "/current").then().body("id", equalTo(first.versionId()));
        move(draft, member, "2017-02-10");
        explain(draft).statusCode(200);
        draft.publish().statusCode(200).body("state", equalTo("PUBLISHED"));
        first.read(member).body("state", equalTo("SUPERSEDED"));
        as(member).get(first.plan() + "/current").then().body("number", equalTo(2));
    }

    @Test
    @DisplayName(
            "IQA-062 a version after the first is not published with an unexplained change, which is named; the reasons are read with the changes")
    void reasons() {
        var draft = amend();
        move(draft, member, "2017-02-10");
        draft.publish()
                .statusCode(422)
                .body("code", equalTo("CHANGE_UNEXPLAINED"))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString("Sample by " + member.name()))
                .body("errors[0].pointer", containsString("/changes/ACTIVITIES/"));
        explain(draft).statusCode(200);
        draft.publish().statusCode(200);
        as(member)
                .get(draft.path() + "/changes")
                .then()
                .statusCode(200)
                .body("changes", hasSize(1))
                .body("changes[0].reason", equalTo("Away until spring."))
                .body("changes[0].trigger", equalTo("ABSENCE"));
    }

    @Test
    @DisplayName(
            "IQA-063 any two versions are compared: what changed twice shows once, from the first to the last; added and removed things show too")
    void comparison() {
        var draft = amend();
        move(draft, member, "2017-02-10");
        explain(draft);
        draft.publish().statusCode(200);
        var third = amend();
        move(third, member, "2017-03-10");
        third.put(
                        "/success-criteria",
                        PlanDraft.items(
                                "{\"statement\": \"Feedback within a week.\", \"source\": \"JUDGED\"}"))
                .statusCode(200);
        var changes =
                as(at.lead())
                        .get(third.path() + "/changes?from=" + first.versionId())
                        .then()
                        .statusCode(200)
                        .body("fromNumber", equalTo(1))
                        .body("toNumber", equalTo(3));
        changes.body("changes.find { it.section == 'ACTIVITIES' }.kind", equalTo("CHANGED"))
                .body("changes.find { it.section == 'ACTIVITIES' }.fields", hasSize(1))
                .body(
                        "changes.find { it.section == 'ACTIVITIES' }.fields[0].field",
                        equalTo("toOn"))
                .body(
                        "changes.find { it.section == 'ACTIVITIES' }.fields[0].before",
                        equalTo("2016-12-16"))
                .body(
                        "changes.find { it.section == 'ACTIVITIES' }.fields[0].after",
                        equalTo("2017-03-10"))
                .body(
                        "changes.findAll { it.section == 'SUCCESS_CRITERIA' }.kind",
                        containsInAnyOrder("ADDED", "REMOVED"));
        // A member does not compare with a draft that they do not see.
        as(member).get(first.path() + "/changes?from=" + third.versionId()).then().statusCode(404);
    }

    private static String notices(PlanDraft of) {
        return of.path() + "/notices";
    }

    @Test
    @DisplayName(
            "IQA-005 everyone in the team is given the version, and it shows how many acknowledged; a briefing counts as read, not as acknowledged")
    void everyoneIsTold() {
        first.read(at.lead()).body("told", equalTo(2)).body("acknowledged", equalTo(0));
        as(at.lead())
                .body(
                        "{\"heldOn\": \"2016-11-15\", \"attendees\": [\"%s\"], \"notes\": \"Online.\"}"
                                .formatted(second.id()))
                .post(first.path() + "/briefings")
                .then()
                .statusCode(204);
        var mine = as(member).get(notices(first)).then().body("items", hasSize(1));
        String id = mine.extract().path("items[0].id");
        as(second).post(notices(first) + "/" + id + "/acknowledge").then().statusCode(404);
        as(member)
                .post(notices(first) + "/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue())
                .body("readAt", notNullValue());
        as(member)
                .post(notices(first) + "/" + id + "/acknowledge")
                .then()
                .statusCode(409)
                .body("code", equalTo("ACKNOWLEDGED_ALREADY"));
        first.read(at.lead()).body("told", equalTo(2)).body("acknowledged", equalTo(1));
        as(at.lead())
                .get(notices(first) + "?open=true")
                .then()
                .body("items.personName", contains(second.name()))
                .body("items[0].readAt", notNullValue())
                .body("items[0].acknowledgedAt", nullValue());
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-plan-published' and person_id = ?1",
                                member.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-016, IQA-066 all are told of an amendment, those it does not touch as well; each finds the own part first")
    void changesAreTold() {
        var draft = amend();
        move(draft, member, "2017-02-10");
        draft.put(
                        "/priorities",
                        PlanDraft.items(
                                """
                                {"rank": 1, "title": "Second first", "reason": "Late.", "driver": "RISK", "activities": ["%s"]}
                                """
                                        .formatted(activityOf(second))))
                .statusCode(200);
        explain(draft).statusCode(200);
        draft.publish().statusCode(200);
        as(at.lead())
                .get(notices(draft))
                .then()
                .body("items", hasSize(2))
                .body("items.affected", everyItem(equalTo(true)));
        as(second)
                .get(draft.path() + "/changes")
                .then()
                .body("changes[0].mine", equalTo(true))
                .body("changes[0].section", equalTo("PRIORITIES"))
                .body("changes.mine", hasItem(false));
        var next = amend();
        move(next, member, "2017-03-10");
        explain(next).statusCode(200);
        next.publish().statusCode(200);
        as(second).get(notices(next)).then().body("items.affected", contains(false));
        assertThat(
                        world.rows(
                                        "select body from notice where template = 'iqa-plan-published' and person_id = ?1 order by at desc limit 1",
                                        second.id())
                                .get(0)
                                .get("body")
                                .toString())
                .contains("does not touch your own part");
    }

    @Test
    @DisplayName(
            "IQA-067 who has not taken note is reminded after three and five working days and by hand, and is listed as outstanding after ten")
    void chase() {
        String id = as(member).get(notices(first)).then().extract().path("items[0].id");
        as(member).post(notices(first) + "/" + id + "/acknowledge").then().statusCode(200);
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-11-23T09:00");
        String other =
                as(second)
                        .get(notices(first))
                        .then()
                        .body("items[0].reminders", equalTo(2))
                        .body("items[0].outstanding", equalTo(false))
                        .extract()
                        .path("items[0].id");
        world.liveUntil("2016-11-30T09:00");
        as(at.lead())
                .get(notices(first) + "?open=true")
                .then()
                .body("items.personName", contains(second.name()))
                .body("items[0].outstanding", equalTo(true))
                .body("items[0].reminders", equalTo(2));
        var one = notices(first) + "/" + other;
        var etag = as(at.lead()).get(one).header("ETag");
        as(at.lead(), etag)
                .post(one + "/remind")
                .then()
                .statusCode(200)
                .body("reminders", equalTo(3));
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-plan-unacknowledged' and person_id = ?1",
                                second.id()))
                .isEqualTo(3);
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-plan-unacknowledged' and person_id = ?1",
                                member.id()))
                .isZero();
    }

    @Test
    @DisplayName(
            "IQA-068 who joins later is given the version in force and reads how it came about")
    void lateJoiner() {
        var draft = amend();
        move(draft, member, "2017-02-10");
        explain(draft).statusCode(200);
        draft.publish().statusCode(200);
        var joiner = at.member();
        as(joiner).get(notices(first)).then().body("items", hasSize(0));
        as(joiner)
                .get(notices(draft))
                .then()
                .body("items", hasSize(1))
                .body("items[0].readAt", nullValue());
        as(joiner).get(first.plan() + "/versions").then().body("items.number", contains(2, 1));
        first.read(joiner).statusCode(200);
        as(joiner)
                .get(draft.path() + "/changes")
                .then()
                .body("changes.reason", contains("Away until spring."));
    }
}
