package org.touchstone.machine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Profile;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Days;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.TestFolder;
import org.touchstone.testing.Tokens;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class MachineAccountTest extends ApiTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    @Inject MachineSettings settings;
    @Inject Days days;

    private StandIn keycloak;
    private TestCentre centre;
    private TestPerson nominee;
    private TestPerson administrator;

    @BeforeEach
    void people() {
        keycloak = new StandIn();
        QuarkusMock.installMockForInstance(told(keycloak.realm()), settings);
        centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        administrator = world.person(Role.AO_ADMIN, Target.AO, centre.aoId());
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    private static MachineSettings told(String realm) {
        return new MachineSettings(
                Profile.TRAINING,
                Optional.of(realm),
                Optional.empty(),
                "touchstone-machine-accounts",
                Optional.of(StandIn.SECRET),
                Duration.ofSeconds(3));
    }

    private Map<String, Object> account(String... scopes) {
        var account = new HashMap<String, Object>();
        account.put("centre", centre.number());
        account.put("name", "Student records");
        account.put("purpose", "Sends registrations each night");
        account.put("contact", "IT service desk");
        account.put("scopes", List.of(scopes));
        return account;
    }

    private ValidatableResponse create(TestPerson person, Map<String, Object> account) {
        return as(person).body(account).post("/machine-accounts").then();
    }

    private ValidatableResponse create(String... scopes) {
        return create(nominee, account(scopes)).statusCode(201);
    }

    /** A request with a token that the identity provider gave for that client. */
    private RequestSpecification asClient(String clientId) {
        var subject =
                keycloak.clients().values().stream()
                        .filter(client -> client.clientId().equals(clientId))
                        .findFirst()
                        .orElseThrow()
                        .subject();
        return asSubject(subject);
    }

    private static RequestSpecification asSubject(UUID subject) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(Tokens.of(subject))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    private ValidatableResponse get(TestPerson person, String id) {
        return as(person).get("/machine-accounts/" + id).then();
    }

    private ValidatableResponse send(String id, String command, Object body) {
        return as(nominee, get(nominee, id).extract().header("ETag"))
                .body(body)
                .post("/machine-accounts/" + id + "/" + command)
                .then();
    }

    private String centrePath() {
        return "/centres/" + centre.number();
    }

    @Test
    @DisplayName(
            "QMR-298 the nominee makes a machine account; its credential works at once, for its own centre only")
    void created() {
        var created =
                create("centre:read", "programmes:read")
                        .header("Cache-Control", "no-store")
                        .body("account.state", equalTo("ACTIVE"))
                        .body("account.centreNumber", equalTo(centre.number()))
                        .body("account.scopes", contains("centre:read", "programmes:read"))
                        .body("tokenAddress", containsString("/protocol/openid-connect/token"));
        String clientId = created.extract().path("clientId");
        String secret = created.extract().path("secret");
        String id = created.extract().path("account.id");
        assertThat(clientId).startsWith("touchstone-" + centre.number() + "-");
        assertThat(secret).hasSize(43);
        assertThat(keycloak.clients().values())
                .singleElement()
                .satisfies(
                        client -> {
                            assertThat(client.clientId()).isEqualTo(clientId);
                            assertThat(client.secret()).isEqualTo(secret);
                        });

        asClient(clientId).get(centrePath()).then().statusCode(200);
        var other = world.centre();
        asClient(clientId).get("/centres/" + other.number()).then().statusCode(404);
        asClient(clientId).get("/centres").then().body("items.number", contains(centre.number()));
        get(nominee, id)
                .body("credentials", hasSize(1))
                .body("credentials[0].lastUsedAt", equalTo("2016-11-15T09:00:00Z"));
        as(nominee)
                .get("/machine-accounts?centre=" + centre.number())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].lastUsedAt", equalTo("2016-11-15T09:00:00Z"));
        as(nominee).get("/machine-accounts").then().body("items.id", contains(id));
    }

    @Test
    @DisplayName(
            "QMR-298 what the machine does stands in the timeline under its name; its making tells the nominee of it unless she did it")
    void traced() {
        String id =
                create(administrator, account("centre:read"))
                        .statusCode(201)
                        .extract()
                        .path("account.id");
        String own = create("centre:read").extract().path("account.id");

        assertThat(events(id)).containsExactly("MachineAccountCreated");
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'machine-account-created' and person_id = ?1 and about_id = ?2",
                                nominee.id(),
                                UUID.fromString(id)))
                .isEqualTo(1);
        assertThat(
                        world.count(
                                "select count(*) from notice where about_id = ?1",
                                UUID.fromString(own)))
                .isZero();
    }

    private List<String> events(String id) {
        return world
                .rows(
                        "select name as name from audit_event where subject_id = ?1 order by position",
                        UUID.fromString(id))
                .stream()
                .map(row -> row.get("name").toString())
                .toList();
    }

    @Test
    @DisplayName(
            "QMR-298 the secret is shown once: a repeated request is answered without it, and no row of any table holds it")
    void secretOnce() {
        var key = UUID.randomUUID().toString();
        var body = account("centre:read");
        String secret =
                as(nominee)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/machine-accounts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("secret");
        var again =
                as(nominee)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/machine-accounts")
                        .then()
                        .statusCode(204)
                        .header("Idempotency-Replayed", "true");
        assertThat(again.extract().asString()).isEmpty();
        String id =
                as(nominee)
                        .get("/machine-accounts")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
        String rotated =
                as(nominee, get(nominee, id).extract().header("ETag"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of())
                        .post("/machine-accounts/" + id + "/rotate")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .path("secret");

        assertThat(get(nominee, id).extract().asString()).doesNotContain(secret, rotated);
        assertThat(columnsHolding(secret)).isEmpty();
        assertThat(columnsHolding(rotated)).isEmpty();
        String clientId = get(nominee, id).extract().path("credentials[0].clientId");
        assertThat(columnsHolding(clientId))
                .as("the search finds what is kept")
                .contains("machine_credential.client_id", "audit_event.facts");
    }

    /** Every text column of the database with a row in which that text occurs. */
    private List<String> columnsHolding(String text) {
        var found = new ArrayList<String>();
        for (var column :
                world.rows(
                        "select table_name as t, column_name as c from information_schema.columns where table_schema = database()"
                                + " and data_type in ('varchar', 'text', 'mediumtext', 'longtext', 'char', 'json')")) {
            var table = column.get("t").toString();
            var name = column.get("c").toString();
            if (world.count(
                            "select count(*) from `%s` where `%s` like ?1".formatted(table, name),
                            "%" + text + "%")
                    > 0) {
                found.add(table + "." + name);
            }
        }
        return found;
    }

    @Test
    @DisplayName(
            "QMR-298 nobody makes or sees a machine account of another centre; an administrator of another organisation neither")
    void otherCentre() {
        String id = create("centre:read").extract().path("account.id");
        var other = world.centre();
        for (var stranger :
                List.of(
                        world.person(Role.CENTRE_CONTACT, Target.CENTRE, other.centreId()),
                        world.person(Role.AO_ADMIN, Target.AO, other.aoId()))) {
            create(stranger, account("centre:read")).statusCode(404);
            get(stranger, id).statusCode(404);
            as(stranger).get("/machine-accounts?centre=" + centre.number()).then().statusCode(404);
            as(stranger).get("/machine-accounts").then().body("items", empty());
            as(stranger, "*")
                    .body(Map.of("purpose", "x", "contact", "x", "scopes", List.of("centre:read")))
                    .put("/machine-accounts/" + id)
                    .then()
                    .statusCode(404);
            for (var command : List.of("rotate", "end-grace", "revoke")) {
                as(stranger, "*")
                        .body(command.equals("revoke") ? Map.of("reason", "x") : Map.of())
                        .post("/machine-accounts/" + id + "/" + command)
                        .then()
                        .statusCode(404);
            }
        }
        assertThat(keycloak.clients()).hasSize(1);
        get(administrator, id).statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-298 a machine does what its scopes open and is told which one is missing; a change of scopes counts at once")
    void scopes() {
        var created = create("centre:read");
        String clientId = created.extract().path("clientId");
        String id = created.extract().path("account.id");
        asClient(clientId)
                .get("/centres/" + centre.number() + "/claim-eligibilities")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"))
                .body("detail", containsString("claims:read"));
        asClient(clientId)
                .body("{\"rows\": []}")
                .put("/centres/" + centre.number() + "/programmes")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"));
        asClient(clientId)
                .get("/notices")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"));

        as(nominee, get(nominee, id).extract().header("ETag"))
                .body(
                        Map.of(
                                "purpose", "Asks the gate",
                                "contact", "IT",
                                "scopes", List.of("claims:read")))
                .put("/machine-accounts/" + id)
                .then()
                .statusCode(200)
                .body("scopes", contains("claims:read"));
        asClient(clientId)
                .get("/centres/" + centre.number() + "/claim-eligibilities")
                .then()
                .statusCode(200);
        asClient(clientId).get(centrePath()).then().statusCode(403);
        assertThat(events(id)).containsExactly("MachineAccountCreated", "MachineAccountEdited");
    }

    @Test
    @DisplayName(
            "QMR-298 a machine without a scope is refused by every operation of the contract that asks for a sign-in")
    void everyOperation() throws Exception {
        String clientId = create("webhooks:read").extract().path("clientId");
        world.insert("delete from machine_account_scope");
        var scopes = new HashSet<String>();
        var wrong = new ArrayList<String>();
        var contract =
                new ObjectMapper().readTree(TestFolder.of("openapi", "openapi.json").toFile());
        var asked = 0;
        for (var path : contract.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (!VERBS.contains(operation.getKey())) {
                    continue;
                }
                var name = operation.getValue().get("operationId").asText();
                var scope = operation.getValue().path("x-machine-scope").asText("");
                if (!scope.isEmpty()) {
                    scopes.add(scope);
                }
                if (operation.getValue().path("security").isEmpty()) {
                    assertThat(scope).as(name + " is open to everybody").isEmpty();
                    continue;
                }
                asked++;
                var request = asClient(clientId).accept("*/*").header("If-Match", "*");
                if (operation.getValue().at("/requestBody/content").has("multipart/form-data")) {
                    request.contentType("multipart/form-data").multiPart("title", "Minutes");
                } else if (!Set.of("get", "delete").contains(operation.getKey())) {
                    request.body("{}");
                }
                var answer =
                        request.request(
                                operation.getKey().toUpperCase(),
                                path.getKey()
                                        .replace("/api/v1", "")
                                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
                var code = answer.statusCode() == 403 ? answer.jsonPath().getString("code") : "";
                var detail = code.isEmpty() ? "" : answer.jsonPath().getString("detail");
                if (answer.statusCode() != 403
                        || !scope.isEmpty()
                                && !(code.equals("SCOPE_MISSING") && detail.contains(scope))) {
                    wrong.add(name + " answers " + answer.statusCode() + " " + code);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(150);
        assertThat(scopes)
                .as("scopes that the contract names are in the list")
                .allMatch(code -> MachineScope.of(code) != null)
                .contains("programmes:write", "claims:read", "actions:write");
    }

    @Test
    @DisplayName(
            "QMR-298 rotated: both credentials work in the grace, then the old one does not and is removed once")
    void rotated() {
        var created = create("centre:read");
        String id = created.extract().path("account.id");
        String first = created.extract().path("clientId");
        var before = keycloak.clients().values().iterator().next().subject();
        var rotated =
                send(id, "rotate", Map.of("graceDays", 3))
                        .statusCode(200)
                        .body("account.credentials", hasSize(2))
                        .body("account.credentials[1].state", equalTo("GRACE"))
                        .body("account.credentials[1].graceEndsOn", equalTo("2016-11-18"))
                        .body(
                                "account.allowedCommands.command",
                                contains("edit", "end-grace", "revoke"));
        String second = rotated.extract().path("clientId");
        assertThat(second).isNotEqualTo(first);
        send(id, "rotate", Map.of()).statusCode(409).body("code", equalTo("MACHINE_GRACE_RUNNING"));
        for (var client : List.of(first, second)) {
            asClient(client)
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Student records"));
        }
        assertThat((String) asClient(first).get("/me").path("id"))
                .isEqualTo(asClient(second).get("/me").path("id"));

        world.liveUntil("2016-11-18T23:30");
        asSubject(before).get("/me").then().statusCode(200);
        world.setClock("2016-11-19T00:30");
        asSubject(before).get("/me").then().statusCode(401);
        assertThat(keycloak.clients()).as("the day's work is not done yet").hasSize(2);
        world.liveUntil("2016-11-20T09:00");
        days.beginDue();
        asSubject(before).get("/me").then().statusCode(401);
        asClient(second).get("/me").then().statusCode(200);
        assertThat(keycloak.clients().values())
                .extracting(StandIn.Client::clientId)
                .containsExactly(second);
        assertThat(keycloak.removed()).isEqualTo(1);
        assertThat(events(id))
                .containsExactly(
                        "MachineAccountCreated",
                        "MachineCredentialRotated",
                        "MachineCredentialEnded");
        get(nominee, id).body("credentials[1].state", equalTo("ENDED"));
    }

    @Test
    @DisplayName("QMR-298 a grace is cut short by hand, at once")
    void graceEnded() {
        String id = create("centre:read").extract().path("account.id");
        send(id, "end-grace", Map.of()).statusCode(409).body("code", equalTo("MACHINE_NO_GRACE"));
        var before = keycloak.clients().values().iterator().next().subject();
        send(id, "rotate", Map.of()).statusCode(200);
        asSubject(before).get("/me").then().statusCode(200);
        send(id, "end-grace", Map.of()).statusCode(200);
        asSubject(before).get("/me").then().statusCode(401);
        send(id, "rotate", Map.of("graceDays", 31)).statusCode(422);
        send(id, "rotate", Map.of("graceDays", 0)).statusCode(422);
    }

    @Test
    @DisplayName(
            "QMR-298 revoked: a token that is still good at the identity provider is refused at once, and the client goes")
    void revoked() {
        var created = create("centre:read");
        String id = created.extract().path("account.id");
        send(id, "rotate", Map.of()).statusCode(200);
        var subjects = keycloak.clients().values().stream().map(StandIn.Client::subject).toList();
        subjects.forEach(subject -> asSubject(subject).get("/me").then().statusCode(200));

        send(id, "revoke", Map.of("reason", "The system was replaced"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("allowedCommands", empty());

        subjects.forEach(
                subject -> {
                    asSubject(subject).get("/me").then().statusCode(401);
                    asSubject(subject).get(centrePath()).then().statusCode(401);
                });
        days.beginDue();
        days.beginDue();
        assertThat(keycloak.clients()).isEmpty();
        assertThat(keycloak.removed()).isEqualTo(2);
        send(id, "rotate", Map.of()).statusCode(409).body("code", equalTo("MACHINE_REVOKED"));
        send(id, "revoke", Map.of("reason", "Again")).statusCode(409);
        assertThat(events(id))
                .containsExactly(
                        "MachineAccountCreated",
                        "MachineCredentialRotated",
                        "MachineAccountRevoked");
        assertThat(
                        world.count(
                                "select count(*) from assignment a join machine_account m on m.person_id = a.person_id where m.id = ?1"
                                        + " and a.starts_on <= '2016-11-15' and (a.ends_on is null or a.ends_on >= '2016-11-15')",
                                UUID.fromString(id)))
                .as("roles in effect")
                .isZero();
    }

    @Test
    @DisplayName(
            "QMR-298 the identity provider away: 503, nothing to be seen or used, and the same request makes one account later")
    void identityProviderAway() {
        keycloak.close();
        var key = UUID.randomUUID().toString();
        var body = account("centre:read");
        as(nominee)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/machine-accounts")
                .then()
                .statusCode(503)
                .header("Retry-After", "5");
        as(nominee).get("/machine-accounts").then().body("items", empty());
        assertThat(ofCentre("PENDING")).isEqualTo(1);

        keycloak = new StandIn();
        QuarkusMock.installMockForInstance(told(keycloak.realm()), settings);
        as(nominee)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/machine-accounts")
                .then()
                .statusCode(201);
        as(nominee).get("/machine-accounts").then().body("items", hasSize(1));
        days.beginDue();
        assertThat(ofCentre("PENDING")).as("leftovers").isZero();
        assertThat(ofCentre("ACTIVE")).isEqualTo(1);
    }

    private long ofCentre(String state) {
        return world.count(
                "select count(*) from machine_account where centre_id = ?1 and state = ?2",
                centre.centreId(),
                state);
    }

    @Test
    @DisplayName(
            "QMR-298 an answer of the identity provider that is lost leaves no credential that works, and the client is removed")
    void answerLost() {
        String id = create("centre:read").extract().path("account.id");
        keycloak.loseAnswers();
        create(nominee, account("centre:read")).statusCode(503);
        send(id, "rotate", Map.of()).statusCode(503);
        keycloak.answerAgain();
        assertThat(keycloak.clients()).as("made, but nobody was told").hasSize(3);
        keycloak.clients()
                .values()
                .forEach(
                        client ->
                                asSubject(client.subject())
                                        .get(centrePath())
                                        .then()
                                        .statusCode(
                                                get(nominee, id)
                                                                .extract()
                                                                .path("credentials[0].clientId")
                                                                .equals(client.clientId())
                                                        ? 200
                                                        : 403));

        days.beginDue();

        assertThat(keycloak.clients()).hasSize(1);
        assertThat(ofCentre("PENDING")).isZero();
        get(nominee, id)
                .body("credentials", hasSize(1))
                .body("credentials[0].state", equalTo("ACTIVE"));
        send(id, "rotate", Map.of()).statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-298 an awarding organisation has machines of its own that read of its centres; they never write")
    void ofOrganisation() {
        var account = account("centre:read", "claims:read");
        account.remove("centre");
        create(nominee, account).statusCode(422).body("errors[0].pointer", equalTo("/centre"));
        var created =
                create(administrator, account)
                        .statusCode(201)
                        .body("account.centreId", nullValue());
        String clientId = created.extract().path("clientId");
        asClient(clientId).get(centrePath()).then().statusCode(200);
        asClient(clientId).get("/centres/" + world.centre().number()).then().statusCode(404);
        get(nominee, created.extract().path("account.id")).statusCode(404);
        as(administrator)
                .get("/machine-accounts")
                .then()
                .body("items.id", contains((String) created.extract().path("account.id")));

        account.put("scopes", List.of("programmes:write"));
        create(administrator, account)
                .statusCode(422)
                .body("errors[0].code", equalTo("MACHINE_SCOPE_NOT_FOR_ORGANISATION"));
    }

    @Test
    @DisplayName("QMR-298 every field that is wrong is named; a centre has at most twenty machines")
    void refused() {
        create(nominee, Map.of("centre", centre.number()))
                .statusCode(422)
                .body("errors", hasSize(4));
        create(nominee, account())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/scopes"))
                .body("errors[0].code", equalTo("MACHINE_SCOPE_REQUIRED"));
        create(nominee, account("everything:write")).statusCode(400);
        var id = (String) create("centre:read").extract().path("account.id");
        as(nominee, "\"99\"")
                .body(Map.of())
                .post("/machine-accounts/" + id + "/rotate")
                .then()
                .statusCode(412);
        as(nominee)
                .body(Map.of())
                .post("/machine-accounts/" + id + "/rotate")
                .then()
                .statusCode(428);
        for (var i = 1; i < 20; i++) {
            create("centre:read");
        }
        create(nominee, account("centre:read"))
                .statusCode(422)
                .body("errors[0].code", equalTo("TOO_MANY_MACHINE_ACCOUNTS"));
    }

    @Test
    @DisplayName(
            "QMR-298 production refuses the demonstration secret; without a secret no machine is made")
    void settings() {
        assertThatThrownBy(
                        () ->
                                MachineSettings.check(
                                        Profile.PRODUCTION, MachineSettings.DEMO_SECRET))
                .hasMessageContaining("openssl");
        assertThatCode(() -> MachineSettings.check(Profile.LOCAL, MachineSettings.DEMO_SECRET))
                .doesNotThrowAnyException();
        QuarkusMock.installMockForInstance(
                new MachineSettings(
                        Profile.TRAINING,
                        Optional.of(keycloak.realm()),
                        Optional.empty(),
                        "touchstone-machine-accounts",
                        Optional.of(""),
                        Duration.ofSeconds(3)),
                settings);
        create(nominee, account("centre:read"))
                .statusCode(503)
                .body("code", equalTo("MACHINES_NOT_SET_UP"));
        as(nominee).get("/machine-accounts").then().body("items", empty());
    }
}
