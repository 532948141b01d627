package org.touchstone.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.TestFolder;
import org.touchstone.testing.World.TestPerson;

/** Operations on their way out; `addMachine` is one in truth. */
@QuarkusTest
class RetirementTest extends ApiTest {

    private TestPerson admin;

    @BeforeEach
    void makeAdmin() {
        admin = world.platformAdmin();
    }

    private static String machine(String number) {
        return "{\"name\": \"MIS %s\", \"subject\": \"service-account-%s\"}"
                .formatted(number, number);
    }

    @Test
    @DisplayName(
            "QMR-312 a deprecated operation works until its sunset and says so with every answer, refusals too")
    void tells() {
        world.setClock("2027-08-31T12:00");
        var links =
                as(admin)
                        .body(machine(world.number()))
                        .post("/people/machines")
                        .then()
                        .statusCode(201)
                        .header("Deprecation", equalTo("@1795305600"))
                        .header("Sunset", equalTo("Tue, 31 Aug 2027 23:59:59 GMT"))
                        .extract()
                        .headers()
                        .getValues("Link");
        assertThat(links)
                .anyMatch(link -> link.contains("rel=\"deprecation\""))
                .anyMatch(link -> link.contains("rel=\"sunset\""));
        as(admin)
                .body("{}")
                .post("/people/machines")
                .then()
                .statusCode(422)
                .header("Sunset", containsString("2027"));
        as(admin).get("/people").then().header("Deprecation", nullValue());
    }

    @Test
    @DisplayName("QMR-312 after its sunset a deprecated operation answers 410 and what to use")
    void gone() {
        world.setClock("2027-09-01T12:00");
        as(admin)
                .body(machine(world.number()))
                .post("/people/machines")
                .then()
                .statusCode(410)
                .header("Sunset", containsString("31 Aug 2027"))
                .body("code", equalTo("OPERATION_RETIRED"))
                .body("detail", containsString("machine accounts"));
    }

    @Test
    @DisplayName("QMR-312 the contract marks it as deprecated, with both days and the 410")
    void contract() throws IOException {
        var operation =
                new ObjectMapper()
                        .readTree(TestFolder.of("openapi", "openapi.json").toFile())
                        .at("/paths/~1api~1v1~1people~1machines/post");
        assertThat(operation.get("deprecated").asBoolean()).isTrue();
        assertThat(operation.get("x-deprecated-on").asText()).isEqualTo("2026-11-22");
        assertThat(operation.get("x-sunset-on").asText()).isEqualTo("2027-08-31");
        assertThat(operation.get("description").asText()).contains("2027-08-31", "Instead");
        assertThat(operation.get("responses").has("410")).isTrue();
        assertThat(operation.at("/responses/200/headers").has("Sunset")).isTrue();
    }

    @Test
    @DisplayName("QMR-312 the build refuses a sunset less than six months after the deprecation")
    void tooSoon() throws IOException {
        var refusing = index(TooSoon.class);
        assertThatThrownBy(() -> complete(refusing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too soon");
        assertThat(complete(index(InTime.class))).isTrue();
        assertThatThrownBy(() -> Retirement.of("2026-11-22", "2027-11-22", " "))
                .hasMessageContaining("instead");
    }

    private static Index index(Class<?> type) throws IOException {
        return Index.of(type, Retires.class);
    }

    /** Completes a contract of one operation as the build does. */
    private static Boolean complete(Index index) {
        var method =
                index.getKnownClasses().stream()
                        .flatMap(type -> type.methods().stream())
                        .filter(each -> each.name().equals("leave"))
                        .findFirst()
                        .orElseThrow();
        var operation =
                OASFactory.createOperation()
                        .operationId("leave")
                        .responses(OASFactory.createAPIResponses());
        var contract =
                OASFactory.createOpenAPI()
                        .paths(
                                OASFactory.createPaths()
                                        .addPathItem(
                                                "/leave",
                                                OASFactory.createPathItem().GET(operation)));
        new ContractRetirements().complete(contract, Map.of("leave", method));
        return operation.getDeprecated();
    }

    /** Its users would have less than six months. */
    static class TooSoon {
        @Retires(deprecated = "2026-11-22", sunset = "2027-05-21", instead = "another")
        void leave() {}
    }

    /** To the day. */
    static class InTime {
        @Retires(deprecated = "2026-11-22", sunset = "2027-05-22", instead = "another")
        void leave() {}
    }
}
