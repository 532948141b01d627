package org.touchstone.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

/** Until when a cohort's records and work are kept. */
@QuarkusTest
class RetentionTest extends ApiTest {

    private TestCentre centre;
    private TestPerson mis;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
    }

    private ValidatableResponse ask(TestPerson person, String query) {
        return as(person).get("/centres/" + centre.number() + "/retention-dates" + query).then();
    }

    @Test
    @DisplayName(
            "QMR-307 a machine asks with the day of issue and gets both dates, each with the sum behind it")
    void bothDates() {
        ask(mis, "?issuedOn=2016-07-01")
                .statusCode(200)
                .body("recordsUntil", equalTo("2019-07-01"))
                .body("recordsWords", equalTo("certified 1 Jul 2016 + 3 years = 1 Jul 2019"))
                .body("workUntil", equalTo("2016-09-23"))
                .body("workWords", containsString("12 weeks = 23 Sep"))
                .body("advice", containsString("on site"));
        ask(mis, "?issuedOn=2016-07-01&certifiedOn=2016-06-20")
                .statusCode(200)
                .body("recordsUntil", equalTo("2019-06-20"))
                .body("workUntil", equalTo("2016-09-23"));
        ask(mis, "?certifiedOn=2016-02-29")
                .statusCode(200)
                .body("recordsUntil", equalTo("2019-02-28"))
                .body("issuedOn", equalTo("2016-02-29"));
    }

    @Test
    @DisplayName("QMR-307 without a day it says what to send; another centre is not found")
    void refused() {
        ask(mis, "")
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("errors[0].pointer", equalTo("issuedOn"));
        var stranger = world.person(Role.MIS_CLIENT, Target.CENTRE, world.centre().centreId());
        ask(stranger, "?issuedOn=2016-07-01").statusCode(404);
    }
}
