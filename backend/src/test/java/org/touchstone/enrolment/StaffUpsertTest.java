package org.touchstone.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
class StaffUpsertTest extends ApiTest {

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson mis;
    private TestPerson nominee;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        as(mis).body(
                        Map.of(
                                "rows",
                                List.of(
                                        Map.of(
                                                "key",
                                                "SPORT",
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
    }

    private Map<String, Object> row(String key) {
        var row = new HashMap<String, Object>();
        row.put("staffKey", key);
        row.put("name", "Tilda Teacher");
        row.put("email", key.toLowerCase() + "." + centre.number() + "@example.org");
        row.put("roles", List.of("TEACHER"));
        row.put("programmes", List.of("SPORT"));
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        row.put(field, value);
        return row;
    }

    private ValidatableResponse send(boolean dryRun, List<Map<String, Object>> rows) {
        return as(mis).queryParam("dryRun", dryRun)
                .body(Map.of("rows", rows))
                .put("/centres/" + centre.number() + "/staff")
                .then();
    }

    private long practitioners(String condition) {
        return world.count(
                "select count(*) from practitioner where centre_id = ?1 and " + condition,
                centre.centreId());
    }

    @Test
    @DisplayName("QMR-301 staff come by the sender's key; bad rows are named, good ones stored")
    void takesStaff() {
        send(
                        false,
                        List.of(
                                with(row("S1"), "leads", List.of("sport, FIRST year")),
                                with(row("S2"), "programmes", List.of("NOBODY-KNOWS-IT")),
                                with(row("S3"), "roles", List.of("WIZARD")),
                                with(row("S4"), "startsOn", "2030-01-01"),
                                with(row("S5"), "email", "no address")))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(4))
                .body("rows[0].outcome", equalTo("ADDED"))
                .body("rows[1].errors[0].pointer", equalTo("/rows/1/programmes/0"))
                .body("rows[1].errors[0].code", equalTo("UNKNOWN_PROGRAMME_KEY"))
                .body("rows[2].errors[0].code", equalTo("UNKNOWN_ROLE"))
                .body("rows[3].errors[0].code", equalTo("STARTS_IN_FUTURE"))
                .body("rows[4].errors[0].pointer", equalTo("/rows/4/email"));

        as(nominee)
                .get("/centres/" + centre.number() + "/people")
                .then()
                .statusCode(200)
                .body("practitioners.person.name", hasItem("Tilda Teacher"))
                .body("practitioners[0].programmes[0].title", equalTo("Sport, first year"));
        as(nominee)
                .queryParam("centre", centre.number())
                .get("/programmes")
                .then()
                .body("items[0].leaderName", equalTo("Tilda Teacher"));
    }

    @Test
    @DisplayName("QMR-301 sent again, nothing changes; a trial run changes nothing either")
    void sentAgain() {
        var rows =
                List.of(
                        with(
                                with(row("S1"), "leads", List.of("SPORT")),
                                "duties",
                                List.of("QUALITY_REVIEW")),
                        row("S2"));
        send(true, rows).statusCode(200).body("rows[0].outcome", equalTo("ADDED"));
        assertThat(practitioners("1 = 1")).isZero();
        send(false, rows).statusCode(200).body("accepted", equalTo(2));
        var before = world.count("select count(*) from audit_event where person_id = ?1", mis.id());

        send(false, rows)
                .statusCode(200)
                .body("rows.outcome", equalTo(List.of("UNCHANGED", "UNCHANGED")));

        assertThat(practitioners("1 = 1")).isEqualTo(2);
        assertThat(world.count("select count(*) from audit_event where person_id = ?1", mis.id()))
                .isEqualTo(before);
        as(nominee)
                .get("/centres/" + centre.number() + "/people")
                .then()
                .body("duties.find { it.duty == 'QUALITY_REVIEW' }.person", not(equalTo(null)));
    }

    @Test
    @DisplayName(
            "QMR-301 a leaver gets a last day and loses access; the record and its history stay")
    void leaver() {
        send(false, List.of(row("S1"))).statusCode(200);
        var access =
                "select count(*) from assignment where target_id = ?1 and role = 'PRACTITIONER' and (ends_on is null or ends_on >= '2016-11-15')";
        assertThat(world.count(access, centre.centreId())).isEqualTo(1);

        send(false, List.of(with(row("S1"), "leavesOn", "2016-10-31")))
                .statusCode(200)
                .body("rows[0].outcome", equalTo("CHANGED"));
        send(false, List.of(with(row("S1"), "leavesOn", "2016-10-31")))
                .body("rows[0].outcome", equalTo("UNCHANGED"));

        assertThat(practitioners("left_on = '2016-10-31'")).isEqualTo(1);
        assertThat(world.count(access, centre.centreId())).isZero();
        assertThat(
                        world.count(
                                "select count(*) from audit_event where name in ('PractitionerAdded', 'PractitionerEdited') and person_id = ?1",
                                mis.id()))
                .isEqualTo(2);
        as(nominee)
                .get("/centres/" + centre.number() + "/people")
                .then()
                .body("practitioners", equalTo(List.of()));

        send(false, List.of(row("S1"))).body("rows[0].outcome", equalTo("CHANGED"));
        assertThat(world.count(access, centre.centreId())).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-301 one who leaves later keeps working until then")
    void leavesLater() {
        send(false, List.of(with(row("S1"), "leavesOn", "2016-12-31"))).statusCode(200);
        as(nominee)
                .get("/centres/" + centre.number() + "/people")
                .then()
                .body("practitioners.person.name", hasItem("Tilda Teacher"));
        assertThat(
                        world.count(
                                "select count(*) from assignment where target_id = ?1 and role = 'PRACTITIONER' and ends_on = '2016-12-31'",
                                centre.centreId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "QMR-301 who was entered by hand takes the key; a key never moves to somebody else")
    void keyIsOnePerson() {
        var programme =
                as(nominee)
                        .queryParam("centre", centre.number())
                        .get("/programmes")
                        .then()
                        .extract()
                        .<String>path("items[0].id");
        as(nominee)
                .body(
                        Map.of(
                                "name",
                                "Hand Entered",
                                "email",
                                "s1." + centre.number() + "@example.org",
                                "roles",
                                List.of("TEACHER"),
                                "programmeIds",
                                List.of(programme)))
                .post("/centres/" + centre.number() + "/people/practitioners")
                .then()
                .statusCode(201);
        send(false, List.of(row("S1"))).body("rows[0].outcome", equalTo("CHANGED"));
        assertThat(practitioners("sender_key = 'S1'")).isEqualTo(1);

        send(
                        false,
                        List.of(
                                with(row("S1"), "email", nominee.email()),
                                with(row("S9"), "email", row("S1").get("email")),
                                row("S2"),
                                row("S2")))
                .body(
                        "rows.errors.flatten().code",
                        containsInAnyOrder(
                                "PERSON_FIXED",
                                "STAFF_KEY_FIXED",
                                "KEY_REPEATED",
                                "STAFF_KEY_FIXED"))
                .body("accepted", equalTo(1));
    }

    @Test
    @DisplayName("QMR-300, QMR-301 a programme names its leader by the staff key")
    void leaderByKey() {
        send(false, List.of(row("S1"))).statusCode(200);
        var programme =
                new HashMap<String, Object>(
                        Map.of(
                                "key",
                                "SPORT",
                                "qualificationNumber",
                                learners.covered(centre.aoId()).number(),
                                "title",
                                "Sport, first year",
                                "startsOn",
                                "2016-09-01",
                                "leaderKey",
                                "S2"));
        programme.put("key", "ART");
        as(mis).body(Map.of("rows", List.of(programme)))
                .put("/centres/" + centre.number() + "/programmes")
                .then()
                .body("rows[0].errors[0].code", equalTo("UNKNOWN_STAFF_KEY"));
        programme.put("leaderKey", "S1");
        as(mis).body(Map.of("rows", List.of(programme)))
                .put("/centres/" + centre.number() + "/programmes")
                .then()
                .body("rows[0].outcome", equalTo("ADDED"));
        programme.remove("leaderKey");
        as(mis).body(Map.of("rows", List.of(programme)))
                .put("/centres/" + centre.number() + "/programmes")
                .then()
                .body("rows[0].outcome", equalTo("UNCHANGED"));
    }

    @Test
    @DisplayName("QMR-298, QMR-301 another centre's staff are not there for the machine")
    void ownCentreOnly() {
        as(mis).body(Map.of("rows", List.of(row("S1"))))
                .put("/centres/" + world.centre().number() + "/staff")
                .then()
                .statusCode(404);
    }
}
