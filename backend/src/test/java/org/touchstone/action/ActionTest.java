package org.touchstone.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.notice.MailRun;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitProgress;
import org.touchstone.visit.VisitState;

@QuarkusTest
class ActionTest extends ApiTest {

    @Inject CaseFixture cases;
    @Inject EntityManager database;
    @Inject VisitProgress progress;
    @Inject MailRun outbox;

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
        action =
                cases.publish(centre, visit, List.of("Hold reviews yearly"), List.of())
                        .get("Hold reviews yearly");
    }

    private String path() {
        return "/essential-actions/" + action;
    }

    private String etag(TestPerson person) {
        return as(person).get(path()).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse send(TestPerson person, String command, Object body) {
        return as(person, etag(nominee)).body(body).post(path() + "/" + command).then();
    }

    private void submitted() {
        send(nominee, "post-update", Map.of("text", "Started")).statusCode(200);
        send(
                        nominee,
                        "submit",
                        Map.of("statement", "Done", "noEvidenceReason", "Seen at the meeting"))
                .statusCode(200);
    }

    private long notices(String template) {
        return world.count(
                "select count(*) from notice where template = ?1 and about_id = ?2",
                template,
                action);
    }

    private long notices(String template, TestPerson person) {
        return world.count(
                "select count(*) from notice where template = ?1 and about_id = ?2 and person_id ="
                        + " ?3",
                template,
                action,
                person.id());
    }

    @Test
    @DisplayName(
            "QMR-186 QMR-188 publishing opens the action, due three months after 30 November on 28"
                    + " February")
    void opensWithThreeMonths() {
        as(nominee)
                .get(path())
                .then()
                .statusCode(200)
                .body("reference", matchesPattern("EA-2016-\\d{5}"))
                .body("summary.state", equalTo("OPEN"))
                .body("summary.words", equalTo("Hold reviews yearly"))
                .body("summary.measure", equalTo("QO.4.2"))
                .body("summary.dueOn", equalTo("2017-02-28"))
                .body("summary.waitingOn", equalTo("CENTRE"))
                .body(
                        "due.words",
                        containsString("report published 30 Nov 2016 + 3 months = 28 Feb 2017"))
                .body("objectiveTitle", notNullValue())
                .body("measureStatement", notNullValue());
    }

    @Test
    @DisplayName("QMR-056 the reviewer follows the open actions with the days left")
    void reviewerFollows() {
        cases.publish(centre, visit, List.of("A second one"), List.of());
        as(reviewer)
                .queryParam("reviewer", "me")
                .get("/essential-actions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.daysLeft", everyItem(equalTo(90)));
        as(reviewer).queryParam("reviewer", "nobody").get("/actions").then().statusCode(400);
    }

    @Test
    @DisplayName("QMR-087 the nominee assigns an owner, who then sees it in the tracker")
    void assignsOwner() {
        var owner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        as(owner).get("/actions").then().statusCode(200).body("items", empty());
        as(owner).get(path()).then().statusCode(404);

        send(nominee, "assign-owner", Map.of("personId", owner.id()))
                .statusCode(200)
                .body("summary.ownerName", equalTo(owner.name()));

        as(owner)
                .queryParam("owner", "me")
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        as(owner)
                .get(path())
                .then()
                .statusCode(200)
                .body("allowedCommands.command", contains("post-update", "divide"));
        assertThat(notices("action-assigned", owner)).isEqualTo(1);
        var stranger = world.person(Role.PRACTITIONER, Target.CENTRE, world.centre().centreId());
        send(nominee, "assign-owner", Map.of("personId", stranger.id()))
                .statusCode(422)
                .body("code", equalTo("NOT_AT_THE_CENTRE"));
        send(reviewer, "assign-owner", Map.of("personId", owner.id())).statusCode(403);
    }

    @Test
    @DisplayName("QMR-189 an update moves the action to IN_PROGRESS and the reviewer is told")
    void updates() {
        var evidence =
                as(nominee)
                        .body(Map.of("kind", "PLACE", "title", "Minutes", "place", "Office"))
                        .post("/visits/" + visit + "/evidence")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        send(
                        nominee,
                        "post-update",
                        Map.of(
                                "text",
                                "Plan written",
                                "percent",
                                40,
                                "evidenceIds",
                                List.of(evidence)))
                .statusCode(200)
                .body("summary.state", equalTo("IN_PROGRESS"))
                .body("summary.percent", equalTo(40))
                .body("updates", hasSize(1))
                .body("updates[0].personName", equalTo(nominee.name()))
                .body("updates[0].evidence.title", contains("Minutes"));
        assertThat(notices("action-updated", reviewer)).isEqualTo(1);
        send(nominee, "post-update", Map.of("text", " ", "percent", 101))
                .statusCode(422)
                .body("errors.pointer", contains("/percent", "/text"));
        send(nominee, "post-update", Map.of("text", "x", "evidenceIds", List.of(UUID.randomUUID())))
                .statusCode(404);
        as(nominee).get(path()).then().body("updates", hasSize(1));
    }

    @Test
    @DisplayName(
            "QMR-160 QMR-189 who looks after the action opens what the nominee attached to it, and"
                    + " nothing else of the nominee's")
    void ownerOpensAttachments() {
        var owner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        var colleague = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        var attached = file("Minutes");
        var other = file("Something else");
        send(nominee, "assign-owner", Map.of("personId", owner.id())).statusCode(200);
        opens(owner, attached, 404);

        send(
                        nominee,
                        "post-update",
                        Map.of("text", "Please check", "evidenceIds", List.of(attached)))
                .statusCode(200);

        as(owner).get("/evidence/" + attached).then().body("title", equalTo("Minutes"));
        opens(owner, attached, 200);
        opens(owner, other, 404);
        // Nor does it open by being attached to something of their own.
        send(owner, "post-update", Map.of("text", "Mine", "evidenceIds", List.of(other)))
                .statusCode(404);
        opens(colleague, attached, 404);
        send(nominee, "assign-owner", Map.of("personId", colleague.id())).statusCode(200);
        opens(owner, attached, 404);
    }

    private void opens(TestPerson person, String evidence, int status) {
        as(person)
                .accept("*/*")
                .get("/evidence/" + evidence + "/content")
                .then()
                .statusCode(status);
    }

    private String file(String title) {
        return as(nominee)
                .contentType("multipart/form-data")
                .multiPart("file", "minutes.txt", "Agreed".getBytes(UTF_8), "text/plain")
                .multiPart(
                        "request",
                        null,
                        "{\"title\": \"%s\", \"noLearnerWork\": true}"
                                .formatted(title)
                                .getBytes(UTF_8),
                        "application/json")
                .post("/visits/" + visit + "/evidence/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName(
            "QMR-189, QMR-305 the centre's own system posts updates as well, and submits nothing")
    void machineUpdates() {
        var machine = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        send(machine, "post-update", Map.of("text", "From the register", "percent", 10))
                .statusCode(200)
                .body("updates[0].actingRole", equalTo("MIS_CLIENT"));
        send(machine, "submit", Map.of("resolution", "All done")).statusCode(403);
    }

    @Test
    @DisplayName("QMR-200 the same update sent twice makes one entry")
    void oncePerKey() {
        var etag = etag(nominee);
        for (var attempt = 0; attempt < 2; attempt++) {
            as(nominee, etag)
                    .header("Idempotency-Key", "update-" + action)
                    .body(Map.of("text", "Sent on a bad network"))
                    .post(path() + "/post-update")
                    .then()
                    .statusCode(200)
                    .body("updates", hasSize(1));
        }
        assertThat(world.count("select count(*) from action_update where action_id = ?1", action))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "QMR-190 only the nominee declares it resolved, with evidence or a reason for none")
    void submits() {
        var owner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        send(nominee, "assign-owner", Map.of("personId", owner.id())).statusCode(200);
        send(nominee, "submit", Map.of("statement", "Done", "noEvidenceReason", "Seen"))
                .statusCode(409)
                .body("code", equalTo("NO_UPDATE_YET"));
        send(owner, "post-update", Map.of("text", "All done", "percent", 100)).statusCode(200);
        send(owner, "submit", Map.of("statement", "Done", "noEvidenceReason", "Seen"))
                .statusCode(403);
        send(nominee, "submit", Map.of("statement", "Done"))
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_OR_REASON_NEEDED"));
        send(nominee, "submit", Map.of("statement", "Done", "noEvidenceReason", "Seen"))
                .statusCode(200)
                .body("summary.state", equalTo("SUBMITTED"))
                .body("summary.doneOn", equalTo("2016-11-30"))
                .body("summary.waitingOn", equalTo("MONITOR"))
                .body("due.state", equalTo("MET"))
                .body("check.dueOn", equalTo("2016-12-14"));
        assertThat(notices("action-submitted", reviewer)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "QMR-191 the reviewer accepts: COMPLETED, three dates apart, and a mail to the nominee")
    void accepts() {
        submitted();
        world.setClock("2016-12-05T10:00");
        send(nominee, "verify", Map.of()).statusCode(403);
        send(reviewer, "verify", Map.of("note", "Seen the minutes"))
                .statusCode(200)
                .body("summary.state", equalTo("COMPLETED"))
                .body("summary.doneOn", equalTo("2016-11-30"))
                .body("summary.acceptedOn", equalTo("2016-12-05"))
                .body("summary.effectiveOn", nullValue())
                .body("check.state", equalTo("MET"))
                .body("allowedCommands.command", contains("confirm-effect"));
        assertThat(notices("action-completed", nominee)).isEqualTo(1);
        send(reviewer, "verify", Map.of()).statusCode(409);
    }

    @Test
    @DisplayName(
            "QMR-191 the reviewer sends it back with a reason; the due date stays and its clock"
                    + " runs again")
    void sendsBack() {
        submitted();
        send(reviewer, "return", Map.of("reason", "")).statusCode(422);
        send(reviewer, "return", Map.of("reason", "The minutes are not dated"))
                .statusCode(200)
                .body("summary.state", equalTo("RETURNED"))
                .body("summary.dueOn", equalTo("2017-02-28"))
                .body("due.state", equalTo("OPEN"))
                .body("due.dueOn", equalTo("2017-02-28"));
        assertThat(notices("action-returned", nominee)).isEqualTo(1);

        send(nominee, "submit", Map.of("statement", "Dated now", "noEvidenceReason", "Seen"))
                .statusCode(200)
                .body("updates.kind", contains("PROGRESS", "SUBMISSION", "RETURNED", "SUBMISSION"));
    }

    @Test
    @DisplayName("QMR-191 nobody verifies what they submitted themselves")
    void notOneself() {
        world.give(nominee, Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        submitted();
        as(nominee)
                .get(path())
                .then()
                .body(
                        "allowedCommands.findAll { it.command == 'verify' }.allowed",
                        contains(false));
        send(nominee, "verify", Map.of()).statusCode(403).body("code", equalTo("OWN_SUBMISSION"));
    }

    @Test
    @DisplayName("QMR-196 while the quality manager owns the case the reviewer verifies nothing")
    void monitorMoves() {
        submitted();
        send(manager, "verify", Map.of()).statusCode(403).body("code", equalTo("NOT_THE_MONITOR"));
        QuarkusTransaction.requiringNew()
                .run(() -> progress.handOver(visit, Role.QUALITY_MANAGER, "Block applied"));
        send(reviewer, "verify", Map.of()).statusCode(403).body("code", equalTo("NOT_THE_MONITOR"));
        send(manager, "verify", Map.of()).statusCode(200);
    }

    @Test
    @DisplayName("QMR-350 the visit closes by itself with its last action")
    void closesVisit() {
        submitted();
        var second = cases.publish(centre, visit, List.of("Another"), List.of()).get("Another");
        send(reviewer, "verify", Map.of()).statusCode(200);
        assertThat(visitState()).isEqualTo("REPORTED");
        action = second;
        submitted();
        send(reviewer, "verify", Map.of()).statusCode(200);
        assertThat(visitState()).isEqualTo("CLOSED");
    }

    private String visitState() {
        return (String) world.rows("select state from visit where id = ?1", visit).get(0).get(0);
    }

    @Test
    @DisplayName("QMR-192 reminders 30, 14, 7 and 1 days before, each once, to nominee and owner")
    void reminds() {
        var owner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        send(nominee, "assign-owner", Map.of("personId", owner.id())).statusCode(200);
        world.liveUntil("2017-02-21T08:00");
        assertThat(notices("action-due", nominee)).isEqualTo(3);
        assertThat(notices("action-due", owner)).isEqualTo(3);
        world.startDaysAt("2017-02-20");
        world.liveUntil("2017-02-21T09:00");
        assertThat(notices("action-due", nominee)).as("the job ran again").isEqualTo(3);
        submitted();
        world.liveUntil("2017-02-28T08:00");
        assertThat(notices("action-due", nominee)).as("it is with the reviewer").isEqualTo(3);
    }

    @Test
    @DisplayName(
            "QMR-297 a mail that waited while the thing was done is dropped, single or in the digest")
    void mailDropped() {
        var owner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        send(nominee, "assign-owner", Map.of("personId", owner.id())).statusCode(200);
        as(owner)
                .body(
                        Map.of(
                                "groups",
                                List.of(
                                        Map.of(
                                                "group", "REMINDERS",
                                                "delivery", "DAILY_DIGEST"))))
                .put("/notice-preferences")
                .then()
                .statusCode(200);
        world.setClock("2017-02-21T08:00");
        world.startDaysAt("2017-02-20");
        world.liveUntil("2017-02-21T08:00");
        assertThat(mailStates("action-due")).contains("PENDING", "WAITING");
        submitted();
        world.liveUntil("2017-02-22T08:00");
        outbox.mail();
        assertThat(mailStates("action-due")).containsOnly("DROPPED");
        assertThat(
                        world.count(
                                "select count(*) from notice_digest where person_id = ?1",
                                owner.id()))
                .as("no empty digest")
                .isZero();
    }

    private List<String> mailStates(String template) {
        return world
                .rows(
                        "select distinct mail_state from notice where template = ?1 and about_id = ?2",
                        template,
                        action)
                .stream()
                .map(row -> row.get(0).toString())
                .toList();
    }

    @Test
    @DisplayName(
            "QMR-088 QMR-193 the day after, it is overdue: three mails, no block, and the state"
                    + " stays")
    void overdue() {
        world.liveUntil("2017-02-28T23:00");
        as(nominee).get(path()).then().body("summary.overdue", equalTo(false));
        world.liveUntil("2017-03-01T08:00");
        as(nominee)
                .get(path())
                .then()
                .body("summary.overdue", equalTo(true))
                .body("summary.state", equalTo("OPEN"))
                .body("summary.daysLeft", equalTo(-1));
        assertThat(notices("action-overdue")).isEqualTo(3);
        for (var person : List.of(nominee, reviewer, manager)) {
            assertThat(notices("action-overdue", person)).isEqualTo(1);
        }
        as(nominee)
                .queryParam("overdue", true)
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        as(nominee).queryParam("overdue", false).get("/actions").then().body("items", empty());
        assertThat(
                        world.count(
                                "select count(*) from restriction_block where centre_id = ?1",
                                centre.centreId()))
                .as("being late blocks nothing")
                .isZero();
    }

    @Test
    @DisplayName(
            "D26 submitted in time is in time while it is checked; sent back after the due day it"
                    + " is overdue")
    void inTimeWhileChecked() {
        submitted();
        world.liveUntil("2017-03-06T08:00");
        as(nominee).get(path()).then().body("summary.overdue", equalTo(false));
        assertThat(notices("action-overdue")).isZero();
        assertThat(notices("action-check-late", reviewer)).as("checked too late").isEqualTo(1);

        send(reviewer, "return", Map.of("reason", "Not yet"))
                .statusCode(200)
                .body("summary.overdue", equalTo(true));
        world.liveUntil("2017-03-07T08:00");
        assertThat(notices("action-overdue")).isEqualTo(3);
    }

    @Test
    @DisplayName("QMR-198 the tracker sorts by due date, filters, and shows each centre its own")
    void tracker() {
        world.setClock("2016-12-15T10:00");
        var later = cases.publish(centre, visit, List.of("Later"), List.of()).get("Later");
        var elsewhere = world.centre();
        var theirs = world.person(Role.CENTRE_CONTACT, Target.CENTRE, elsewhere.centreId());

        as(nominee)
                .queryParam("mine", true)
                .get("/actions")
                .then()
                .statusCode(200)
                .body("items.id", contains(action.toString(), later.toString()));
        as(nominee)
                .queryParam("dueBefore", "2017-03-01")
                .queryParam("state", "OPEN")
                .queryParam("state", "RETURNED")
                .queryParam("objective", "QO.4")
                .queryParam("centre", centre.number())
                .queryParam("visit", visit)
                .get("/actions")
                .then()
                .statusCode(200)
                .body("items.id", contains(action.toString()));
        as(nominee)
                .queryParam("sort", "-updatedAt")
                .queryParam("limit", 1)
                .get("/actions")
                .then()
                .body("items.id", contains(later.toString()))
                .body("next", notNullValue());
        as(theirs).get("/actions").then().statusCode(200).body("items", empty());
        as(theirs).get(path()).then().statusCode(404);
        as(reviewer)
                .queryParam("mine", true)
                .get("/actions")
                .then()
                .body("items.id", hasItem(action.toString()));
        as(world.person(Role.REVIEWER, Target.ENROLMENT, elsewhere.enrolmentId()))
                .get("/actions")
                .then()
                .body("items.id", not(hasItem(action.toString())));
    }

    @Test
    @DisplayName("The tracker as CSV: a line per action, and no cell that a spreadsheet would run")
    void csv() {
        cases.publish(
                centre,
                visit,
                List.of("=HYPERLINK(\"http://x\")", "Two\nlines, \"quoted\""),
                List.of());
        var csv =
                as(nominee)
                        .accept("text/csv")
                        .get("/actions")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("text/csv"))
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asString();
        assertThat(csv.lines().findFirst().orElseThrow()).contains("reference,kind,", "dueOn");
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains("\"Two\nlines, \"\"quoted\"\"\"")
                .contains("2017-02-28")
                .doesNotContain(",=");
        as(nominee).get("/actions").then().contentType(startsWith("application/json"));
    }

    @Test
    @DisplayName(
            "One page of actions costs the same number of statements, however many rows it has")
    void constantStatements() {
        var few = statements();
        cases.publish(
                centre,
                visit,
                IntStream.range(0, 20).mapToObj(i -> "More " + i).toList(),
                List.of());
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        as(reviewer).get("/actions").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
