package org.touchstone.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class AssessmentUpsertTest extends ApiTest {

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson mis;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        as(mis).body(
                        Map.of(
                                "rows",
                                List.of(
                                        Map.of(
                                                "key",
                                                "SPORT-1",
                                                "qualificationNumber",
                                                learners.covered(centre.aoId()).number(),
                                                "title",
                                                "Sport, first year",
                                                "startsOn",
                                                "2016-09-01"))))
                .put("/centres/" + centre.number() + "/programmes")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        as(mis).body(Map.of("rows", List.of(staff("S1"), staff("S2"))))
                .put("/centres/" + centre.number() + "/staff")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2));
    }

    private Map<String, Object> staff(String key) {
        return Map.of(
                "staffKey",
                key,
                "name",
                "Ada Assessor " + key,
                "email",
                key.toLowerCase(java.util.Locale.ROOT)
                        + "."
                        + centre.number()
                        + "@assessors.example.org",
                "roles",
                List.of("TEACHER"),
                "programmes",
                List.of("SPORT-1"));
    }

    private static Map<String, Object> row(String key) {
        return new HashMap<>(
                Map.of(
                        "key",
                        key,
                        "learner",
                        "L-" + key,
                        "programme",
                        "SPORT-1",
                        "unit",
                        "U302",
                        "assessor",
                        "S1",
                        "method",
                        "OBSERVATION",
                        "state",
                        "ASSESSED",
                        "assessedOn",
                        "2016-10-03"));
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        row.put(field, value);
        return row;
    }

    private ValidatableResponse send(boolean dryRun, List<Map<String, Object>> rows) {
        return as(mis).queryParam("dryRun", dryRun)
                .body(Map.of("rows", rows))
                .put("/centres/" + centre.number() + "/assessments")
                .then();
    }

    private long stored() {
        return world.count(
                "select count(*) from assessment where centre_id = ?1", centre.centreId());
    }

    @Test
    @DisplayName(
            "IQA-082 a hundred rows with two bad ones, sent twice: 98 stored once, two errors each time")
    void sentTwice() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var each = 1; each <= 100; each++) {
            rows.add(row("A" + each));
        }
        with(rows.get(10), "programme", "NO-SUCH");
        with(rows.get(20), "assessor", "NOBODY");

        send(false, rows)
                .statusCode(200)
                .body("accepted", equalTo(98))
                .body("refused", equalTo(2))
                .body("rows[10].errors.code", contains("UNKNOWN_PROGRAMME_OF_CENTRE"))
                .body("rows[10].errors.pointer", contains("/rows/10/programme"))
                .body("rows[20].errors.code", contains("UNKNOWN_ASSESSOR"));
        assertThat(stored()).isEqualTo(98);
        send(false, rows)
                .statusCode(200)
                .body("refused", equalTo(2))
                .body("rows.findAll { it.outcome == 'UNCHANGED' }", hasSize(98));
        assertThat(stored()).isEqualTo(98);
    }

    @Test
    @DisplayName("IQA-082 a trial run answers as if and stores nothing")
    void trialRun() {
        send(true, List.of(row("A"))).statusCode(200).body("rows[0].outcome", equalTo("ADDED"));

        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName(
            "IQA-082 a learner who leaves stays on record as withdrawn; the request is one fact of the timeline")
    void withdrawn() {
        send(false, List.of(row("A"), row("B"))).statusCode(200);
        var left = with(row("B"), "state", "WITHDRAWN");
        left.remove("assessedOn");

        send(false, List.of(row("A"), left))
                .statusCode(200)
                .body("rows.outcome", contains("UNCHANGED", "CHANGED"));

        assertThat(stored()).isEqualTo(2);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where name = 'AssessmentsReceived' and centre_id = ?1",
                                centre.centreId()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "IQA-082 a row must make sense: day and state fit, no future day, references and no names")
    void rules() {
        var early = with(with(row("C"), "state", "IN_PROGRESS"), "assessedOn", "2016-10-03");
        var dayless = row("D");
        dayless.remove("assessedOn");
        send(
                        false,
                        List.of(
                                with(row("A"), "assessedOn", "2999-01-01"),
                                with(row("B"), "learner", "Ada Learner"),
                                early,
                                dayless,
                                with(row("E"), "site", "The moon"),
                                row("F"),
                                row("F")))
                .statusCode(200)
                .body("rows[0].errors.code", contains("ASSESSED_IN_FUTURE"))
                .body("rows[1].errors.pointer", contains("/rows/1/learner"))
                .body("rows[2].errors.code", contains("DAY_WITHOUT_DECISION"))
                .body("rows[3].errors.code", contains("ASSESSED_WITHOUT_DAY"))
                .body("rows[4].errors.code", contains("UNKNOWN_SITE_OF_CENTRE"))
                .body("rows[5].outcome", equalTo("ADDED"))
                .body("rows[6].errors.code", contains("KEY_REPEATED"));
    }

    @Test
    @DisplayName("IQA-003 an assessor sees own decisions only, an internal quality assurer all")
    void ownOnly() {
        send(false, List.of(row("A"), with(row("B"), "assessor", "S2"))).statusCode(200);
        var assessor = world.person(Role.ASSESSOR, Target.CENTRE, centre.centreId());
        var iqa = world.person(Role.IQA, Target.CENTRE, centre.centreId());

        as(iqa).get("/centres/" + centre.number() + "/assessments")
                .then()
                .statusCode(200)
                .body("items.key", containsInAnyOrder("A", "B"))
                .body("items.unit", everyItem(equalTo("U302")));
        as(assessor)
                .get("/centres/" + centre.number() + "/assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName(
            "IQA-083 another centre neither reads nor writes them, and an awarding organisation never")
    void otherCentre() {
        var other = world.centre();
        var stranger = world.person(Role.MIS_CLIENT, Target.CENTRE, other.centreId());
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());

        as(stranger).get("/centres/" + centre.number() + "/assessments").then().statusCode(404);
        as(stranger)
                .body(Map.of("rows", List.of(row("A"))))
                .put("/centres/" + centre.number() + "/assessments")
                .then()
                .statusCode(404);
        as(manager).get("/centres/" + centre.number() + "/assessments").then().statusCode(403);
        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName("IQA-025 the tally says of every kind how many there are, whatever is sent again")
    void tallied() {
        send(false, List.of(row("A1"), row("A2"), with(row("A3"), "unit", "U303")));
        assertThat(tally("U302", "S1", "ASSESSED")).isEqualTo(2);
        assertThat(tally("U303", "S1", "ASSESSED")).isEqualTo(1);

        send(true, List.of(row("A4")));
        send(false, List.of(row("A1"), with(row("A2"), "state", "WITHDRAWN")));
        send(false, List.of(with(with(row("A3"), "unit", "U302"), "assessor", "S2")));

        assertThat(tally("U302", "S1", "ASSESSED")).isEqualTo(1);
        assertThat(tally("U302", "S1", "WITHDRAWN")).isEqualTo(1);
        assertThat(tally("U303", "S1", "ASSESSED")).isZero();
        assertThat(tally("U302", "S2", "ASSESSED")).isEqualTo(1);
        assertThat(
                        world.count(
                                "select sum(decisions) from assessment_tally where centre_id = ?1",
                                centre.centreId()))
                .isEqualTo(stored());
    }

    private long tally(String unit, String assessor, String state) {
        return world.count(
                "select coalesce(sum(t.decisions), 0) from assessment_tally t join person p on p.id = t.assessor_id"
                        + " where t.centre_id = ?1 and t.unit = ?2 and p.name = ?3 and t.state = ?4",
                centre.centreId(),
                unit,
                "Ada Assessor " + assessor,
                state);
    }
}
