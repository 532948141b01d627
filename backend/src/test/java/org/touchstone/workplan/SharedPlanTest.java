package org.touchstone.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class SharedPlanTest extends ApiTest {

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private PlanningCentre at;
    private TestPerson member;
    private TestPerson reviewer;
    private UUID visit;
    private PlanDraft plan;

    @BeforeEach
    void publish() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, at.centre().enrolmentId());
        visit = visitOf(reviewer);
        plan = PlanDraft.open(at).filled(member);
        plan.publish().statusCode(200);
    }

    private UUID visitOf(TestPerson person) {
        var id = cases.visit(at.centre(), 2016, VisitState.CONFIRMED, person);
        world.insert(
                "update visit set start_on = '2016-11-22', end_on = '2016-11-23' where id = ?1",
                id);
        return id;
    }

    private Map<String, Object> share(String from, String to, String... versions) {
        return Map.of(
                "areaId",
                at.areaId(),
                "visitId",
                visit,
                "fromOn",
                from,
                "toOn",
                to,
                "records",
                List.of(versions).stream()
                        .map(id -> Map.of("kind", "PLAN_VERSION", "id", id))
                        .toList());
    }

    private ValidatableResponse give(Map<String, Object> body) {
        return as(at.lead()).body(body).post("/iqa-shares").then();
    }

    private String given(String... versions) {
        return "/iqa-shares/"
                + give(share("2016-11-15", "2016-11-30", versions))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static ValidatableResponse read(TestPerson person, String path) {
        return as(person).get(path).then();
    }

    private String secondVersion() {
        var amended =
                as(at.lead())
                        .body(Map.of("trigger", "ABSENCE", "reason", "Away until spring."))
                        .post(plan.plan() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract();
        var draft = new PlanDraft(at, plan.planId(), amended.path("id"));
        var items =
                draft.read(at.lead())
                        .extract()
                        .<List<Map<String, Object>>>path("content.activities");
        items.get(0).put("toOn", "2017-02-10");
        as(at.lead(), draft.etag())
                .body(Map.of("items", items))
                .put(draft.path() + "/activities")
                .then()
                .statusCode(200);
        as(at.lead(), draft.etag())
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "section", "ACTIVITIES",
                                                "itemId", items.get(0).get("id"),
                                                "trigger", "ABSENCE",
                                                "reason", "Away until spring."))))
                .put(draft.path() + "/change-reasons")
                .then()
                .statusCode(200);
        draft.publish().statusCode(200);
        return draft.versionId();
    }

    @Test
    @DisplayName(
            "IQA-081 the reviewer of the visit reads what was shared and nothing else, and the lead reads the log of it")
    void readsWhatWasShared() {
        read(at.lead(), "/iqa-shares/offers?area=" + at.areaId())
                .statusCode(200)
                .body("items.findAll { it.kind == 'PLAN_VERSION' }.id", contains(plan.versionId()))
                .body(
                        "items.findAll { it.kind == 'PLAN_VERSION' }.title",
                        contains(containsString(", version 1")));
        var share = given(plan.versionId());
        read(reviewer, "/iqa-shares").body("items", hasSize(1)).body("items.records", contains(1));
        read(reviewer, share)
                .statusCode(200)
                .body("records.id", contains(plan.versionId()))
                .body("allowedCommands", empty());
        read(reviewer, share + "/records/" + plan.versionId())
                .statusCode(200)
                .body("title", containsString(", version 1"))
                .body("sections.heading", hasItem("Activities"))
                .body(
                        "sections.find { it.heading == 'Activities' }.entries[0].lines.find { it.label == 'Responsible' }.text",
                        equalTo(member.name()));
        read(reviewer, plan.path()).statusCode(403);
        read(reviewer, share + "/records/" + UUID.randomUUID()).statusCode(404);
        read(reviewer, share + "/reads").statusCode(403);
        read(at.lead(), share).body("allowedCommands.command", contains("end"));
        read(at.lead(), share + "/reads")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.personName", hasItem(reviewer.name()))
                .body("items.recordId", hasItem(plan.versionId()));
    }

    @Test
    @DisplayName(
            "IQA-081 a share that is over, ended or to come does not exist for the reviewer; the log stays")
    void over() {
        var share = given(plan.versionId());
        read(reviewer, share).statusCode(200);
        world.setClock("2016-11-30T22:00");
        read(reviewer, share).statusCode(200);
        world.setClock("2016-12-01T09:00");
        read(reviewer, share).statusCode(404);
        read(reviewer, share + "/records/" + plan.versionId()).statusCode(404);
        read(reviewer, "/iqa-shares").body("items", empty());
        read(at.lead(), share + "/reads").body("items", hasSize(2));
        read(at.lead(), "/iqa-shares").body("items.state", contains("OVER"));

        world.setClock("2016-11-15T09:00");
        var second = given(plan.versionId());
        var etag = read(at.lead(), second).extract().header("ETag");
        as(at.lead(), etag).post(second + "/end").then().statusCode(200);
        read(reviewer, second).statusCode(404);
        etag = read(at.lead(), second).extract().header("ETag");
        as(at.lead(), etag).post(second + "/end").then().statusCode(409);
        give(share("2016-11-18", "2016-11-30", plan.versionId())).statusCode(201);
        world.setClock("2016-11-17T09:00");
        read(reviewer, "/iqa-shares").body("items.fromOn", contains("2016-11-15"));
    }

    @Test
    @DisplayName(
            "IQA-081 MON-048 a shared version opens as that version after the next one, and both can be compared")
    void staysThatVersion() {
        var second = secondVersion();
        var share = given(plan.versionId(), second);
        var activities = "sections.find { it.heading == 'Activities' }.entries[0]";
        var lastDay = activities + ".lines.find { it.label == 'Last day' }.text";
        read(reviewer, share + "/records/" + plan.versionId()).body(lastDay, equalTo("2016-12-16"));
        read(reviewer, share + "/records/" + second).body(lastDay, equalTo("2017-02-10"));
        read(reviewer, share + "/records/" + second + "/changes?from=" + plan.versionId())
                .statusCode(200)
                .body("sections.heading", contains("Activities"))
                .body(
                        activities + ".lines.find { it.label == 'toOn' }.text",
                        equalTo("2016-12-16 → 2017-02-10"));
        var only = given(second);
        read(reviewer, only + "/records/" + second + "/changes?from=" + plan.versionId())
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-081 only for the reviewer of a visit of the centre, around its days, and by the lead of the area")
    void onlyForTheReviewer() {
        var other = world.person(Role.REVIEWER, Target.ENROLMENT, at.centre().enrolmentId());
        var share = given(plan.versionId());
        read(other, share).statusCode(404);
        read(other, "/iqa-shares").body("items", empty());
        read(PlanningCentre.of(world, learners).lead(), share).statusCode(404);
        read(member, share).statusCode(403);
        give(share("2016-09-01", "2016-11-30", plan.versionId()))
                .statusCode(422)
                .body("errors.pointer", contains("/fromOn"))
                .body("code", equalTo("OUTSIDE_VISIT"));
        give(share("2016-11-15", "2017-03-01", plan.versionId()))
                .statusCode(422)
                .body("errors.pointer", contains("/toOn"));
        give(share("2016-11-15", "2016-11-30", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/records/0"))
                .body("code", equalTo("UNKNOWN_RECORD"));
        var elsewhere = PlanningCentre.of(world, learners);
        as(elsewhere.lead())
                .body(share("2016-11-15", "2016-11-30", plan.versionId()))
                .post("/iqa-shares")
                .then()
                .statusCode(404);
        world.insert("update visit set reviewer_id = ?1 where id = ?2", other.id(), visit);
        read(reviewer, share).statusCode(404);
        read(other, share).statusCode(404);
        read(reviewer, "/iqa-shares").body("items", not(hasSize(1)));
    }
}
