package org.touchstone.machine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.time.SystemTime;

/**
 * Keycloak's administration of clients, as far as machine accounts need it: make one, remove one.
 * Quarkus' own client for it is not to be had for the version in use (ADR 0015).
 */
@ApplicationScoped
class IdentityProvider {

    private static final int SECONDS_BEFORE_END = 20;

    /** What every access token of ours is made for. */
    private static final Map<String, Object> AUDIENCE =
            Map.of(
                    "name",
                    "audience touchstone-api",
                    "protocol",
                    "openid-connect",
                    "protocolMapper",
                    "oidc-audience-mapper",
                    "config",
                    Map.of(
                            "included.custom.audience",
                            "touchstone-api",
                            "access.token.claim",
                            "true",
                            "introspection.token.claim",
                            "true",
                            "id.token.claim",
                            "false"));

    private final MachineSettings settings;
    private final ObjectMapper json;
    private final SystemTime time;
    private final HttpClient http;
    private volatile Token token;

    private record Token(String value, Instant goodUntil) {}

    IdentityProvider(MachineSettings settings, ObjectMapper json, SystemTime time) {
        this.settings = settings;
        this.json = json;
        this.time = time;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.timeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /**
     * @throws Refused 503 {@code MACHINES_NOT_SET_UP} if this installation has no client for it
     */
    void requireSetUp() {
        if (!settings.isSetUp()) {
            throw new Refused(503, MachineProblem.MACHINES_NOT_SET_UP, null);
        }
    }

    /**
     * Makes a client that signs in with its secret only.
     *
     * @return the subject of its tokens
     * @throws Refused 503 if the identity provider is away or refuses
     */
    String create(String clientId, String name, String secret) {
        var client =
                Map.ofEntries(
                        Map.entry("clientId", clientId),
                        Map.entry("name", name),
                        Map.entry("description", "Made by Touchstone; do not change it here"),
                        Map.entry("enabled", true),
                        Map.entry("protocol", "openid-connect"),
                        Map.entry("publicClient", false),
                        Map.entry("clientAuthenticatorType", "client-secret"),
                        Map.entry("secret", secret),
                        Map.entry("standardFlowEnabled", false),
                        Map.entry("implicitFlowEnabled", false),
                        Map.entry("directAccessGrantsEnabled", false),
                        Map.entry("serviceAccountsEnabled", true),
                        Map.entry("fullScopeAllowed", false),
                        Map.entry(
                                "defaultClientScopes", List.of("basic", "acr", "service_account")),
                        Map.entry("optionalClientScopes", List.of()),
                        Map.entry("protocolMappers", List.of(AUDIENCE)));
        var made = administer("POST", "/clients", client);
        if (made.statusCode() != 201) {
            throw unexpected("making a client", made.statusCode());
        }
        var location = made.headers().firstValue("Location").orElse("");
        var id = location.substring(location.lastIndexOf('/') + 1);
        var account = administer("GET", "/clients/" + encoded(id) + "/service-account-user", null);
        var subject = account.statusCode() == 200 ? read(account).path("id").asText("") : "";
        if (subject.isEmpty()) {
            throw unexpected("reading a service account", account.statusCode());
        }
        return subject;
    }

    /**
     * Removes the client; one that is not there is removed already.
     *
     * @throws Refused 503 if the identity provider is away or refuses
     */
    void remove(String clientId) {
        var found = administer("GET", "/clients?clientId=" + encoded(clientId), null);
        if (found.statusCode() != 200) {
            throw unexpected("looking for a client", found.statusCode());
        }
        for (var client : read(found)) {
            if (!clientId.equals(client.path("clientId").asText())) {
                continue;
            }
            var removed =
                    administer("DELETE", "/clients/" + encoded(client.path("id").asText()), null);
            if (removed.statusCode() != 204 && removed.statusCode() != 404) {
                throw unexpected("removing a client", removed.statusCode());
            }
        }
    }

    private HttpResponse<String> administer(String method, String path, Object body) {
        var answer = send(administration(method, path, body, token()));
        if (answer.statusCode() == 401) {
            // The token was withdrawn before its time, such as by a restart over there.
            token = null;
            answer = send(administration(method, path, body, token()));
        }
        return answer;
    }

    private HttpRequest administration(String method, String path, Object body, String token) {
        var address = settings.realm().replaceFirst("/realms/", "/admin/realms/") + path;
        return request(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(written(body)))
                .build();
    }

    private String token() {
        var present = token;
        if (present != null && present.goodUntil().isAfter(time.now())) {
            return present.value();
        }
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(settings.clientId()), encoded(settings.secret()));
        var answer =
                send(
                        request(settings.realm() + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build());
        if (answer.statusCode() != 200) {
            throw unexpected("signing in there", answer.statusCode());
        }
        var content = read(answer);
        var fresh =
                new Token(
                        content.path("access_token").asText(),
                        time.now()
                                .plusSeconds(
                                        content.path("expires_in").asLong(60)
                                                - SECONDS_BEFORE_END));
        token = fresh;
        return fresh.value();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(settings.timeout())
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            Log.warnf("Identity provider away: %s", away.toString());
            throw unavailable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private static Refused unexpected(String doing, int status) {
        // Its answer is not logged: it may repeat what was sent.
        Log.errorf("The identity provider answered %d to %s", status, doing);
        return unavailable();
    }

    private static Refused unavailable() {
        return new Refused(503, CommonProblem.UNAVAILABLE, null);
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw unexpected("a question, unreadably,", answer.statusCode());
        }
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
