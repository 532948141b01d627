package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.VisitFixture;

@QuarkusTest
class VisitListTest extends ApiTest {

    @Inject VisitFixture cases;
    @Inject SessionFactory sessions;

    @Test
    @DisplayName(
            "QMR-043 QMR-317 the list takes the same number of statements for 2 rows and for 12")
    void constantStatements() {
        var board = cases.board();
        for (var i = 0; i < 12; i++) {
            cases.due(board, cases.centre(board));
        }

        assertThat(statements(board, 12)).isEqualTo(statements(board, 2));
    }

    private long statements(VisitFixture.Board board, int rows) {
        sessions.getStatistics().clear();
        as(board.admin())
                .queryParam("limit", rows)
                .get("/visits")
                .then()
                .statusCode(200)
                .body("items", hasSize(rows));
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    @DisplayName("the list pages without a row twice or missing, in every order")
    void pages() {
        var board = cases.board();
        for (var i = 0; i < 5; i++) {
            cases.due(board, cases.centre(board));
        }
        for (var sort : List.of("startOn", "-reference", "centre", "allocationDueBy")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var request = as(board.admin()).queryParam("limit", 2).queryParam("sort", sort);
                if (cursor != null) {
                    request.queryParam("cursor", cursor);
                }
                var page = request.get("/visits").then().statusCode(200).extract();
                seen.addAll(page.<List<String>>path("items.id"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(new HashSet<>(seen)).hasSize(5).hasSameSizeAs(seen);
        }
    }

    @Test
    @DisplayName("the list is narrowed by state, centre, reviewer, text and mine")
    void filters() {
        var made = cases.allocated();
        var board = made.board();
        var due = cases.due(board, cases.centre(board));

        as(board.admin())
                .queryParam("state", "DUE")
                .queryParam("state", "AGREED")
                .get("/visits")
                .then()
                .body("items.id", equalTo(List.of(due)));
        as(made.reviewer())
                .queryParam("mine", true)
                .get("/visits")
                .then()
                .body("items.id", equalTo(List.of(made.visitId())))
                .body("items[0].nextDueKind", equalTo("FIRST_CONTACT"))
                .body("items[0].regionName", notNullValue());
        as(made.nominee())
                .get("/visits")
                .then()
                .body("items.id", equalTo(List.of(made.visitId())))
                .body("items[0].nextDueKind", equalTo("VISIT"));
        as(board.admin())
                .queryParam("q", made.centre().number())
                .get("/visits")
                .then()
                .body("items.id", equalTo(List.of(made.visitId())));
        as(board.admin()).queryParam("q", "%").get("/visits").then().body("items", hasSize(0));
    }
}
