package org.touchstone.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LocalRealmTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    @DisplayName("an overlay changes named fields and keeps the others")
    void mergesObjects() throws Exception {
        var merged =
                LocalRealm.merge(
                        object("{'a':1,'b':{'c':2,'d':3}}"), object("{'b':{'d':4},'e':5}"));

        assertThat((JsonNode) merged).isEqualTo(object("{'a':1,'b':{'c':2,'d':4},'e':5}"));
    }

    @Test
    @DisplayName("a client of the same id is changed, another one is added")
    void mergesListsByName() throws Exception {
        var base = object("{'clients':[{'clientId':'web','name':'Web','x':1},{'clientId':'api'}]}");
        var overlay = object("{'clients':[{'clientId':'web','x':2},{'clientId':'cli'}]}");

        assertThat((JsonNode) LocalRealm.merge(base, overlay))
                .isEqualTo(
                        object(
                                "{'clients':[{'clientId':'web','name':'Web','x':2},{'clientId':'api'},{'clientId':'cli'}]}"));
    }

    @Test
    @DisplayName("a list of plain values is replaced whole")
    void replacesPlainLists() throws Exception {
        assertThat(
                        (JsonNode)
                                LocalRealm.merge(
                                        object("{'uris':['a','b']}"), object("{'uris':['c']}")))
                .isEqualTo(object("{'uris':['c']}"));
    }

    @Test
    @DisplayName("the base is left as it was")
    void leavesTheBaseAlone() throws Exception {
        var base = object("{'clients':[{'clientId':'web','x':1}]}");

        LocalRealm.merge(base, object("{'clients':[{'clientId':'web','x':2}]}"));

        assertThat((JsonNode) base).isEqualTo(object("{'clients':[{'clientId':'web','x':1}]}"));
    }

    @Test
    @DisplayName("the local realm has every sample account under its fixed id")
    void hasTheSampleAccounts() throws Exception {
        var users = list(JSON.readTree(LocalRealm.json()).get("users"));

        for (var account : SampleAccount.all()) {
            assertThat(users)
                    .filteredOn(user -> user.path("id").asText().equals(account.id()))
                    .singleElement()
                    .satisfies(
                            user -> {
                                assertThat(user.path("username").asText())
                                        .isEqualTo(account.username());
                                assertThat(user.path("emailVerified").asBoolean()).isTrue();
                            });
        }
    }

    @Test
    @DisplayName(
            "the realm for production has no account but that of the application itself, no secret but from the environment, no password grant and no open redirect")
    void productionRealmIsSafe() throws Exception {
        var text =
                new String(
                        LocalRealm.class.getResourceAsStream("/realm.json").readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        var realm = JSON.readTree(text);

        assertThat(list(realm.get("users")))
                .singleElement()
                .satisfies(
                        account -> {
                            assertThat(account.path("serviceAccountClientId").asText())
                                    .isEqualTo("touchstone-machine-accounts");
                            assertThat((JsonNode) account.path("clientRoles"))
                                    .isEqualTo(
                                            object(
                                                    "{'realm-management':['manage-clients','view-clients']}"));
                        });
        assertThat(text).doesNotContain("localhost");
        assertThat(realm.findValuesAsText("secret"))
                .containsExactly("${TOUCHSTONE_MACHINE_SECRET}");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(list(realm.get("clients")))
                .allSatisfy(
                        client -> {
                            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                                    .isFalse();
                            assertThat(client.path("implicitFlowEnabled").asBoolean(true))
                                    .isFalse();
                            assertThat(list(client.path("redirectUris")))
                                    .allSatisfy(
                                            uri ->
                                                    assertThat(uri.asText())
                                                            .startsWith("${TOUCHSTONE_URL}/"));
                        });
        assertThat(list(realm.get("clients")))
                .filteredOn(client -> client.path("publicClient").asBoolean())
                .isNotEmpty()
                .allSatisfy(
                        client ->
                                assertThat(
                                                client.path("attributes")
                                                        .path("pkce.code.challenge.method")
                                                        .asText())
                                        .isEqualTo("S256"));
    }

    @Test
    @DisplayName(
            "a token of every client in the local realm is meant for the application, but for the one by which it works on the realm")
    void everySignInClientHasTheAudience() throws Exception {
        var clients = list(JSON.readTree(LocalRealm.json()).get("clients"));

        assertThat(clients)
                .extracting(client -> client.path("clientId").asText())
                .containsExactly(
                        "touchstone-web",
                        "touchstone-api",
                        "touchstone-machine-accounts",
                        "touchstone-cli",
                        "mis-harbour-point",
                        "mis-elderflower",
                        "mis-lantern-street",
                        "mis-ravensworth-hollow");
        assertThat(clients)
                .filteredOn(client -> !client.path("bearerOnly").asBoolean())
                .filteredOn(
                        client ->
                                !client.path("clientId")
                                        .asText()
                                        .equals("touchstone-machine-accounts"))
                .allSatisfy(
                        client ->
                                assertThat(
                                                client.path("protocolMappers")
                                                        .findValuesAsText(
                                                                "included.custom.audience"))
                                        .containsExactly("touchstone-api"));
    }

    private static ObjectNode object(String text) throws Exception {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
