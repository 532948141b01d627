package org.touchstone.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.VisitFixture;
import org.touchstone.testing.VisitFixture.Board;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ReviewerPoolTest extends ApiTest {

    @Inject VisitFixture cases;

    @Test
    @DisplayName("QMR-061 QMR-062 the pool says of each reviewer the team and who is standardised")
    void pool() {
        var board = cases.board();
        var ready = cases.reviewer(board);
        var fresh = reviewer(board);
        cases.reviewer(cases.board());

        as(board.principal())
                .queryParam("cycle", board.cycleId())
                .get("/reviewers")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(text(ready), text(fresh)))
                .body(
                        "items.find { it.id == '%s' }.standardised".formatted(ready.id()),
                        equalTo(true))
                .body(
                        "items.find { it.id == '%s' }.standardised".formatted(fresh.id()),
                        equalTo(false))
                .body("items.find { it.id == '%s' }.teamName".formatted(fresh.id()), nullValue());
        as(board.admin())
                .get("/reviewers")
                .then()
                .body("items", hasSize(2))
                .body("items[0].standardised", nullValue());
        as(cases.board().admin())
                .queryParam("cycle", board.cycleId())
                .get("/reviewers")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-062 only reviewers are standardised, each once; who left later stays on record")
    void attendance() {
        var board = cases.board();
        var reviewer = reviewer(board);
        var session =
                as(board.principal())
                        .body(
                                Map.of(
                                        "cycleId",
                                        board.cycleId(),
                                        "title",
                                        "Autumn",
                                        "heldOn",
                                        "2016-09-20"))
                        .post("/standardisation-sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        record(board, session, board.leader())
                .statusCode(422)
                .body("code", equalTo("NOT_A_REVIEWER"))
                .body("errors.pointer", contains("/attendance/0/personId"));
        record(board, session, reviewer, reviewer)
                .statusCode(422)
                .body("code", equalTo("NAMED_TWICE"))
                .body("errors.pointer", contains("/attendance/1/personId"));

        record(board, session, reviewer).statusCode(200);
        leave(reviewer);
        record(board, session, reviewer).statusCode(200).body("attendance", hasSize(1));
    }

    private ValidatableResponse record(Board board, String session, TestPerson... people) {
        var path = "/standardisation-sessions/" + session;
        var etag = as(board.principal()).get(path).then().extract().header("ETag");
        return as(board.principal(), etag)
                .body(
                        Map.of(
                                "attendance",
                                Stream.of(people)
                                        .map(p -> Map.of("personId", p.id(), "outcome", "ABSENT"))
                                        .toList()))
                .put(path + "/attendance")
                .then();
    }

    @Test
    @DisplayName("QMR-061 a team takes reviewers only, and shows who has left")
    void team() {
        var board = cases.board();
        var reviewer = reviewer(board);
        form(board, board.manager().id())
                .statusCode(422)
                .body("code", equalTo("NOT_A_REVIEWER"))
                .body("errors.pointer", contains("/members/0/personId"));
        form(board, reviewer.id()).statusCode(201).body("members[0].left", equalTo(false));

        leave(reviewer);

        as(board.leader())
                .get("/teams")
                .then()
                .body("items[0].members", equalTo(1))
                .body("items[0].left", equalTo(1));
    }

    private ValidatableResponse form(Board board, UUID member) {
        return as(board.principal())
                .body(
                        Map.of(
                                "name",
                                "North",
                                "leaderId",
                                board.leader().id(),
                                "members",
                                List.of(Map.of("personId", member))))
                .post("/teams")
                .then();
    }

    @Test
    @DisplayName("QMR-060 colleagues are named with their roles of today, without those of others")
    void colleagues() {
        var board = cases.board();
        var senior =
                world.person(Role.SENIOR_REVIEWER, Target.REGION, board.organisation().regionId());
        var elsewhere = cases.board();
        var nominee =
                world.person(Role.CENTRE_CONTACT, Target.CENTRE, cases.centre(board).centreId());

        as(board.principal())
                .get("/colleagues")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(text(senior)))
                .body("items.id", hasItem(text(board.leader())))
                .body("items.id", not(hasItem(text(elsewhere.leader()))))
                .body("items.id", not(hasItem(text(nominee))))
                .body("items[0].email", nullValue());
        as(board.manager())
                .queryParam("role", "SENIOR_REVIEWER")
                .get("/colleagues")
                .then()
                .body("items.id", contains(text(senior)))
                .body("items.roles", contains("SENIOR_REVIEWER"));
    }

    private TestPerson reviewer(Board board) {
        return world.person(Role.REVIEWER, Target.AO, board.organisation().aoId());
    }

    private void leave(TestPerson person) {
        world.insert("delete from assignment where person_id = ?1", person.id());
    }

    private static String text(TestPerson person) {
        return person.id().toString();
    }
}
