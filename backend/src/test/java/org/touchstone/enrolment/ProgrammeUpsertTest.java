package org.touchstone.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ProgrammeUpsertTest extends ApiTest {

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson mis;
    private String number;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        number = learners.covered(centre.aoId()).number();
    }

    private Map<String, Object> row(String key) {
        return new HashMap<>(
                Map.of(
                        "key",
                        key,
                        "qualificationNumber",
                        number,
                        "title",
                        "Sport, " + key,
                        "startsOn",
                        "2016-09-01"));
    }

    private ValidatableResponse send(boolean dryRun, List<Map<String, Object>> rows) {
        return as(mis).queryParam("dryRun", dryRun)
                .body(Map.of("rows", rows))
                .put("/centres/" + centre.number() + "/programmes")
                .then();
    }

    private long programmes() {
        return world.count(
                "select count(*) from programme where enrolment_id = ?1", centre.enrolmentId());
    }

    @Test
    @DisplayName("QMR-300 of ten rows with one bad, nine are stored and each has a result")
    void badRowStopsNoOther() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var each = 1; each <= 9; each++) {
            rows.add(row("P" + each));
        }
        rows.add(4, new HashMap<>(row("BAD")));
        rows.get(4).put("qualificationNumber", "NOBODY-KNOWS-IT");

        send(false, rows)
                .statusCode(200)
                .body("accepted", equalTo(9))
                .body("refused", equalTo(1))
                .body("rows", hasSize(10))
                .body("rows[4].outcome", equalTo("REFUSED"))
                .body("rows[4].errors[0].code", equalTo("UNKNOWN_QUALIFICATION"))
                .body("rows[4].errors[0].pointer", equalTo("/rows/4/qualificationNumber"))
                .body("rows.findAll { it.outcome == 'ADDED' }.id", everyItem(notNullValue()));
        assertThat(programmes()).isEqualTo(9);
    }

    @Test
    @DisplayName("QMR-300 sent again, nothing is doubled; what differs is changed and on record")
    void sentAgain() {
        send(false, List.of(row("A"), row("B"))).statusCode(200);
        var ended = row("B");
        ended.put("endsOn", "2017-07-31");

        send(false, List.of(row("A"), ended))
                .statusCode(200)
                .body("rows[0].outcome", equalTo("UNCHANGED"))
                .body("rows[1].outcome", equalTo("CHANGED"));

        assertThat(programmes()).isEqualTo(2);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where name = 'ProgrammeEdited' and person_id = ?1",
                                mis.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-300 a trial run says the same and changes nothing")
    void dryRun() {
        send(true, List.of(row("A"), row("A")))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows[0].outcome", equalTo("ADDED"))
                .body("rows[1].errors[0].code", equalTo("KEY_REPEATED"));
        assertThat(programmes()).isZero();
    }

    @Test
    @DisplayName("QMR-300 every reason against a row is told at once")
    void allReasonsAtOnce() {
        var row = row("A");
        row.put("siteId", Ids.next());
        row.put("leaderId", world.person().id());
        row.put("endsOn", "2016-08-01");
        send(false, List.of(row))
                .statusCode(200)
                .body(
                        "rows[0].errors.code",
                        containsInAnyOrder("UNKNOWN_SITE", "UNKNOWN_STAFF", "ENDS_BEFORE_START"));

        send(false, List.of(Map.of("key", "with blanks in it")))
                .statusCode(200)
                .body("rows[0].outcome", equalTo("REFUSED"))
                .body(
                        "rows[0].errors.pointer",
                        containsInAnyOrder(
                                "/rows/0/key",
                                "/rows/0/qualificationNumber",
                                "/rows/0/title",
                                "/rows/0/startsOn"));
        assertThat(programmes()).isZero();
    }

    @Test
    @DisplayName("QMR-298, QMR-300 another centre's programmes are not there for the machine")
    void ownCentreOnly() {
        var other = world.centre();
        as(mis).body(Map.of("rows", List.of(row("A"))))
                .put("/centres/" + other.number() + "/programmes")
                .then()
                .statusCode(404);
        as(mis).body(Map.of("rows", Collections.nCopies(201, row("A"))))
                .put("/centres/" + centre.number() + "/programmes")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("QMR-310 450 rows are read in three pages, no row twice and none missed")
    void readByPage() {
        for (var part = 0; part < 3; part++) {
            var rows = new ArrayList<Map<String, Object>>();
            for (var each = 0; each < 150; each++) {
                rows.add(row("P" + (part * 150 + each)));
            }
            send(false, rows).statusCode(200).body("accepted", equalTo(150));
        }
        var read = new ArrayList<String>();
        var pages = 0;
        String cursor = null;
        do {
            var request = as(mis).queryParam("centre", centre.number()).queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/programmes").then().statusCode(200).extract();
            read.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(read).hasSize(450).doesNotHaveDuplicates();
        as(mis).queryParam("limit", 201).get("/programmes").then().statusCode(400);
    }
}
