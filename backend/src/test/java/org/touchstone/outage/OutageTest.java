package org.touchstone.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.touchstone.testing.Outages;
import org.touchstone.testing.VisitFixture;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestPerson;

/**
 * A part that we depend on goes away and comes back while the application runs: it says so at once,
 * in the form of every other refusal, and goes on by itself afterwards.
 */
@QuarkusTest
@TestProfile(OutageTest.BehindLines.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTest {

    /** Both servers stand behind lines that are cut and mended here. */
    public static class BehindLines implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Outages.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject World world;
    @Inject VisitFixture visits;

    @BeforeEach
    void setClock() {
        world.setClock("2016-11-15T09:00");
    }

    @AfterEach
    void mend() {
        Outages.now("mend.database");
        Outages.now("mend.identityProvider");
    }

    // First, because the keys that were once fetched are kept.
    @Test
    @Order(1)
    @DisplayName(
            "while the identity provider is away since before the start, a token cannot be checked: 503, and 200 once it is back")
    void identityProviderAwaySinceBeforeTheStart() {
        var person = world.platformAdmin();
        assertUnavailable(() -> as(person).get("/me"));
        Outages.now("mend.identityProvider");
        answerAfterAll(() -> as(person).get("/me")).then().statusCode(200);
    }

    @Test
    @Order(2)
    @DisplayName(
            "who signed in goes on working while the identity provider is away; a wrong token stays a wrong token")
    void keysAreKept() {
        var person = world.platformAdmin();
        Outages.now("mend.identityProvider");
        answerAfterAll(() -> as(person).get("/me")).then().statusCode(200);
        Outages.now("cut.identityProvider");
        as(person).get("/me").then().statusCode(200);
        var forged = person.token().replaceFirst("\\.[^.]{8}", ".AAAAAAAA");
        given().basePath("/api/v1").auth().oauth2(forged).get("/me").then().statusCode(401);
    }

    @Test
    @Order(3)
    @DisplayName(
            "while the database is away reads and writes answer 503 with Retry-After; afterwards they work again, and nothing was half done")
    void databaseAway() {
        Outages.now("mend.identityProvider");
        var made = visits.allocated();
        var path = "/visits/" + made.visitId();
        var proposal =
                Map.of("dates", List.of(Map.of("startOn", "2017-01-17", "endOn", "2017-01-18")));
        var etag = visits.etag(made.visitId());
        Outages.now("cut.database");
        assertUnavailable(() -> as(made.reviewer()).get(path));
        assertUnavailable(
                () ->
                        as(made.reviewer())
                                .header("If-Match", etag)
                                .header("Idempotency-Key", "once")
                                .body(proposal)
                                .post(path + "/propose-date"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
        Outages.now("mend.database");
        answerAfterAll(() -> as(made.reviewer()).get(path))
                .then()
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"));
        // Repeated as it was, version and key included: it was not carried out before.
        answerAfterAll(
                        () ->
                                as(made.reviewer())
                                        .header("If-Match", etag)
                                        .header("Idempotency-Key", "once")
                                        .body(proposal)
                                        .post(path + "/propose-date"))
                .then()
                .statusCode(200);
        answerAfterAll(() -> as(made.reviewer()).get(path))
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("proposals", hasSize(1));
    }

    /** Refused as unavailable, and before a person gives up waiting. */
    private static void assertUnavailable(Call call) {
        var before = Instant.now();
        call.go()
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("code", equalTo("UNAVAILABLE"))
                .body("status", equalTo(503));
        assertThat(Duration.between(before, Instant.now())).isLessThan(PATIENCE);
    }

    private interface Call {
        Response go();
    }

    /** The answer once it is not 503 any more, asked again until then. */
    private static Response answerAfterAll(Call call) {
        var until = Instant.now().plus(PATIENCE);
        var answer = call.go();
        while (answer.statusCode() == 503 && Instant.now().isBefore(until)) {
            answer = call.go();
        }
        return answer;
    }

    private static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
