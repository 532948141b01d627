package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.VisitFixture;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class AllocationTest extends ApiTest {

    @Inject VisitFixture cases;
    @Inject CaseFixture records;
    @Inject VisitProgress progress;

    @Test
    @DisplayName(
            "QMR-101 QMR-105 QMR-052 an allocation opens the case to the reviewer and tells both sides")
    void allocates() {
        var made = cases.allocated();

        as(made.reviewer())
                .get("/visits/" + made.visitId())
                .then()
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"))
                .body("reviewer.name", equalTo(made.reviewer().name()))
                .body("owner.role", equalTo("REVIEWER"));
        var stranger = cases.reviewer(made.board());
        as(stranger).get("/visits/" + made.visitId()).then().statusCode(404);
        assertThat(cases.notices("visit-reviewer-allocated", made.nominee(), made.visitId()))
                .isEqualTo(1);
        assertThat(cases.notices("visit-allocated-to-you", made.reviewer(), made.visitId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-030 a centre without covered learners gets no reviewer")
    void outOfScope() {
        var board = cases.board();
        var centre = cases.centre(board);
        var visit = cases.due(board, centre);
        cases.register(centre, "FUNCTIONAL_SKILLS", 200, "2012-09-20");

        refused(board.leader(), visit, cases.reviewer(board), "CENTRE_NOT_IN_SCOPE");
    }

    @Test
    @DisplayName("QMR-062 a reviewer who was not standardised for the cycle cannot be allocated")
    void notStandardised() {
        var board = cases.board();
        var visit = cases.due(board, cases.centre(board));
        var reviewer = world.person(Role.REVIEWER, Target.AO, board.organisation().aoId());
        cases.join(board, board.leader(), reviewer);

        refused(board.leader(), visit, reviewer, "REVIEWER_NOT_STANDARDISED");

        var session =
                as(board.principal())
                        .body(
                                Map.of(
                                        "cycleId", board.cycleId(),
                                        "title", "Second session",
                                        "heldOn", "2016-11-01"))
                        .post("/standardisation-sessions")
                        .then()
                        .statusCode(201)
                        .extract();
        as(board.principal(), session.header("ETag"))
                .body(
                        Map.of(
                                "attendance",
                                List.of(
                                        Map.of(
                                                "personId",
                                                reviewer.id(),
                                                "outcome",
                                                "STANDARDISED"))))
                .put("/standardisation-sessions/" + session.path("id") + "/attendance")
                .then()
                .statusCode(200)
                .body("attendance[0].name", equalTo(reviewer.name()));
        cases.command(board.leader(), visit, "allocate", Map.of("reviewerId", reviewer.id()))
                .statusCode(200);
    }

    @Test
    @DisplayName("QMR-061 a reviewer without a team leader cannot be allocated; each has one team")
    void withoutTeam() {
        var board = cases.board();
        var visit = cases.due(board, cases.centre(board));
        var reviewer = world.person(Role.REVIEWER, Target.AO, board.organisation().aoId());
        cases.standardise(board, reviewer);

        refused(board.leader(), visit, reviewer, "REVIEWER_WITHOUT_TEAM");

        form(board, "North", reviewer).statusCode(201).body("members", hasSize(1));
        form(board, "South", reviewer).statusCode(422).body("code", equalTo("IN_ANOTHER_TEAM"));
        form(board, "North", cases.reviewer(board)).statusCode(409);
    }

    private ValidatableResponse form(VisitFixture.Board board, String name, TestPerson member) {
        return as(board.principal())
                .body(
                        Map.of(
                                "name",
                                name,
                                "leaderId",
                                board.leader().id(),
                                "members",
                                List.of(Map.of("personId", member.id()))))
                .post("/teams")
                .then();
    }

    @Test
    @DisplayName("QMR-072 a reviewer who works at the centre has a conflict of interest")
    void conflict() {
        var board = cases.board();
        var centre = cases.centre(board);
        var visit = cases.due(board, centre);
        var reviewer = cases.reviewer(board);
        world.give(reviewer, Role.PRACTITIONER, Target.CENTRE, centre.centreId());

        refused(board.leader(), visit, reviewer, "CONFLICT_OF_INTEREST");
    }

    @Test
    @DisplayName("QMR-108 the picker shows load, region and what stands against each reviewer")
    void choices() {
        var board = cases.board();
        var busy = cases.allocated(board, cases.centre(board)).reviewer();
        var free = cases.reviewer(board);
        var alone = world.person(Role.REVIEWER, Target.AO, board.organisation().aoId());
        var visit = cases.due(board, cases.centre(board));

        as(board.leader())
                .get("/visits/" + visit + "/reviewer-choices")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.find { it.id == '%s' }.openVisits".formatted(busy.id()), equalTo(1))
                .body(
                        "items.find { it.id == '%s' }.openVisitsInRegion".formatted(busy.id()),
                        equalTo(1))
                .body("items.find { it.id == '%s' }.allowed".formatted(free.id()), equalTo(true))
                .body("items.find { it.id == '%s' }.capacity".formatted(free.id()), equalTo(20))
                .body(
                        "items.find { it.id == '%s' }.missing.code".formatted(alone.id()),
                        hasItems("REVIEWER_NOT_STANDARDISED", "REVIEWER_WITHOUT_TEAM"));
    }

    @Test
    @DisplayName("QMR-107 a replaced reviewer is locked out, drafts and history stay")
    void replaces() {
        var made = cases.allocated();
        var next = cases.reviewer(made.board());

        cases.command(
                        made.board().admin(),
                        made.visitId(),
                        "allocate",
                        Map.of("reviewerId", next.id()))
                .statusCode(422)
                .body("code", equalTo("REASON_NEEDED"));
        cases.command(
                        made.board().admin(),
                        made.visitId(),
                        "allocate",
                        Map.of("reviewerId", next.id(), "reason", "Long illness"))
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"))
                .body("reviewer.id", equalTo(next.id().toString()));

        as(made.reviewer()).get("/visits/" + made.visitId()).then().statusCode(404);
        as(next).get("/visits/" + made.visitId()).then().statusCode(200);
        assertThat(cases.notices("visit-reviewer-allocated", made.nominee(), made.visitId()))
                .isEqualTo(2);
        assertThat(cases.notices("visit-no-longer-yours", made.reviewer(), made.visitId()))
                .isEqualTo(1);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where visit_id = ?1 and name = 'ReviewerAllocated'",
                                UUID.fromString(made.visitId())))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "QMR-066 a team leader sees the load of their own team and replaces inside it only")
    void ownTeam() {
        var made = cases.allocated();
        var otherLeader =
                world.person(Role.TEAM_LEADER, Target.AO, made.board().organisation().aoId());
        var elsewhere = world.person(Role.REVIEWER, Target.AO, made.board().organisation().aoId());
        cases.standardise(made.board(), elsewhere);
        cases.join(made.board(), otherLeader, elsewhere);

        cases.command(
                        made.board().leader(),
                        made.visitId(),
                        "allocate",
                        Map.of("reviewerId", elsewhere.id(), "reason", "Nearer"))
                .statusCode(422)
                .body("code", equalTo("NOT_IN_YOUR_TEAM"));
        as(made.board().leader())
                .get("/teams/mine/load")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].openVisits", equalTo(1))
                .body("items[0].withoutDate", equalTo(1))
                .body("items[0].overdueReports", equalTo(0));
        as(otherLeader)
                .get("/teams/mine/load")
                .then()
                .body("items.reviewerId", everyItem(equalTo(elsewhere.id().toString())));
    }

    @Test
    @DisplayName("QMR-102 D17 prepared in September, told on 1 October, late from 1 November")
    void announcedInOctober() {
        world.setClock("2016-09-20T09:00");
        world.startDaysAt("2016-09-20");
        var made = cases.allocated();
        var open = cases.due(made.board(), cases.centre(made.board()));

        as(made.nominee())
                .get("/visits/" + made.visitId())
                .then()
                .statusCode(200)
                .body("reviewer", nullValue());
        assertThat(cases.notices("visit-reviewer-allocated", made.nominee(), made.visitId()))
                .isZero();

        world.liveUntil("2016-10-01T08:00");

        assertThat(cases.notices("visit-reviewer-allocated", made.nominee(), made.visitId()))
                .isEqualTo(1);
        as(made.nominee())
                .get("/visits/" + made.visitId())
                .then()
                .body("reviewer.email", equalTo(made.reviewer().email()));

        world.setClock("2016-10-31T09:00");
        late(made.board(), open, false);
        world.setClock("2016-11-01T09:00");
        late(made.board(), open, true);
    }

    @Test
    @DisplayName(
            "QMR-105 D17 before the day of announcement the reviewer proposes and writes nothing, and nothing else names them")
    void nothingNamesTheReviewerBefore() {
        world.setClock("2016-09-20T09:00");
        var made = cases.allocated();
        var path = "/visits/" + made.visitId();

        as(made.reviewer())
                .get(path)
                .then()
                .body(
                        "allowedCommands.find { it.command == 'propose-date' }.allowed",
                        equalTo(false))
                .body(
                        "allowedCommands.find { it.command == 'propose-date' }.missing.code",
                        hasItem("NOT_ANNOUNCED_YET"));
        for (var side : List.of(made.reviewer(), made.nominee())) {
            cases.propose(side, made.visitId(), "2016-10-04", "2016-10-04")
                    .statusCode(409)
                    .body("code", equalTo("NOT_ANNOUNCED_YET"))
                    .body("detail", containsString("1 October 2016"));
        }
        as(made.reviewer())
                .body(Map.of("text", "I look forward to our work."))
                .post(path + "/messages")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ANNOUNCED_YET"));
        as(made.reviewer(), cases.etag(made.visitId()))
                .body(Map.of("focusAreas", List.of(Map.of("words", "Evening learners"))))
                .put(path + "/focus-areas")
                .then()
                .statusCode(200);
        for (var read : List.of(path, "/visits", "/audit-events?visit=" + made.visitId())) {
            assertThat(as(made.nominee()).get(read).then().statusCode(200).extract().asString())
                    .as(read)
                    .contains(made.visitId())
                    .doesNotContain(made.reviewer().name());
        }

        world.setClock("2016-10-01T09:00");
        cases.propose(made.reviewer(), made.visitId(), "2016-10-04", "2016-10-04").statusCode(200);
        as(made.nominee())
                .get("/audit-events?visit=" + made.visitId())
                .then()
                .body("items.name", hasItems("VisitFocusSet", "VisitDateProposed"));
    }

    @Test
    @DisplayName(
            "QMR-107 last year's reviewer is locked out when another is named, or once the last action of that year is done")
    void earlierReviewersAreLockedOut() {
        var board = cases.board();
        var centre = cases.centre(board);
        var first = cases.reviewer(board);
        var second = cases.reviewer(board);
        for (var reviewer : List.of(first, second)) {
            world.give(reviewer, Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        }
        var closed = records.visit(centre, 2014, VisitState.CLOSED, first);
        var reported = records.visit(centre, 2015, VisitState.REPORTED, second);
        as(first).get("/visits/" + closed).then().statusCode(200);

        var made = cases.allocated(board, centre);

        as(first).get("/visits/" + closed).then().statusCode(404);
        as(first).get("/visits/" + made.visitId()).then().statusCode(404);
        as(second).get("/visits/" + reported).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> progress.closeIfDone(reported));
        as(second).get("/visits/" + reported).then().statusCode(404);
        as(made.reviewer()).get("/visits/" + reported).then().statusCode(200);
        assertThat(
                        world.count(
                                "select count(*) from assignment where person_id = ?1 and target_id = ?2 and ends_on is not null",
                                first.id(),
                                centre.enrolmentId()))
                .as("ended, not deleted")
                .isEqualTo(1);
    }

    private void late(VisitFixture.Board board, String visit, boolean late) {
        var ids =
                as(board.admin())
                        .queryParam("allocationLate", true)
                        .get("/visits")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id");
        assertThat(ids.contains(visit)).isEqualTo(late);
    }

    @Test
    @DisplayName("QMR-103 QMR-104 a new centre has 28 to 42 days; a late one is put to the manager")
    void newCentres() {
        world.setClock("2017-03-12T09:00");
        var board = cases.board();
        var soon = cases.due(board, cases.centre(board, Nation.ENGLAND, "2016-11-01"));
        var late = cases.due(board, cases.centre(board, Nation.ENGLAND, "2017-03-10"));

        as(board.admin())
                .get("/visits/" + soon)
                .then()
                .body("allocation.dueFrom", equalTo("2016-11-29"))
                .body("allocation.dueBy", equalTo("2016-12-13"));
        as(board.manager())
                .get("/visits/" + late)
                .then()
                .body("flags", hasItem("DEFERRAL_PROPOSED"))
                .body("allowedCommands.command", hasItems("defer", "grant-window-exception"));
        cases.command(board.manager(), late, "defer", Map.of("reason", "Starts too late"))
                .statusCode(200)
                .body("state", equalTo("DEFERRED"))
                .body("endReason", equalTo("Starts too late"));
    }

    @Test
    @DisplayName(
            "QMR-109 QMR-048 a reviewer without contact is reminded; a contact stops the clock")
    void firstContact() {
        var silent = cases.allocated();
        var active = cases.allocated();
        as(silent.reviewer())
                .get("/visits/" + silent.visitId() + "/deadlines")
                .then()
                .body("items.find { it.kind == 'FIRST_CONTACT' }.dueOn", equalTo("2016-11-29"))
                .body("items.kind", hasItem("VISIT"));
        as(silent.nominee())
                .get("/visits/" + silent.visitId() + "/deadlines")
                .then()
                .body("items.find { it.kind == 'FIRST_CONTACT' }", nullValue())
                .body("items.find { it.kind == 'VISIT' }.dueOn", equalTo("2017-04-30"));
        as(active.reviewer())
                .body(Map.of("madeOn", "2016-11-15", "means", "PHONE", "note", "Rang the nominee"))
                .post("/visits/" + active.visitId() + "/contacts")
                .then()
                .statusCode(201)
                .body("recordedAt", notNullValue());

        world.liveUntil("2016-11-30T08:00");

        assertThat(cases.notices("visit-contact-centre", silent.reviewer(), silent.visitId()))
                .isEqualTo(2);
        assertThat(cases.notices("visit-contact-centre", active.reviewer(), active.visitId()))
                .isZero();
    }

    private void refused(TestPerson person, String visit, TestPerson reviewer, String code) {
        cases.command(person, visit, "allocate", Map.of("reviewerId", reviewer.id()))
                .statusCode(422)
                .body("code", equalTo(code));
    }
}
