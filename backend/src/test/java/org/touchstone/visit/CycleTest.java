package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.VisitFixture;

@QuarkusTest
class CycleTest extends ApiTest {

    @Inject VisitFixture cases;

    @Test
    @DisplayName("QMR-003 cycles of a scheme do not overlap and take their dates from its rulebook")
    void noOverlap() {
        var board = cases.board();

        as(board.admin())
                .get("/cycles/" + board.cycleId())
                .then()
                .body("windowFrom", equalTo("2016-10-01"))
                .body("windowTo", equalTo("2017-04-30"))
                .body("endsOn", equalTo("2017-08-31"))
                .body("schemeVersion", equalTo("2016-17"))
                .body("current", equalTo(true));
        plan(board, "Another", "2017-08-31").statusCode(422).body("code", equalTo("CYCLE_OVERLAP"));
        plan(board, "2016–2017", "2018-09-01").statusCode(409);
        plan(board, "2017–2018", "2017-09-01").statusCode(201).body("current", equalTo(false));
    }

    private ValidatableResponse plan(VisitFixture.Board board, String name, String startsOn) {
        return as(board.admin())
                .body(
                        Map.of(
                                "scheme",
                                "pearson-qmr",
                                "schemeVersion",
                                "2016-17",
                                "name",
                                name,
                                "startsOn",
                                startsOn))
                .post("/cycles")
                .then();
    }

    @Test
    @DisplayName(
            "QMR-002 QMR-044 QMR-045 opening makes one visit per member in scope, and none twice")
    void opens() {
        var board = cases.board();
        var lead = cases.centre(board);
        var member = cases.centre(board);
        var empty = world.centre(board.organisation(), Nation.WALES);
        var consortium = Ids.next();
        world.insert(
                "insert into consortium (id, ao_id, name, approved_on, lead_centre_id) values (?1, ?2, 'Valley partners', '2014-09-01', ?3)",
                consortium,
                board.organisation().aoId(),
                lead.centreId());
        for (var each : List.of(member, empty)) {
            world.insert(
                    "insert into consortium_member (consortium_id, centre_id) values (?1, ?2)",
                    consortium,
                    each.centreId());
        }

        as(board.admin())
                .get("/cycles/" + board.cycleId() + "/scope-preview")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body(
                        "items.find { it.centreNumber == '%s' }.inScope".formatted(empty.number()),
                        equalTo(false))
                .body(
                        "items.find { it.centreNumber == '%s' }.reasons[0].learners"
                                .formatted(lead.number()),
                        equalTo(40));
        open(board).body("visits", equalTo(2));
        open(board).body("visits", equalTo(2));
        as(board.admin())
                .body(Map.of("cycleId", board.cycleId(), "enrolmentId", lead.enrolmentId()))
                .post("/visits")
                .then()
                .statusCode(409)
                .body("code", equalTo("VISIT_EXISTS"));

        List<String> numbers =
                as(board.admin())
                        .queryParam("sort", "centre")
                        .get("/visits")
                        .then()
                        .extract()
                        .path("items.centreNumber");
        assertThat(numbers).containsExactlyInAnyOrder(lead.number(), member.number());
        String visit =
                as(board.admin())
                        .queryParam("centre", member.number())
                        .get("/visits")
                        .then()
                        .extract()
                        .path("items[0].id");
        as(board.admin())
                .get("/visits/" + visit)
                .then()
                .body("consortia[0].lead.number", equalTo(lead.number()))
                .body("consortia[0].leads", equalTo(false));
    }

    @Test
    @DisplayName(
            "QMR-029 QMR-031 one covered registration brings a centre in, and the preview says why")
    void oneCoveredLearner() {
        var board = cases.board();
        var centre = cases.centre(board);
        cases.register(centre, "FUNCTIONAL_SKILLS", 500, "2012-09-20");

        as(board.admin())
                .queryParam("inScope", false)
                .get("/cycles/" + board.cycleId() + "/scope-preview")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reasons[0].rule", equalTo("EXCLUDED_FAMILY"));
        as(board.admin())
                .body(Map.of("cycleId", board.cycleId(), "enrolmentId", centre.enrolmentId()))
                .post("/visits")
                .then()
                .statusCode(422)
                .body("code", equalTo("CENTRE_NOT_IN_SCOPE"));
    }

    @Test
    @DisplayName(
            "QMR-103 a centre that comes into scope of an open cycle gets its visit the next day")
    void latecomers() {
        var board = cases.board();
        open(board).body("visits", equalTo(0));
        cases.centre(board, Nation.ENGLAND, "2016-11-10");

        world.liveUntil("2016-11-16T08:00");

        as(board.admin())
                .get("/visits")
                .then()
                .body("items", hasSize(1))
                .body("items[0].allocationDueBy", equalTo("2016-12-22"));
    }

    @Test
    @DisplayName("QMR-351 a new cycle's visit knows the last reported one")
    void knowsThePrevious() {
        var board = cases.board();
        var centre = cases.centre(board);
        var first = cases.due(board, centre);
        world.insert("update visit set state = 'REPORTED' where id = ?1", UUID.fromString(first));
        String next = plan(board, "2017–2018", "2017-09-01").statusCode(201).extract().path("id");

        as(board.admin()).post("/cycles/" + next + "/open").then().statusCode(200);

        String visit =
                as(board.admin())
                        .queryParam("cycle", next)
                        .get("/visits")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
        as(board.admin())
                .get("/visits/" + visit)
                .then()
                .body("previous.id", equalTo(first))
                .body("previous.cycle", equalTo("2016–2017"));
    }

    private ValidatableResponse open(VisitFixture.Board board) {
        return as(board.admin())
                .post("/cycles/" + board.cycleId() + "/open")
                .then()
                .statusCode(200);
    }
}
