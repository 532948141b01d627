package org.touchstone.machine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for Keycloak's administration of clients: just what is asked of it, with the same
 * statuses. The end-to-end tests do the same with the real one.
 */
class StandIn implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-test";

    /** A client that was made. */
    record Client(String id, String clientId, String secret, UUID subject) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final String token = UUID.randomUUID().toString();
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private final AtomicInteger removed = new AtomicInteger();
    private volatile boolean answerLost;

    StandIn() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/realms/touchstone/protocol/openid-connect/token", this::signIn);
        server.createContext("/admin/realms/touchstone/clients", this::administer);
        server.start();
    }

    String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/touchstone";
    }

    Map<String, Client> clients() {
        return clients;
    }

    int removed() {
        return removed.get();
    }

    /** From now on it does what it is told and is cut off before it has answered. */
    void loseAnswers() {
        answerLost = true;
    }

    void answerAgain() {
        answerLost = false;
    }

    private void signIn(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!form.contains("client_secret=" + SECRET)) {
                answer(exchange, 401, Map.of("error", "unauthorized_client"));
                return;
            }
            answer(exchange, 200, Map.of("access_token", token, "expires_in", 60));
        }
    }

    private void administer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!("Bearer " + token)
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, Map.of("error", "HTTP 401 Unauthorized"));
                return;
            }
            var path = exchange.getRequestURI().getPath();
            var rest = path.substring("/admin/realms/touchstone/clients".length());
            switch (exchange.getRequestMethod()) {
                case "POST" -> create(exchange);
                case "DELETE" -> {
                    clients.remove(rest.substring(1));
                    removed.incrementAndGet();
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> read(exchange, rest);
            }
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        var wanted = json.readTree(exchange.getRequestBody());
        var client =
                new Client(
                        UUID.randomUUID().toString(),
                        wanted.get("clientId").asText(),
                        wanted.get("secret").asText(),
                        UUID.randomUUID());
        clients.put(client.id(), client);
        if (answerLost) {
            return;
        }
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        realm().replace("/realms/", "/admin/realms/") + "/clients/" + client.id());
        exchange.sendResponseHeaders(201, -1);
    }

    private void read(HttpExchange exchange, String rest) throws IOException {
        if (rest.isEmpty()) {
            var wanted = exchange.getRequestURI().getQuery().replaceFirst("^clientId=", "");
            answer(
                    exchange,
                    200,
                    clients.values().stream()
                            .filter(client -> client.clientId().equals(wanted))
                            .map(client -> Map.of("id", client.id(), "clientId", client.clientId()))
                            .toList());
            return;
        }
        var client = clients.get(rest.replaceFirst("/service-account-user$", "").substring(1));
        answer(
                exchange,
                client == null ? 404 : 200,
                Map.of("id", client == null ? "" : client.subject().toString()));
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
