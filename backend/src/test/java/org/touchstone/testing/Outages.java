package org.touchstone.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A real MariaDB and an identity provider that publishes its keys over HTTP, each behind a line of
 * its own that a test cuts and mends. When the application starts the identity provider is away.
 */
public class Outages implements QuarkusTestResourceLifecycleManager {

    private final Database database = new Database();
    private Line toDatabase;
    private Line toIdentityProvider;
    private HttpServer identityProvider;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(database.start());
        var url = settings.get("quarkus.datasource.jdbc.url");
        var port = url.replaceFirst(".*:(\\d+)/.*", "$1");
        toDatabase = new Line(Integer.parseInt(port));
        identityProvider = identityProvider();
        toIdentityProvider = new Line(identityProvider.getAddress().getPort());
        toIdentityProvider.cut();
        // The tests live in another class loader: they ask over HTTP, past the lines.
        control("cut.database", toDatabase::cut);
        control("mend.database", toDatabase::mend);
        control("cut.identityProvider", toIdentityProvider::cut);
        control("mend.identityProvider", toIdentityProvider::mend);
        System.setProperty("test.outages", String.valueOf(identityProvider.getAddress().getPort()));
        settings.put(
                "quarkus.datasource.jdbc.url",
                url.replace(":" + port + "/", ":" + toDatabase.port() + "/"));
        settings.put("%test.quarkus.oidc.public-key", "");
        settings.put("quarkus.oidc.public-key", "");
        settings.put("quarkus.oidc.auth-server-url", address() + "/realms/touchstone");
        return settings;
    }

    private void control(String name, Runnable what) {
        identityProvider.createContext(
                "/lines/" + name,
                exchange -> {
                    what.run();
                    answer(exchange, "{}");
                });
    }

    /** Cuts or mends one of the lines: {@code cut.database}, {@code mend.identityProvider}. */
    public static void now(String what) {
        RestAssured.given()
                .baseUri("http://127.0.0.1")
                .port(Integer.parseInt(System.getProperty("test.outages")))
                .get("/lines/" + what)
                .then()
                .statusCode(200);
    }

    private String address() {
        return "http://127.0.0.1:" + toIdentityProvider.port();
    }

    private HttpServer identityProvider() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/realms/touchstone/.well-known/openid-configuration",
                    exchange ->
                            answer(
                                    exchange,
                                    "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}"
                                            .formatted(Tokens.ISSUER, address())));
            server.createContext("/keys", exchange -> answer(exchange, Tokens.publishedKeys()));
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        if (toDatabase != null) {
            toDatabase.close();
            toIdentityProvider.close();
            identityProvider.stop(0);
        }
        database.stop();
    }
}
