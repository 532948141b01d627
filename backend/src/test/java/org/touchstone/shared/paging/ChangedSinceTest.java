package org.touchstone.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.TestFolder;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** What another system needs to keep a copy of a list: nothing missed, whatever else goes on. */
@QuarkusTest
class ChangedSinceTest extends ApiTest {

    private static final String EVER = "2000-01-01T00:00:00Z";

    @Inject CaseFixture cases;
    @Inject AgroalDataSource connections;

    private TestCentre centre;
    private TestPerson mis;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
    }

    private ValidatableResponse changes(TestPerson person, String path, String since) {
        return as(person).queryParam("changedSince", since).get(path).then();
    }

    private static String until(ValidatableResponse answer) {
        return answer.statusCode(200).extract().path("changedUntil");
    }

    /** Everything written so far was written long ago, as far as anyone can tell. */
    private void letTimePass(String table) {
        world.insert("update " + table + " set changed_at = changed_at - interval 1 hour");
    }

    @Test
    @DisplayName(
            "QMR-310 450 changed rows come in 3 pages in the order of their changes, no row twice, one moment to go on from")
    void pages() {
        var made = new ArrayList<String>();
        for (var i = 0; i < 450; i++) {
            made.add(cases.programme(centre, "Course " + i, null).toString());
        }
        // Many rows can be written by one statement, so at one moment.
        world.insert(
                "update programme set changed_at = '2026-01-01 10:00:00.000001' where enrolment_id = ?1 and title like 'Course 2%'",
                centre.enrolmentId());
        var read = new ArrayList<String>();
        var moments = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(mis).queryParam("changedSince", EVER).queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/programmes").then().statusCode(200);
            if (page.extract().path("next") != null) {
                page.header("Link", containsString("changedSince="));
            }
            page.body("removed", empty());
            read.addAll(page.extract().<List<String>>path("items.id"));
            moments.add(until(page));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(moments).hasSize(3);
        assertThat(moments).as("the same on every page").containsOnly(moments.get(0));
        assertThat(read).hasSize(450).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    @DisplayName("QMR-310 a row that changes while its pages are read is not missed")
    void changedWhilePaging() {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) {
            ids.add(cases.programme(centre, "Course " + i, null));
        }
        var first = as(mis).queryParam("changedSince", EVER).queryParam("limit", 2);
        var page = first.get("/programmes").then().statusCode(200);
        rename(ids.get(0), "Changed after it was read");
        rename(ids.get(4), "Changed before it was read");
        var rest =
                as(mis).queryParam("changedSince", EVER)
                        .queryParam("limit", 200)
                        .queryParam("cursor", page.extract().<String>path("next"))
                        .get("/programmes")
                        .then()
                        .statusCode(200);
        assertThat(rest.extract().<List<String>>path("items.title"))
                .containsExactlyInAnyOrder(
                        "Course 2",
                        "Course 3",
                        "Changed after it was read",
                        "Changed before it was read");
    }

    private void rename(UUID programme, String title) {
        world.insert(
                "update programme set title = ?1, version = version + 1 where id = ?2",
                title,
                programme);
    }

    @Test
    @DisplayName(
            "QMR-310 what commits after a reading with a stamp from before it comes with the next reading")
    void lateWriter() throws SQLException {
        var programme = cases.programme(centre, "Before", null);
        letTimePass("programme");
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (var update =
                    connection.prepareStatement("update programme set title = ? where id = ?")) {
                update.setString(1, "Late");
                update.setString(2, programme.toString());
                assertThat(update.executeUpdate()).isOne();
            }
            // The row is stamped now and not to be seen yet.
            var reading = changes(mis, "/programmes", EVER);
            reading.body("items.title", equalTo(List.of("Before")));
            var next = until(reading);
            connection.commit();

            var stamp =
                    world.rows("select changed_at as at from programme where id = ?1", programme);
            assertThat(stamp).hasSize(1);
            changes(mis, "/programmes", next).body("items.title", equalTo(List.of("Late")));
        }
    }

    @Test
    @DisplayName(
            "QMR-310 readings overlap by more than a writing transaction and a reading one can last")
    void overlap() {
        var config = ConfigProvider.getConfig();
        var transaction =
                config.getValue(
                        "quarkus.transaction-manager.default-transaction-timeout", Duration.class);
        var commit =
                Duration.ofMillis(
                        config.getValue(
                                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout",
                                Long.class));
        assertThat(ChangesRound.OVERLAP)
                .isGreaterThanOrEqualTo(transaction.plus(commit).plus(transaction));
        cases.programme(centre, "Course", null);
        var answered = Instant.parse(until(changes(mis, "/programmes", EVER)));
        var stamped =
                Instant.EPOCH.plus(
                        world.count(
                                "select timestampdiff(microsecond, '1970-01-01', changed_at) from programme where enrolment_id = ?1",
                                centre.enrolmentId()),
                        ChronoUnit.MICROS);
        assertThat(answered)
                .as("by the database's clock, not the business one, which is in 2016")
                .isBetween(
                        stamped.minus(ChangesRound.OVERLAP),
                        stamped.minus(ChangesRound.OVERLAP).plusSeconds(60));
    }

    @Test
    @DisplayName(
            "QMR-310 nothing new gives nothing; what changed again comes again, with the moment to go on from")
    void onlyChanges() {
        var programme = cases.programme(centre, "One", null);
        cases.programme(centre, "Two", null);
        letTimePass("programme");
        var next = until(changes(mis, "/programmes", EVER));
        changes(mis, "/programmes", next).body("items", empty()).body("removed", empty());
        rename(programme, "One, changed");
        changes(mis, "/programmes", next)
                .body("items.title", equalTo(List.of("One, changed")))
                .body("changedUntil", notNullValue());
        as(mis).get("/programmes")
                .then()
                .body("changedUntil", nullValue())
                .body("removed", nullValue());
    }

    @Test
    @DisplayName(
            "QMR-310 what is withdrawn or leaves the filter comes as removed, with the moment; another one stays")
    void removed() {
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, null);
        cases.publish(centre, visit, List.of("First", "Second", "Third"), List.of("Advice"));
        var actions =
                as(mis).get("/actions")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<Map<String, Object>>>path("items");
        letTimePass("action");
        var open = "/actions?state=OPEN";
        var next = until(changes(mis, open, EVER).body("items.size()", equalTo(3)));
        var withdrawn = (String) actions.get(0).get("id");
        var completed = (String) actions.get(1).get("id");
        world.insert("update action set state = 'WITHDRAWN' where id = ?1", uuid(withdrawn));
        world.insert("update action set state = 'COMPLETED' where id = ?1", uuid(completed));

        var filtered = changes(mis, open, next).statusCode(200);
        filtered.body("items", empty())
                .body("removed.removed", equalTo(List.of(true, true)))
                .body("removed[0].removedAt", notNullValue());
        assertThat(filtered.extract().<List<String>>path("removed.id"))
                .containsExactly(withdrawn, completed);
        changes(mis, "/actions", next)
                .body("removed.id", equalTo(List.of(withdrawn)))
                .body("items.id", equalTo(List.of(completed)));
        // The list itself still shows what was withdrawn.
        as(mis).get("/actions").then().body("items.id", hasItem(withdrawn));
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    @Test
    @DisplayName(
            "QMR-310 every list that a machine copies tells its changes, and another centre's never, not even as removed")
    void everyList() throws IOException {
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, null);
        cases.programme(centre, "Course", null);
        cases.publish(centre, visit, List.of("Action"), List.of("Advice"));
        block(visit);
        verifier();
        batch("PREPARED");
        batch("WITHDRAWN");
        world.insert(
                "update action set state = 'WITHDRAWN' where enrolment_id = ?1",
                centre.enrolmentId());
        var other = world.centre();
        var stranger = world.person(Role.MIS_CLIENT, Target.CENTRE, other.centreId());
        var told = new HashMap<String, Integer>();
        for (var path : lists()) {
            var answer = changes(mis, path, EVER).statusCode(200).extract();
            told.put(
                    path,
                    answer.<List<Object>>path("items").size()
                            + answer.<List<Object>>path("removed").size());
            changes(stranger, path, EVER)
                    .statusCode(200)
                    .body("items", empty())
                    .body("removed", empty());
        }
        assertThat(told)
                .containsOnlyKeys(
                        "/actions",
                        "/essential-actions",
                        "/recommendations",
                        "/visits",
                        "/programmes",
                        "/certification-blocks",
                        "/lead-verifiers",
                        "/claim-batches");
        assertThat(told).allSatisfy((path, rows) -> assertThat(rows).as(path).isPositive());
        changes(mis, "/claim-batches", EVER)
                .body("items.size()", equalTo(1))
                .body("removed.size()", equalTo(1));
    }

    /** The lists of the contract that can be asked for changes. */
    private static List<String> lists() throws IOException {
        var lists = new ArrayList<String>();
        new ObjectMapper()
                .readTree(TestFolder.of("openapi", "openapi.json").toFile())
                .get("paths")
                .fields()
                .forEachRemaining(
                        path -> {
                            JsonNode parameters = path.getValue().at("/get/parameters");
                            if (parameters.findValuesAsText("name").contains("changedSince")) {
                                lists.add(path.getKey().replace("/api/v1", ""));
                            }
                        });
        return lists;
    }

    private void block(UUID visit) {
        world.insert(
                "insert into restriction_block (id, reference, ao_id, centre_id, enrolment_id, visit_id, state, recommended_at,"
                        + " decided_by, decided_at, applied_on, concern, support_plan) values (?1, ?2, ?3, ?4, ?5, ?6, 'APPLIED', ?7, ?8,"
                        + " ?7, '2016-11-15', 'Records', 'Support')",
                Ids.next(),
                "CB-" + world.number(),
                centre.aoId(),
                centre.centreId(),
                centre.enrolmentId(),
                visit,
                Instant.parse("2016-11-15T09:00:00Z"),
                world.person().id());
    }

    private void verifier() {
        world.insert(
                "insert into claim_lead_verifier (id, enrolment_id, subject_area, family, person_id, registered_on, confirmed_for,"
                        + " confirmed_on) values (?1, ?2, 'Sport', 'QCF', ?3, '2016-09-05', '2016-09-01', '2016-09-05')",
                Ids.next(),
                centre.enrolmentId(),
                world.person().id());
    }

    private void batch(String state) {
        world.insert(
                "insert into claim_batch (id, enrolment_id, reference, state, prepared_by, prepared_at) values (?1, ?2, ?3, ?4, ?5,"
                        + " '2016-11-15 09:00:00')",
                Ids.next(),
                centre.enrolmentId(),
                "B-" + world.number(),
                state,
                mis.id());
    }

    @Test
    @DisplayName(
            "QMR-310 what cannot be meant is refused: no moment, an order, another round's cursor, a table, own rows only")
    void refused() {
        cases.programme(centre, "One", null);
        cases.programme(centre, "Two", null);
        changes(mis, "/programmes", "yesterday")
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("detail", containsString("changedSince"));
        changes(mis, "/programmes?sort=title", EVER)
                .statusCode(400)
                .body("detail", containsString("sort"));
        var cursor = changes(mis, "/programmes?limit=1", EVER).extract().<String>path("next");
        as(mis).queryParam("changedSince", "2001-01-01T00:00:00Z")
                .queryParam("cursor", cursor)
                .get("/programmes")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        as(mis).queryParam("cursor", cursor)
                .get("/programmes")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        as(mis).accept("text/csv")
                .queryParam("changedSince", EVER)
                .get("/actions")
                .then()
                .statusCode(400);
        var practitioner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        changes(practitioner, "/actions", EVER).statusCode(400);
        // A list that nobody copies does not know the parameter.
        changes(mis, "/centres", EVER).statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    @DisplayName(
            "QMR-310 every list refuses a page of more than 200 rows, of none, and of no number, all alike")
    void bounded() throws IOException {
        var lists = new ArrayList<String>();
        new ObjectMapper()
                .readTree(TestFolder.of("openapi", "openapi.json").toFile())
                .get("paths")
                .fields()
                .forEachRemaining(
                        path -> {
                            JsonNode parameters = path.getValue().at("/get/parameters");
                            if (parameters.findValuesAsText("name").contains("limit")) {
                                lists.add(
                                        path.getKey()
                                                .replace("/api/v1", "")
                                                .replaceAll("\\{[^}]+}", Ids.next().toString()));
                            }
                        });
        assertThat(lists).hasSizeGreaterThan(40);
        var everyone = everyone();
        for (var list : lists) {
            as(everyone)
                    .queryParam("limit", 201)
                    .get(list)
                    .then()
                    .statusCode(describedAs(list, equalTo(400)))
                    .body("code", equalTo("INVALID_PARAMETER"))
                    .body("errors[0].pointer", equalTo("limit"));
        }
        for (var limit : List.of("201", "0", "-1", "many", "99999999999")) {
            for (var list : List.of("/programmes", "/actions", "/centres")) {
                as(mis).queryParam("limit", limit)
                        .get(list)
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("INVALID_PARAMETER"))
                        .body("errors[0].pointer", equalTo("limit"));
            }
        }
    }

    /** Someone with so many roles that no list is closed to them. */
    private TestPerson everyone() {
        var person = world.platformAdmin();
        for (var role : Role.values()) {
            if (role == Role.PLATFORM_ADMIN || role == Role.REVIEWER) {
                continue;
            }
            if (role.isCentreSide()) {
                world.give(person, role, Target.CENTRE, centre.centreId());
            } else {
                world.give(person, role, Target.AO, centre.aoId());
            }
        }
        world.give(person, Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        return person;
    }
}
