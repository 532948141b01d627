package org.touchstone.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;

@QuarkusTest
class MeTest extends ApiTest {

    @Test
    @DisplayName("QMR-327 roles come from our own assignments, the identity from the token")
    void tellsWhoIAm() {
        var centre = world.centre();
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());

        as(nominee)
                .get("/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(nominee.id().toString()))
                .body("today", equalTo("2016-11-15"))
                .body("assignments", hasSize(1))
                .body("assignments[0].role", equalTo("CENTRE_CONTACT"))
                .body("assignments[0].organisationName", equalTo(centre.name()));
    }

    @Test
    @DisplayName("QMR-327 no token is answered 401 with a problem document")
    void asksForSignIn() {
        asNobody()
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("SIGN_IN_REQUIRED"));
    }

    @Test
    @DisplayName("QMR-329 the training clock is the platform administrator's alone")
    void clockIsTheAdministrators() {
        var centre = world.centre();
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());

        as(nominee)
                .get("/training-clock")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
        as(world.platformAdmin())
                .get("/training-clock")
                .then()
                .statusCode(200)
                .body("moved", equalTo(true));
        as(world.platformAdmin())
                .body("{\"now\": 5, \"x\": 1}")
                .put("/training-clock")
                .then()
                .statusCode(400);
        as(world.platformAdmin())
                .queryParam("mistyped", 1)
                .get("/training-clock")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }
}
