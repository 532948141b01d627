package org.touchstone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** Later dates, tasks, ends and effect of an action, and decisions about many. */
@QuarkusTest
class ActionDecisionsTest extends ApiTest {

    private static final Map<String, String> LATER =
            Map.of("dueOn", "2017-03-31", "grounds", "The verifier is ill until March");

    @Inject CaseFixture cases;

    private TestCentre centre;
    private TestPerson reviewer;
    private TestPerson nominee;
    private TestPerson manager;
    private UUID visit;
    private UUID action;

    @BeforeEach
    void publishReport() {
        world.setClock("2016-11-30T10:00");
        world.startDaysAt("2016-11-30");
        centre = world.centre();
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        action = opened("Hold reviews yearly");
    }

    private UUID opened(String words) {
        return cases.publish(centre, visit, List.of(words), List.of()).get(words);
    }

    private TestPerson practitioner() {
        return world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
    }

    private String path() {
        return "/essential-actions/" + action;
    }

    private String etag() {
        return as(nominee).get(path()).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse send(TestPerson person, String command, Object body) {
        return as(person, etag()).body(body).post(path() + "/" + command).then();
    }

    private long notices(String template, TestPerson person) {
        return world.count(
                "select count(*) from notice where template = ?1 and about_id = ?2 and person_id = ?3",
                template,
                action,
                person.id());
    }

    private void submitted() {
        send(nominee, "post-update", Map.of("text", "Started")).statusCode(200);
        send(nominee, "submit", Map.of("statement", "Done", "noEvidenceReason", "Seen"))
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-194 a later date is asked for with grounds, refused with a reason, asked for again and granted")
    void extended() {
        send(nominee, "ask-extension", Map.of("dueOn", "2017-02-28", "grounds", "x"))
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"))
                .body("code", equalTo("DATE_NOT_LATER"));
        send(nominee, "ask-extension", Map.of("dueOn", "2017-03-31")).statusCode(422);
        send(reviewer, "ask-extension", LATER).statusCode(403);
        send(nominee, "ask-extension", LATER)
                .statusCode(200)
                .body("summary.dueOn", equalTo("2017-02-28"))
                .body("summary.extensionWanted", equalTo("2017-03-31"))
                .body("extensions.state", contains("ASKED"));
        assertThat(notices("action-extension-asked", manager)).isEqualTo(1);
        send(nominee, "ask-extension", LATER)
                .statusCode(409)
                .body("code", equalTo("EXTENSION_ALREADY_ASKED"));
        as(manager)
                .queryParam("extensionAsked", true)
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        send(reviewer, "refuse-extension", Map.of("reason", "No")).statusCode(403);

        send(manager, "refuse-extension", Map.of("reason", "Somebody can stand in"))
                .statusCode(200)
                .body("summary.extensionWanted", nullValue())
                .body("extensions.state", contains("REFUSED"))
                .body("extensions.reason", contains("Somebody can stand in"))
                .body("summary.dueOn", equalTo("2017-02-28"));
        assertThat(notices("action-extension-refused", nominee)).isEqualTo(1);
        send(manager, "refuse-extension", Map.of("reason", "Again"))
                .statusCode(409)
                .body("code", equalTo("NO_EXTENSION_ASKED"));

        send(nominee, "ask-extension", LATER).statusCode(200);
        send(manager, "extend", Map.of("dueOn", "2017-03-15", "reason", "Until the middle"))
                .statusCode(200)
                .body("summary.dueOn", equalTo("2017-03-15"))
                .body("summary.originalDueOn", equalTo("2017-02-28"))
                .body("extensions.state", contains("REFUSED", "GRANTED"))
                .body("extensions[1].dueBefore", equalTo("2017-02-28"))
                .body("due.dueOn", equalTo("2017-03-15"))
                .body("due.words", equalTo("first due 28 Feb 2017, extended to 15 Mar 2017"));
        assertThat(notices("action-extension-granted", nominee)).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-194 only the quality manager extends, also without being asked")
    void onlyManagerExtends() {
        var body = Map.of("dueOn", "2017-04-28", "reason", "Strike");
        send(reviewer, "extend", body).statusCode(403);
        send(nominee, "extend", body).statusCode(403);
        send(manager, "extend", Map.of("dueOn", "2017-04-28")).statusCode(422);
        send(manager, "extend", body)
                .statusCode(200)
                .body("summary.originalDueOn", equalTo("2017-02-28"))
                .body("extensions[0].decidedByName", equalTo(manager.name()));
    }

    @Test
    @DisplayName(
            "QMR-192 QMR-194 reminders and overdue follow the new date; the old date fires nothing any more")
    void remindersFollow() {
        send(manager, "extend", Map.of("dueOn", "2017-03-31", "reason", "Strike")).statusCode(200);
        world.startDaysAt("2017-02-27");
        world.liveUntil("2017-03-01T08:00");
        assertThat(notices("action-overdue", nominee)).isZero();
        world.liveUntil("2017-04-01T08:00");
        assertThat(
                        world
                                .rows(
                                        "select dedupe_key as k from notice where template = 'action-due' and about_id = ?1 and person_id = ?2",
                                        action,
                                        nominee.id())
                                .stream()
                                .map(row -> row.get("k").toString().replaceFirst(".*:", "")))
                .containsExactlyInAnyOrder(
                        "before-30 2017-03-31",
                        "before-14 2017-03-31",
                        "before-7 2017-03-31",
                        "before-1 2017-03-31");
        assertThat(notices("action-overdue", nominee)).isEqualTo(1);
        assertThat(notices("action-overdue", manager)).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-194 what was sent back keeps its extended date; asking too late is refused")
    void keepsExtendedDate() {
        send(manager, "extend", Map.of("dueOn", "2017-03-31", "reason", "Strike")).statusCode(200);
        submitted();
        send(reviewer, "return", Map.of("reason", "Minutes missing"))
                .statusCode(200)
                .body("due.dueOn", equalTo("2017-03-31"))
                .body("due.state", equalTo("OPEN"));
        world.setClock("2017-04-01T10:00");
        send(nominee, "ask-extension", Map.of("dueOn", "2017-05-01", "grounds", "Late"))
                .statusCode(409)
                .body("code", equalTo("EXTENSION_TOO_LATE"));
    }

    @Test
    @DisplayName("QMR-194 a request lapses when the centre submits after all")
    void lapses() {
        send(nominee, "ask-extension", LATER).statusCode(200);
        submitted();
        as(nominee).get(path()).then().body("extensions.state", contains("LAPSED"));
        send(manager, "refuse-extension", Map.of("reason", "No")).statusCode(409);
        send(manager, "extend", Map.of("dueOn", "2017-05-01", "reason", "x")).statusCode(409);
    }

    @Test
    @DisplayName(
            "QMR-199 the nominee divides an action; a task is due with its action at the latest")
    void divided() {
        var owner = practitioner();
        var task = Map.of("words", "Brief the team", "dueOn", "2017-01-20", "ownerId", owner.id());
        send(nominee, "tasks", Map.of("words", "Late", "dueOn", "2017-03-01"))
                .statusCode(422)
                .body("code", equalTo("TASK_AFTER_ACTION"))
                .body("errors.pointer", contains("/dueOn"));
        send(owner, "tasks", task).statusCode(404);
        send(nominee, "tasks", task)
                .statusCode(200)
                .body("tasks", hasSize(1))
                .body("tasks[0].ownerName", equalTo(owner.name()));
        assertThat(notices("action-task", owner)).isEqualTo(1);
        // How the centre divides its work is its own affair.
        as(reviewer).get(path()).then().body("tasks", empty());

        // Who has a task sees the action, completes the task and tells of progress, but divides
        // nothing.
        as(owner).get("/actions").then().body("items.id", contains(action.toString()));
        var id = as(owner).get(path()).then().extract().<String>path("tasks[0].id");
        send(owner, "tasks", Map.of("words", "More")).statusCode(403);
        send(owner, "tasks/" + id + "/complete", "")
                .statusCode(200)
                .body("tasks[0].doneOn", equalTo("2016-11-30"))
                .body("tasks[0].doneByName", equalTo(owner.name()));
        send(owner, "tasks/" + id + "/reopen", "")
                .statusCode(200)
                .body("tasks[0].doneOn", nullValue());
        send(owner, "post-update", Map.of("text", "Briefed")).statusCode(200);
        var stranger = practitioner();
        as(stranger).get(path()).then().statusCode(404);
        as(nominee, etag())
                .delete(path() + "/tasks/" + id)
                .then()
                .statusCode(200)
                .body("tasks", empty());
        as(owner).get(path()).then().statusCode(404);
    }

    @Test
    @DisplayName("QMR-199 who looks after the action divides it as well; a stranger gets no task")
    void ownerDivides() {
        var owner = practitioner();
        send(nominee, "assign-owner", Map.of("personId", owner.id())).statusCode(200);
        var id =
                send(owner, "tasks", Map.of("words", "Write the plan"))
                        .statusCode(200)
                        .extract()
                        .<String>path("tasks[0].id");
        as(owner, etag())
                .body(Map.of("words", "Write a short plan"))
                .put(path() + "/tasks/" + id)
                .then()
                .statusCode(200)
                .body("tasks.words", contains("Write a short plan"));
        var elsewhere = world.person(Role.PRACTITIONER, Target.CENTRE, world.centre().centreId());
        send(nominee, "tasks", Map.of("words", "x", "ownerId", elsewhere.id()))
                .statusCode(422)
                .body("errors.pointer", contains("/ownerId"));
    }

    @Test
    @DisplayName(
            "QMR-195 the quality manager withdraws an action: its clock stops, people hear of it")
    void withdrawn() {
        send(reviewer, "withdraw", Map.of("reason", "x")).statusCode(403);
        send(manager, "withdraw", Map.of()).statusCode(422);
        send(manager, "withdraw", Map.of("reason", "The judgement was raised"))
                .statusCode(200)
                .body("summary.state", equalTo("WITHDRAWN"))
                .body("due.state", equalTo("VOID"))
                .body("updates.kind", contains("WITHDRAWN"))
                .body("allowedCommands", empty());
        assertThat(notices("action-withdrawn", nominee)).isEqualTo(1);
        send(nominee, "post-update", Map.of("text", "x")).statusCode(409);
        assertThat(world.rows("select state as s from visit where id = ?1", visit).get(0).get("s"))
                .isEqualTo("CLOSED");
        world.startDaysAt("2017-02-27");
        world.liveUntil("2017-03-01T08:00");
        assertThat(notices("action-overdue", nominee)).isZero();
    }

    @Test
    @DisplayName("QMR-195 or turns it into a recommendation that names it as its origin")
    void converted() {
        submitted();
        var recommendation =
                send(
                                manager,
                                "convert",
                                Map.of("reason", "Raised to partly", "words", "Consider it"))
                        .statusCode(200)
                        .body("summary.state", equalTo("CONVERTED"))
                        .body("successor.kind", equalTo("RECOMMENDATION"))
                        .body("check.state", equalTo("VOID"))
                        .extract()
                        .<String>path("successor.id");
        as(nominee)
                .get("/recommendations/" + recommendation)
                .then()
                .statusCode(200)
                .body("summary.words", equalTo("Consider it"))
                .body("summary.state", equalTo("OPEN"))
                .body("origin.id", equalTo(action.toString()));
        assertThat(notices("action-converted", nominee)).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-191 done, accepted and effective are three facts with three dates")
    void threeFacts() {
        submitted();
        send(reviewer, "confirm-effect", Map.of()).statusCode(409);
        world.setClock("2016-12-05T10:00");
        send(reviewer, "verify", Map.of())
                .statusCode(200)
                .body("allowedCommands.command", contains("confirm-effect"));
        world.setClock("2017-10-05T10:00");
        send(nominee, "confirm-effect", Map.of()).statusCode(403);
        send(reviewer, "confirm-effect", Map.of("note", "Reviews are held"))
                .statusCode(200)
                .body("summary.doneOn", equalTo("2016-11-30"))
                .body("summary.acceptedOn", equalTo("2016-12-05"))
                .body("summary.effectiveOn", equalTo("2017-10-05"))
                .body("updates.kind", hasItem("EFFECTIVE"));
        send(reviewer, "confirm-effect", Map.of())
                .statusCode(409)
                .body("code", equalTo("EFFECT_ALREADY_SEEN"));
    }

    private Map<String, Object> item(UUID id) {
        var version =
                as(nominee)
                        .get("/essential-actions/" + id)
                        .then()
                        .extract()
                        .<Integer>path("version");
        return Map.of("id", id, "version", version);
    }

    @Test
    @DisplayName("QMR-191 many are verified at once, each with its own answer, once per key")
    void bulkVerify() {
        submitted();
        var untouched = opened("Another");
        var items =
                List.of(
                        item(action),
                        item(untouched),
                        Map.of("id", UUID.randomUUID(), "version", 0));
        for (var attempt = 0; attempt < 2; attempt++) {
            as(reviewer)
                    .header("Idempotency-Key", "bulk-" + action)
                    .body(Map.of("items", items, "note", "Seen"))
                    .post("/essential-actions/bulk-verify")
                    .then()
                    .statusCode(200)
                    .body("results.done", contains(true, false, false))
                    .body("results.code", contains(null, "NOT_ALLOWED_IN_STATE", "NOT_FOUND"))
                    .body("results.detail", hasItem(notNullValue()));
        }
        as(nominee).get(path()).then().body("summary.state", equalTo("COMPLETED"));
        assertThat(notices("action-completed", nominee)).isEqualTo(1);
        as(nominee)
                .get("/essential-actions/" + untouched)
                .then()
                .body("summary.state", equalTo("OPEN"));
        as(nominee)
                .body(Map.of("items", items))
                .post("/essential-actions/bulk-verify")
                .then()
                .statusCode(403);
        as(reviewer)
                .body(Map.of("items", List.of()))
                .post("/essential-actions/bulk-verify")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("QMR-087 many are given to one practitioner; a stale row is refused by itself")
    void bulkAssign() {
        var owner = practitioner();
        var second = opened("Another");
        var stale = item(action);
        send(nominee, "post-update", Map.of("text", "Meanwhile")).statusCode(200);
        as(nominee)
                .body(Map.of("items", List.of(stale, item(second)), "personId", owner.id()))
                .post("/essential-actions/bulk-assign-owner")
                .then()
                .statusCode(200)
                .body("results.status", contains(412, null))
                .body("results.done", contains(false, true));
        as(owner).get("/actions").then().body("items.id", contains(second.toString()));
        var foreign = world.centre();
        var theirVisit = cases.visit(foreign, 2016, VisitState.REPORTED, reviewer);
        var theirs = cases.publish(foreign, theirVisit, List.of("Theirs"), List.of()).get("Theirs");
        as(nominee)
                .body(
                        Map.of(
                                "items",
                                List.of(Map.of("id", theirs, "version", 0)),
                                "personId",
                                owner.id()))
                .post("/essential-actions/bulk-assign-owner")
                .then()
                .body("results.code", contains("NOT_FOUND"));
    }

    @Test
    @DisplayName("QMR-198 the tracker is searched by reference and by words, and narrowed by dates")
    void searched() {
        var second = opened("Standardise sampling across departments");
        var reference = as(nominee).get(path()).then().extract().<String>path("reference");
        as(nominee)
                .queryParam("q", reference.toLowerCase())
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        as(nominee)
                .queryParam("q", "sampl depart")
                .get("/actions")
                .then()
                .body("items.id", contains(second.toString()));
        as(nominee)
                .queryParam("q", "+-\"*(")
                .get("/actions")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(nominee)
                .queryParam("dueFrom", "2017-02-28")
                .queryParam("dueBefore", "2017-03-01")
                .get("/actions")
                .then()
                .body("items.id", containsInAnyOrder(action.toString(), second.toString()));
        as(nominee)
                .queryParam("dueFrom", "2017-03-01")
                .get("/actions")
                .then()
                .body("items.id", not(hasItem(action.toString())));
    }
}
