package org.touchstone.judging;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.visit.VisitState;

@QuarkusTest
class SelfRatingsTest extends ApiTest {

    @Inject JudgingFixture judging;

    @Test
    @DisplayName(
            "QMR-017 the centre rates itself before the visit and reads both values side by side after publication")
    void comparesAfterPublication() {
        var judged = judging.visit(VisitState.AGREED);
        as(judged.nominee(), "\"0\"")
                .body(Map.of("rating", "MET", "note", "The log is kept weekly."))
                .put(judged.path("self-ratings/QO.5.4"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("finding", equalTo(null));
        as(judged.nominee(), "\"0\"")
                .body(Map.of("rating", "NOT_EFFECTIVE"))
                .put(judged.path("self-ratings/QO.5.4"))
                .then()
                .statusCode(412);
        judging.move(judged, VisitState.IN_PROGRESS);
        as(judged.nominee(), "\"1\"")
                .body(Map.of("rating", "NOT_EFFECTIVE"))
                .put(judged.path("self-ratings/QO.5.4"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_RATING_CLOSED"));
        judging.find(judged, "QO.5.4", "NOT_EFFECTIVE", "The log stops in May.");
        as(judged.nominee())
                .get(judged.path("self-ratings"))
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("compared", equalTo(false))
                .body("allowedCommands", empty())
                .body("items.find { it.measure == 'QO.5.4' }.finding", equalTo(null));
        judging.move(judged, VisitState.REPORTED);
        as(judged.nominee())
                .get(judged.path("self-ratings"))
                .then()
                .body("compared", equalTo(true))
                .body("items.find { it.measure == 'QO.5.4' }.rating", equalTo("MET"))
                .body("items.find { it.measure == 'QO.5.4' }.finding", equalTo("NOT_EFFECTIVE"));
    }

    @Test
    @DisplayName(
            "QMR-017 the reviewer sees the self-rating once the engagement document is handed in")
    void hiddenUntilHandedIn() {
        var judged = judging.visit(VisitState.AGREED);
        as(judged.nominee(), "\"0\"")
                .body(Map.of("rating", "MET"))
                .put(judged.path("self-ratings/QO.5.4"))
                .then()
                .statusCode(200);
        as(judged.reviewer()).get(judged.path("self-ratings")).then().statusCode(404);
        as(judged.reviewer())
                .get(judged.path("findings"))
                .then()
                .body("items.find { it.measure == 'QO.5.4' }.selfRating", equalTo(null));
        judging.handInDocument(judged);
        as(judged.reviewer()).get(judged.path("self-ratings")).then().statusCode(200);
        as(judged.reviewer())
                .get(judged.path("findings"))
                .then()
                .body("items.find { it.measure == 'QO.5.4' }.selfRating.rating", equalTo("MET"));
        var other = judging.visit(VisitState.AGREED);
        as(other.nominee()).get(judged.path("self-ratings")).then().statusCode(404);
        as(other.nominee(), "\"0\"")
                .body(Map.of("rating", "MET"))
                .put(judged.path("self-ratings/QO.5.4"))
                .then()
                .statusCode(404);
    }
}
