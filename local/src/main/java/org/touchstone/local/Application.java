package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The packaged application, told by its environment where database and sign-in are: the same
 * settings, by the same names, as in production.
 */
record Application(Path jar, Home home, int port, EmbeddedDatabase database, Keycloak signIn) {

    /**
     * The application in a folder of its own, so that the next build does not pull the classes from
     * under it.
     *
     * @param built what the build has packaged: quarkus-app
     */
    static Application of(
            Path built, Home home, int port, EmbeddedDatabase database, Keycloak signIn) {
        var copy = home.folder().resolve("application");
        Home.delete(copy);
        try (var files = Files.walk(built)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(built.relativize(file).toString()));
            }
            Files.createDirectories(home.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Application(copy.resolve("quarkus-run.jar"), home, port, database, signIn);
    }

    ProcessBuilder command() {
        var builder =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        Leftovers.MARK + home.folder(),
                                        "-Xmx512m",
                                        "-XX:+UseSerialGC",
                                        "-Duser.timezone=UTC",
                                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                        "-jar",
                                        jar.toString()))
                        .directory(home.folder().toFile());
        var environment = builder.environment();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.application().name());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.application().password());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().name());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", signIn.issuer());
        environment.put("TOUCHSTONE_ISSUER_ORIGIN", signIn.address());
        // Here people read the log; in production programs do.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("TOUCHSTONE_PROFILE", "LOCAL");
        environment.put("TOUCHSTONE_SAMPLE_DATA", "true");
        environment.put("TOUCHSTONE_WEBHOOK_ALLOW_LOOPBACK", "true");
        environment.put("TOUCHSTONE_MACHINE_SECRET", "demo-secret-machine-accounts");
        environment.put("TOUCHSTONE_URL", address());
        environment.put("TOUCHSTONE_FILES", home.files().toString());
        return builder;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /**
     * Whether the application says it is ready and the screens are there, if they were built in.
     */
    boolean answers() {
        return Http.answers(address() + "/q/health/ready")
                && (!hasScreens() || Http.answers(address() + "/"));
    }

    /** A jar that was packaged without the screens serves the interface for programs only. */
    boolean hasScreens() {
        var libraries = jar.resolveSibling("lib").resolve("main");
        try (var files = Files.list(libraries)) {
            return files.anyMatch(
                    file ->
                            file.getFileName()
                                    .toString()
                                    .startsWith("org.touchstone.touchstone-frontend"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
