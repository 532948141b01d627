package org.touchstone.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
class RegistrationUpsertTest extends ApiTest {

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson mis;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
    }

    private Map<String, Object> row(String number, int learners) {
        return new HashMap<>(
                Map.of(
                        "qualificationNumber",
                        number,
                        "activeLearners",
                        learners,
                        "firstRegisteredOn",
                        "2015-09-14"));
    }

    private ValidatableResponse send(boolean dryRun, List<Map<String, Object>> rows) {
        return as(mis).queryParam("dryRun", dryRun)
                .body(Map.of("takenOn", "2016-11-01", "rows", rows))
                .put("/centres/" + centre.number() + "/registrations")
                .then();
    }

    private long audited() {
        return world.count(
                "select count(*) from audit_event where name = 'RegistrationsReplaced' and person_id = ?1",
                mis.id());
    }

    @Test
    @DisplayName(
            "QMR-299 a result for each row, the scope at once, and nothing changes when sent again")
    void rowByRow() {
        var number = learners.covered(centre.aoId()).number();
        send(true, List.of(row(number, 12))).body("rows[0].outcome", equalTo("ADDED"));
        assertThat(audited()).isZero();

        send(
                        false,
                        List.of(
                                row(number, 12),
                                row("NOBODY-KNOWS-IT", 3),
                                row(number, 1),
                                row(number, -1)))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rows[0].outcome", equalTo("ADDED"))
                .body("rows[1].errors[0].code", equalTo("UNKNOWN_QUALIFICATION"))
                .body("rows[2].errors[0].code", equalTo("KEY_REPEATED"))
                .body("rows[3].errors[0].pointer", equalTo("/rows/3/activeLearners"));
        as(mis).get("/centres/" + centre.number() + "/scope")
                .then()
                .statusCode(200)
                .body("inScope", equalTo(true));

        send(false, List.of(row(number, 12))).body("rows[0].outcome", equalTo("UNCHANGED"));
        assertThat(audited()).isEqualTo(1);
        send(false, List.of(row("NOBODY-KNOWS-IT", 3))).body("refused", equalTo(1));
        assertThat(audited()).isEqualTo(1);
        send(false, List.of(row(number, 13))).body("rows[0].outcome", equalTo("CHANGED"));
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    @DisplayName("QMR-299 neither a day that has not come nor another centre")
    void refused() {
        as(mis).body(Map.of("takenOn", "2030-01-01", "rows", List.of()))
                .put("/centres/" + centre.number() + "/registrations")
                .then()
                .statusCode(422)
                .body("code", equalTo("SNAPSHOT_IN_FUTURE"));
        as(mis).body(Map.of("takenOn", "2016-11-01", "rows", List.of()))
                .put("/centres/" + world.centre().number() + "/registrations")
                .then()
                .statusCode(404);
    }
}
