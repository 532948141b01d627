package org.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.Profile;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.TestFolder;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class WebhookTest extends ApiTest {

    private static final String ADDRESS = "https://hooks.example.org/touchstone";

    @Inject Seal seal;

    private TestCentre centre;
    private TestPerson nominee;
    private TestPerson machine;

    @BeforeEach
    void people() {
        centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        machine = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
    }

    private String list() {
        return "/centres/" + centre.number() + "/webhook-endpoints";
    }

    private static Map<String, Object> endpoint(String address, String... types) {
        return Map.of("address", address, "description", "Records", "types", List.of(types));
    }

    private ValidatableResponse add(TestPerson person, Map<String, Object> endpoint) {
        return as(person).body(endpoint).post(list()).then();
    }

    private String add() {
        return add(nominee, endpoint(ADDRESS, "report.published"))
                .statusCode(201)
                .extract()
                .path("endpoint.id");
    }

    private static ValidatableResponse get(TestPerson person, String id) {
        return as(person).get("/webhook-endpoints/" + id).then();
    }

    private static ValidatableResponse send(TestPerson person, String id, String command) {
        return as(person, get(person, id).extract().header("ETag"))
                .post("/webhook-endpoints/" + id + "/" + command)
                .then();
    }

    @Test
    @DisplayName("QMR-308 the secret is shown once, when the endpoint is added, and sealed after")
    void secretOnce() {
        var added =
                add(nominee, endpoint(ADDRESS, "report.published", "action.due")).statusCode(201);
        String secret = added.extract().path("secret");
        String id = added.extract().path("endpoint.id");
        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);

        var seen = get(nominee, id).statusCode(200);
        seen.body("endpoint.state", equalTo("ACTIVE"))
                .body("endpoint.types", contains("report.published", "action.due"));
        assertThat(seen.extract().asString()).doesNotContain("whsec_").doesNotContain("secret\":");
        assertThat(as(nominee).get(list()).then().extract().asString()).doesNotContain("whsec_");

        var kept =
                world.rows(
                                "select secret as secret from webhook_endpoint where id = ?1",
                                UUID.fromString(id))
                        .get(0)
                        .get("secret")
                        .toString();
        assertThat(kept).doesNotContain(secret.substring(6));
        assertThat(seal.open(UUID.fromString(id), kept)).isEqualTo(secret);
        assertThatThrownBy(() -> seal.open(Ids.next(), kept))
                .as("copied to another row")
                .isInstanceOf(IllegalStateException.class);
        var told =
                world.rows(
                        "select facts as facts from audit_event where name = 'WebhookEndpointAdded' and subject_id = ?1",
                        UUID.fromString(id));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).get("facts").toString())
                .contains("hooks.example.org")
                .doesNotContain("whsec_")
                .doesNotContain("/touchstone");
    }

    @Test
    @DisplayName("QMR-308 a repeated request adds one endpoint and does not show the secret again")
    void addedOnce() {
        var key = UUID.randomUUID().toString();
        var body = endpoint(ADDRESS, "report.published");
        as(nominee).header("Idempotency-Key", key).body(body).post(list()).then().statusCode(201);
        as(nominee)
                .header("Idempotency-Key", key)
                .body(body)
                .post(list())
                .then()
                .statusCode(204)
                .header("Idempotency-Replayed", "true");
        as(nominee).get(list()).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("QMR-308 a new secret is shown once, and the one before signs for a day more")
    void rotation() {
        var id = add();
        String first =
                send(nominee, id, "rotate-secret")
                        .statusCode(200)
                        .body("secret", notNullValue())
                        .body("endpoint.previousSecretUntil", notNullValue())
                        .extract()
                        .path("secret");
        String second = send(nominee, id, "rotate-secret").extract().path("secret");
        assertThat(second).isNotEqualTo(first);
        var row =
                world.rows(
                                "select secret as secret, previous_secret as previous, timestampdiff(minute, utc_timestamp(6), previous_until) as minutes"
                                        + " from webhook_endpoint where id = ?1",
                                UUID.fromString(id))
                        .get(0);
        assertThat(seal.open(UUID.fromString(id), row.get("secret").toString())).isEqualTo(second);
        assertThat(seal.open(UUID.fromString(id), row.get("previous").toString())).isEqualTo(first);
        assertThat(((Number) row.get("minutes")).intValue()).isBetween(1430, 1440);
    }

    @Test
    @DisplayName(
            "QMR-308 nominee and head look after endpoints, the machine reads, another centre sees nothing")
    void people308() {
        var id = add();
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        get(head, id).statusCode(200).body("allowedCommands.command", not(empty()));
        get(machine, id).statusCode(200).body("allowedCommands", empty());
        as(machine).get(list()).then().statusCode(200).body("items", hasSize(1));
        as(machine).get("/webhook-endpoints/" + id + "/deliveries").then().statusCode(200);
        add(machine, endpoint(ADDRESS, "report.published")).statusCode(403);
        send(machine, id, "ping").statusCode(403);

        var elsewhere = world.centre();
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, elsewhere.centreId());
        as(stranger).get(list()).then().statusCode(404);
        add(stranger, endpoint(ADDRESS, "report.published")).statusCode(404);
        var foreign = get(stranger, id).statusCode(404).extract().jsonPath();
        var missing =
                get(stranger, UUID.randomUUID().toString()).statusCode(404).extract().jsonPath();
        assertThat(foreign.getString("detail")).isEqualTo(missing.getString("detail"));
        for (var path : List.of("ping", "rotate-secret", "switch-off", "switch-on")) {
            as(stranger, "*").post("/webhook-endpoints/" + id + "/" + path).then().statusCode(404);
        }
        as(stranger).get("/webhook-endpoints/" + id + "/deliveries").then().statusCode(404);
        as(stranger, "*").delete("/webhook-endpoints/" + id).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-308 an endpoint is changed, switched off and on, and removed, against a stale copy")
    void lifecycle() {
        var id = add();
        var etag = get(nominee, id).extract().header("ETag");
        as(nominee, etag)
                .body(endpoint("https://other.example.org:8443/in", "block.applied"))
                .put("/webhook-endpoints/" + id)
                .then()
                .statusCode(200)
                .body("endpoint.types", contains("block.applied"));
        as(nominee, etag)
                .body(endpoint(ADDRESS, "block.applied"))
                .put("/webhook-endpoints/" + id)
                .then()
                .statusCode(412);
        as(nominee).delete("/webhook-endpoints/" + id).then().statusCode(428);

        send(nominee, id, "switch-off")
                .statusCode(200)
                .body("endpoint.state", equalTo("SWITCHED_OFF"))
                .body("endpoint.offReason", equalTo("BY_HAND"))
                .body(
                        "allowedCommands.command",
                        contains("edit", "rotate-secret", "remove", "switch-on"));
        send(nominee, id, "switch-off").statusCode(409);
        send(nominee, id, "ping").statusCode(409).body("code", equalTo("ENDPOINT_SWITCHED_OFF"));
        send(nominee, id, "switch-on")
                .statusCode(200)
                .body("endpoint.offReason", nullValue())
                .body("endpoint.state", equalTo("ACTIVE"));
        send(nominee, id, "switch-on").statusCode(409);
        send(nominee, id, "ping").statusCode(200);
        as(nominee, get(nominee, id).extract().header("ETag"))
                .delete("/webhook-endpoints/" + id)
                .then()
                .statusCode(204);
        get(nominee, id).statusCode(404);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where subject_id = ?1 and name like 'Webhook%'",
                                UUID.fromString(id)))
                .as("added, edited, off, on, pinged, removed")
                .isEqualTo(6);
    }

    @Test
    @DisplayName(
            "QMR-308 what is wrong with an endpoint is said field by field, and there are ten at most")
    void refusals() {
        add(nominee, Map.of("address", "", "types", List.of("report.published"))).statusCode(422);
        add(nominee, endpoint(ADDRESS, "report.burnt")).statusCode(400);
        add(nominee, endpoint("ftp://example.org"))
                .statusCode(422)
                .body("errors.pointer", contains("/address", "/types"));
        add(nominee, endpoint(ADDRESS, "webhook.ping"))
                .statusCode(422)
                .body("code", equalTo("EVENT_TYPE_NOT_CHOOSABLE"));
        for (var hostile :
                List.of(
                        "https://169.254.169.254/latest/meta-data",
                        "https://2130706433/",
                        "https://[::1]/",
                        "https://nina:secret@hooks.example.org/",
                        "https://hooks.example.org:22/",
                        "http://hooks.example.org/")) {
            add(nominee, endpoint(hostile, "report.published"))
                    .statusCode(422)
                    .body("code", equalTo("ADDRESS_NOT_ALLOWED"))
                    .body("errors.pointer", contains("/address"));
        }
        IntStream.range(0, 10).forEach(i -> add());
        add(nominee, endpoint(ADDRESS, "report.published"))
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ENDPOINTS"));
        as(nominee)
                .queryParam("limit", 4)
                .get(list())
                .then()
                .body("items", hasSize(4))
                .body("next", notNullValue());
    }

    @Test
    @DisplayName("QMR-308 a signature is the one that the specification publishes")
    void publishedVector() {
        var secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        assertThat(
                        Signature.of(
                                List.of(secret),
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(Signature.of(List.of(secret, secret), "msg_1", 1, "{}").split(" ")).hasSize(2);
    }

    @Test
    @DisplayName("QMR-308 ten attempts over three days, each a little late by chance")
    void retryPlan() {
        var random = new Random(1);
        var planned = List.of(5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400);
        for (var attempt = 1; attempt <= 9; attempt++) {
            var wait = RetryPlan.after(attempt, null, random).orElseThrow();
            var seconds = planned.get(attempt - 1);
            assertThat(wait)
                    .isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1100L));
        }
        assertThat(RetryPlan.after(10, null, random)).isEmpty();
        assertThat(RetryPlan.after(1, Duration.ofMinutes(3), random))
                .contains(Duration.ofMinutes(3));
        assertThat(RetryPlan.after(1, Duration.ofDays(400), random)).contains(Duration.ofDays(1));
        assertThat(planned.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(75 * 3600 + 35 * 60 + 5);
    }

    @Test
    @DisplayName("QMR-308 production refuses the demonstration key and plain HTTP to itself")
    void production() {
        var own = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatThrownBy(
                        () ->
                                WebhookSettings.check(
                                        Profile.PRODUCTION, WebhookSettings.DEMO_KEY, false))
                .hasMessageContaining("demonstration key");
        assertThatThrownBy(() -> WebhookSettings.check(Profile.PRODUCTION, own, true))
                .hasMessageContaining("allow-loopback");
        assertThatThrownBy(() -> WebhookSettings.check(Profile.LOCAL, "c2hvcnQ=", false))
                .hasMessageContaining("32 random bytes");
        assertThatCode(
                        () -> {
                            WebhookSettings.check(Profile.PRODUCTION, own, false);
                            WebhookSettings.check(Profile.PRODUCTION, null, false);
                            WebhookSettings.check(Profile.LOCAL, WebhookSettings.DEMO_KEY, true);
                        })
                .doesNotThrowAnyException();
        var production =
                new WebhookSettings(
                        Profile.PRODUCTION,
                        java.util.Optional.empty(),
                        false,
                        List.of(443),
                        Duration.ofSeconds(15));
        assertThat(production.key()).isEmpty();
        assertThatThrownBy(() -> new Seal(production).close(Ids.next(), "whsec_x"))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName(
            "QMR-308 QMR-312 every event stands in the contract with an example of its message")
    void contract() throws IOException {
        var contract =
                new ObjectMapper().readTree(TestFolder.of("openapi", "openapi.json").toFile());
        var webhooks = contract.get("webhooks");
        assertThat(webhooks.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(WebhookType.values()).map(WebhookType::code).toList());
        for (var type : WebhookType.values()) {
            var message =
                    webhooks.get(type.code()).at("/post/requestBody/content/application~1json");
            assertThat(message.at("/schema/$ref").asText())
                    .isEqualTo("#/components/schemas/WebhookMessage");
            assertThat(message.at("/example/type").asText()).isEqualTo(type.code());
        }
        assertThat(contract.at("/components/schemas/WebhookType/enum"))
                .extracting(code -> code.asText())
                .containsExactlyElementsOf(
                        Arrays.stream(WebhookType.values()).map(WebhookType::code).toList());
    }
}
