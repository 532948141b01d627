package org.touchstone.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.touchstone.testing.World.TestPerson;

/**
 * The ground of every test against the API: the real database, real tokens, a clock of the test's
 * own. The test class itself carries {@code @QuarkusTest}.
 */
@QuarkusTestResource(Database.class)
public abstract class ApiTest {

    @Inject protected World world;

    /** Tuesday 15 November 2016, unless a test says otherwise. */
    @BeforeEach
    void setClock() {
        world.setClock("2016-11-15T09:00");
    }

    @AfterEach
    void forgetDays() {
        world.startDaysAt("2016-11-15");
    }

    /** A request as that person, JSON both ways. */
    protected static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /** A request as that person that changes the given version of a record. */
    protected static RequestSpecification as(TestPerson person, String etag) {
        return as(person).header("If-Match", etag);
    }

    /** A request of nobody. */
    protected static RequestSpecification asNobody() {
        return given().basePath("/api/v1").contentType(ContentType.JSON).accept(ContentType.JSON);
    }
}
