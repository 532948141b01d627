package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ClosingTest extends ApiTest {

    @Inject Learners learners;
    @Inject HeldOpen held;

    private PlanYear year;
    private TestPerson member;
    private String objective;

    @BeforeEach
    void agree() {
        year = PlanYear.of(world, learners);
        member = year.member();
        objective = year.agreed(member);
    }

    private ValidatableResponse close(String body) {
        return year.command(year.lead(), year.plan(), "close", body);
    }

    @Test
    @DisplayName(
            "IQA-086 a plan is not closed while an objective has no judgement or another feature has something unfinished, such as a point still planned")
    void unfinished() {
        var planId = UUID.fromString(year.first().planId());
        held.hold(planId);
        close(year.closing("The course ends.", "[]"))
                .statusCode(409)
                .body("code", equalTo("NOT_FINISHED"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "OBJECTIVE_UNJUDGED", "POINT_OPEN", "NOT_ALLOWED_IN_STATE"))
                .body("errors[0].pointer", equalTo("/objectives/" + idOf(objective)));
        year.met(member, objective);
        as(year.lead())
                .get(year.plan() + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("openRecords", hasSize(1))
                .body(
                        "allowedCommands.find { it.command == 'close' }.missing.message",
                        contains("Still planned."));
        close(year.closing("The course ends.")).statusCode(409).body("errors", hasSize(1));
        held.release(planId);
        points("PLANNED");
        close(year.closing("The course ends.", "[]"))
                .statusCode(409)
                .body("errors.code", contains("POINT_OPEN"));
        close(year.closing("The course ends."))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", equalTo("2016-11-15"))
                .body("earlyReason", equalTo("The course ends."))
                .body("openRecords", hasSize(0));
        String point = points("CANCELLED").extract().path("items[0].id");
        as(year.lead())
                .get(year.plan() + "/monitoring-points/" + point)
                .then()
                .body("reason", equalTo("The course ends."));
    }

    private ValidatableResponse points(String state) {
        return as(year.lead())
                .get(year.plan() + "/monitoring-points")
                .then()
                .statusCode(200)
                .body("items.state", contains(state));
    }

    @Test
    @DisplayName(
            "IQA-049 the only point that covers a member is not cancelled while the plan goes on, but with the closing, which takes records of this plan that nobody began")
    void cancelledWithThePlan() {
        year.met(member, objective);
        String id = points("PLANNED").extract().path("items[0].id");
        var point = year.plan() + "/monitoring-points/" + id;
        year.command(year.lead(), point, "cancel", "{\"reason\": \"The course ends.\"}")
                .statusCode(409)
                .body("code", equalTo("MEMBER_NOT_COVERED"));
        close(year.closing("The course ends.", year.cancelled().replace(id, year.first().planId())))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_RECORD"))
                .body("errors.pointer", contains("/cancelled/0/id"));
        var cancelling = year.cancelled();
        year.command(year.lead(), point, "start", "{}").statusCode(200);
        as(year.lead())
                .get(year.plan() + "/closing")
                .then()
                .body("openRecords", hasSize(0))
                .body(
                        "allowedCommands.find { it.command == 'close' }.missing.code",
                        contains("POINT_OPEN"));
        close(year.closing("The course ends.", cancelling))
                .statusCode(409)
                .body("code", equalTo("NOT_ALLOWED_IN_STATE"));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    @DisplayName(
            "IQA-086 each success criterion is evaluated, and before the end of the period a reason is given")
    void evaluated() {
        year.met(member, objective);
        close("{\"evaluations\": [], \"cancelled\": %s}".formatted(year.cancelled()))
                .statusCode(422)
                .body("errors.code", contains("EARLY_REASON_MISSING", "EVALUATION_MISSING"));
        close(year.closing(null).replace(year.criterion(), year.first().planId()))
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_CRITERION"));
        world.setClock("2017-09-01T09:00");
        close(year.closing(null))
                .statusCode(200)
                .body("earlyReason", nullValue())
                .body("evaluations.words", contains("June was late."))
                .body("lessons", equalTo("Begin earlier."));
    }

    @Test
    @DisplayName(
            "IQA-086 with the plan members' own plans are completed, what was never agreed is withdrawn; the next plan begins with what is carried on")
    void closed() {
        var mine = year.individualOf(member);
        var others = year.individualOf(year.second());
        year.met(member, objective);
        as(member)
                .header("If-Match", as(year.lead()).get(year.plan()).header("ETag"))
                .body(year.closing("The course ends."))
                .post(year.plan() + "/close")
                .then()
                .statusCode(403);
        close(year.closing("The course ends.")).statusCode(200);
        as(year.lead()).get(mine).then().body("state", equalTo("COMPLETED"));
        as(year.lead()).get(others).then().body("state", equalTo("WITHDRAWN"));
        close(year.closing("Again.")).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
        var next =
                as(year.lead())
                        .body(PlanDraft.opening(year.at(), "2016-11-16", "2017-08-31"))
                        .post("/iqa-work-plans")
                        .then()
                        .statusCode(201)
                        .extract();
        as(year.lead())
                .get(
                        "/iqa-work-plans/"
                                + next.path("id")
                                + "/versions/"
                                + next.path("openVersionId"))
                .then()
                .statusCode(200)
                .body(
                        "content.context.snapshot.carriedForward.words",
                        contains("Observe the new assessors again."));
    }

    @Test
    @DisplayName(
            "IQA-086 a closed plan is opened again within thirty days, as the lead asks and the head of centre approves; the team hears of it")
    void reopened() {
        year.met(member, objective);
        close(year.closing("The course ends.")).statusCode(200);
        year.command(year.at().head(), year.plan(), "reopen", "")
                .statusCode(409)
                .body("code", equalTo("REOPEN_NOT_ASKED"));
        world.setClock("2016-12-15T09:00");
        year.command(
                        year.lead(),
                        year.plan(),
                        "ask-to-reopen",
                        "{\"reason\": \"The course goes on.\"}")
                .statusCode(200)
                .body("reopenReason", equalTo("The course goes on."));
        assertThat(told("iqa-plan-reopening-asked", year.at().head())).isEqualTo(1);
        year.command(year.lead(), year.plan(), "reopen", "").statusCode(403);
        year.command(year.at().head(), year.plan(), "reopen", "")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("closedOn", nullValue());
        assertThat(told("iqa-plan-reopened", member)).isEqualTo(1);
        as(year.lead()).get(year.individualOf(member)).then().body("state", equalTo("AGREED"));
    }

    @Test
    @DisplayName("IQA-086 after thirty days a closed plan stays closed")
    void tooLate() {
        year.met(member, objective);
        close(year.closing("The course ends.")).statusCode(200);
        world.setClock("2016-12-16T09:00");
        year.command(year.lead(), year.plan(), "ask-to-reopen", "{\"reason\": \"Late.\"}")
                .statusCode(409)
                .body("code", equalTo("REOPEN_LATE"));
    }

    private long told(String template, TestPerson person) {
        return world.count(
                "select count(*) from notice where template = ?1 and person_id = ?2",
                template,
                person.id());
    }
}
