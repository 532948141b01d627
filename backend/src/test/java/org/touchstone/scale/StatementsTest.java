package org.touchstone.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.EngagementFixture;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/**
 * What a request asks of the database: the same number of statements with 3 rows and with 30,
 * native ones and those of the sign-in included, and never more than the bound.
 */
@QuarkusTest
class StatementsTest extends ApiTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    /** Whose token it is and what they may do: before every operation. */
    private static final int SIGN_IN = 1;

    @Inject CaseFixture cases;
    @Inject EngagementFixture engagement;
    @Inject SessionFactory sessions;

    /** A centre with as many open actions, recommendations and so on as the test asks for. */
    private record Case(
            TestPerson reviewer, TestPerson nominee, TestPerson manager, UUID visit, UUID action) {}

    @BeforeEach
    void november() {
        world.setClock("2016-11-30T10:00");
    }

    private Case withRows(int rows) {
        var centre = world.centre();
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        var published = cases.publish(centre, visit, texts("Do", rows), texts("Think of", rows));
        return new Case(reviewer, nominee, manager, visit, published.get("Do 0"));
    }

    private static List<String> texts(String word, int rows) {
        return IntStream.range(0, rows).mapToObj(i -> word + " " + i).toList();
    }

    private long statements(Runnable request) {
        sessions.getStatistics().clear();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private long read(TestPerson person, String path) {
        return statements(() -> as(person).get(path).then().statusCode(200));
    }

    private long list(TestPerson person, String path, int rows) {
        return statements(
                () -> as(person).get(path).then().statusCode(200).body("items", hasSize(rows)));
    }

    private static void assertBounded(String what, long few, long many, int bound) {
        assertThat(many).as(what + " with many rows").isEqualTo(few);
        assertThat(many).as(what).isLessThanOrEqualTo(SIGN_IN + bound);
    }

    @Test
    @DisplayName(
            "The lists of actions and recommendations take one statement each, QMR-087 QMR-199")
    void lists() {
        var few = withRows(FEW);
        var many = withRows(MANY);
        for (var path :
                List.of(
                        "/actions",
                        "/actions?mine=true",
                        "/actions?overdue=false&state=OPEN&sort=-updatedAt",
                        "/essential-actions",
                        "/recommendations")) {
            assertBounded(
                    path, list(few.reviewer(), path, FEW), list(many.reviewer(), path, MANY), 1);
            assertBounded(
                    path, list(few.nominee(), path, FEW), list(many.nominee(), path, MANY), 1);
            // The quality manager looks after none.
            var mine = path.contains("mine");
            assertBounded(
                    path,
                    list(few.manager(), path, mine ? 0 : FEW),
                    list(many.manager(), path, mine ? 0 : MANY),
                    1);
        }
    }

    @Test
    @DisplayName("QMR-310 a page of changes takes two statements: the clock and the rows")
    void changes() {
        var few = withRows(FEW);
        var many = withRows(MANY);
        for (var list : List.of("/actions", "/recommendations")) {
            var path = list + "?changedSince=2016-01-01T00:00:00Z";
            assertBounded(
                    path, list(few.nominee(), path, FEW), list(many.nominee(), path, MANY), 2);
            assertBounded(
                    path, list(few.manager(), path, FEW), list(many.manager(), path, MANY), 2);
        }
    }

    @Test
    @DisplayName("The whole list as CSV takes a statement for every thousand rows")
    void csv() {
        var few = withRows(FEW);
        var many = withRows(MANY);
        assertBounded("CSV", csv(few, FEW), csv(many, MANY), 1);
    }

    private long csv(Case one, int rows) {
        return statements(
                () ->
                        assertThat(
                                        as(one.nominee())
                                                .accept("text/csv")
                                                .get("/actions")
                                                .then()
                                                .statusCode(200)
                                                .extract()
                                                .asString()
                                                .lines())
                                .hasSize(rows + 1));
    }

    @Test
    @DisplayName("The CSV holds every row that the filters leave, not one page of them, each once")
    void wholeCsv() {
        var one = withRows(MANY);
        var lines =
                as(one.nominee())
                        .accept("text/csv")
                        .get("/actions?limit=4&sort=reference")
                        .then()
                        .statusCode(200)
                        .extract()
                        .response();
        assertThat(lines.header("Link")).isNull();
        assertThat(lines.asString().lines().skip(1).map(line -> line.split(",")[1]))
                .hasSize(MANY)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    @DisplayName(
            "One action with its history takes the same statements however long the history is")
    void oneAction() {
        var few = withUpdates(FEW);
        var many = withUpdates(MANY);
        var path = "/essential-actions/";
        assertBounded(
                "one action, nominee",
                read(few.nominee(), path + few.action()),
                read(many.nominee(), path + many.action()),
                15);
        assertBounded(
                "one action, reviewer",
                read(few.reviewer(), path + few.action()),
                read(many.reviewer(), path + many.action()),
                15);
    }

    @Test
    @DisplayName("Posting an update takes the same statements however many were posted before")
    void postingAnUpdate() {
        var few = withUpdates(FEW);
        var many = withUpdates(MANY);
        assertBounded("posting an update", post(few), post(many), 25);
    }

    private Case withUpdates(int updates) {
        var one = withRows(1);
        for (var i = 0; i < updates; i++) {
            world.insert(
                    "insert into action_update (id, action_id, kind, text, percent, person_id,"
                            + " acting_role, at) values (?1, ?2, 'PROGRESS', 'A step', 20, ?3,"
                            + " 'CENTRE_CONTACT', '2016-11-30 09:00:00')",
                    Ids.next(),
                    one.action(),
                    one.nominee().id());
        }
        return one;
    }

    private long post(Case one) {
        var path = "/essential-actions/" + one.action();
        var etag = as(one.nominee()).get(path).then().extract().header("ETag");
        return statements(
                () ->
                        as(one.nominee(), etag)
                                .header("Idempotency-Key", UUID.randomUUID())
                                .body(Map.of("text", "Another step", "percent", 40))
                                .post(path + "/post-update")
                                .then()
                                .statusCode(200));
    }

    @Test
    @DisplayName("The home takes the same statements however much there is to do")
    void home() {
        var few = withRows(FEW);
        var many = withRows(MANY);
        assertBounded(
                "home of the nominee",
                read(few.nominee(), "/home"),
                read(many.nominee(), "/home"),
                19);
        assertBounded(
                "home of the reviewer",
                read(few.reviewer(), "/home"),
                read(many.reviewer(), "/home"),
                16);
        assertBounded(
                "home of the manager",
                read(few.manager(), "/home"),
                read(many.manager(), "/home"),
                10);
    }

    @Test
    @DisplayName(
            "The engagement document takes the same statements however much the last visit left")
    void engagementDocument() {
        assertBounded("engagement document", document(FEW), document(MANY), 14);
    }

    private long document(int items) {
        var preparation = engagement.due();
        engagement.hadBefore(
                preparation,
                Collections.nCopies(items, "RECOMMENDATION OPEN").toArray(String[]::new));
        var document = engagement.allocate(preparation);
        return read(preparation.nominee(), "/engagement-documents/" + document);
    }

    @Test
    @DisplayName("Timeline and notices take the same statements however many lines there are")
    void timeline() {
        var few = withRows(FEW);
        var many = withRows(MANY);
        assertBounded(
                "timeline",
                read(few.manager(), "/audit-events?visit=" + few.visit()),
                read(many.manager(), "/audit-events?visit=" + many.visit()),
                1);
        assertBounded(
                "notices", read(few.nominee(), "/notices"), read(many.nominee(), "/notices"), 2);
    }
}
