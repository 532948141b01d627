package org.touchstone.shared.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.limit.RateLimiter.Caller;
import org.touchstone.shared.limit.RateLimiter.Kind;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;

@QuarkusTest
class RateLimitTest extends ApiTest {

    @Inject RateLimiter limiter;

    @Test
    @DisplayName("QMR-311 over the limit, one more is refused with the time to wait")
    void refusesAMachine() {
        var centre = world.centre();
        var machine = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        var colleague = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        // The clock of the limits stands still, so nothing flows back while the test sends.
        QuarkusMock.installMockForInstance(
                new RateLimiter(new RateLimiterTest.Limits(), new RateLimiterTest.Hand()), limiter);
        for (var sent = 0; sent < 60; sent++) {
            limiter.spend(new Caller(Kind.MACHINE, machine.id().toString()));
        }

        as(machine)
                .get("/centres")
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1))
                .header("RateLimit", startsWith("\"machine\";r=0;t="));
        as(colleague).get("/centres").then().statusCode(200);
    }

    @Test
    @DisplayName("QMR-311 every answer says what is left")
    void saysWhatIsLeft() {
        var centre = world.centre();
        as(world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId()))
                .get("/centres")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"machine\";q=20000;w=60"))
                .header("RateLimit", equalTo("\"machine\";r=19999;t=1"));
        asNobody()
                .get("/settings")
                .then()
                .statusCode(200)
                .header("RateLimit", startsWith("\"address\";r="));
        asNobody()
                .get("/me")
                .then()
                .statusCode(401)
                .header("RateLimit", matchesPattern("\"address\";r=\\d+;t=\\d+"));
    }
}
