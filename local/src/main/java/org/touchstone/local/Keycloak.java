package org.touchstone.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The sign-in of the local stack: Keycloak from its own distribution, with its data in the stack's
 * folder.
 *
 * <p>The distribution is shared and stays as it was unpacked but for one thing: it is told once
 * which database it will use ("built"), which makes all later starts quick.
 */
final class Keycloak {

    static final String REALM = "touchstone";
    static final String ADMINISTRATOR = "admin";
    static final String ADMINISTRATOR_PASSWORD = "touchstone";

    private static final List<String> SHARED =
            List.of("bin", "conf", "lib", "providers", "themes", "version.txt");

    private final Path distribution;
    private final Home home;
    private final int port;
    private final int managementPort;

    Keycloak(Path distribution, Home home, int port, int managementPort) {
        this.distribution = distribution.toAbsolutePath().normalize();
        this.home = home;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** The realm's address: what tokens name as their issuer. */
    String issuer() {
        return address() + "/realms/" + REALM;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /**
     * Builds the distribution if that was not done yet and lays out its folder and the realm to
     * import.
     */
    void prepare(Console console) {
        try {
            build(console);
            Files.createDirectories(home.keycloak());
            for (var name : SHARED) {
                var link = home.keycloak().resolve(name);
                Home.delete(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
            var realm = LocalRealm.json();
            var imported = data().resolve("import/touchstone-realm.json");
            if (Files.exists(data())
                    && !(Files.exists(imported) && Files.readString(imported).equals(realm))) {
                console.progress("The realm file has changed: Keycloak starts with empty data");
                Home.delete(data());
            }
            Files.createDirectories(imported.getParent());
            Files.writeString(imported, realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Forgets all sessions and changed passwords; the sample accounts are imported again at the
     * next start.
     */
    void forget() {
        for (var name : List.of("h2", "tmp")) {
            Home.delete(data().resolve(name));
        }
        Home.delete(rememberedImport());
    }

    /** To be told when the realm was seen to answer. */
    void rememberImport() {
        try {
            Files.writeString(rememberedImport(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path rememberedImport() {
        return data().resolve("imported");
    }

    private Path data() {
        return home.keycloak().resolve("data");
    }

    private void build(Console console) throws IOException {
        var built = distribution.resolve("touchstone.built");
        try (var channel =
                        FileChannel.open(
                                distribution.resolve("touchstone.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (Files.exists(built)) {
                return;
            }
            console.progress("Preparing Keycloak, once (about half a minute)");
            var log = home.logs().resolve("keycloak-build.log");
            Files.createDirectories(log.getParent());
            var process =
                    java(distribution, List.of("build", "--db=dev-file", "--health-enabled=true"))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new CannotStartException("Keycloak could not be prepared; see " + log);
            }
            Files.writeString(built, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("Interrupted while Keycloak was prepared", e);
        }
    }

    ProcessBuilder command() {
        var builder =
                java(
                        home.keycloak(),
                        List.of(
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + managementPort,
                                "--hostname=" + address()));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
        return builder;
    }

    boolean answers() {
        return Http.answers(
                "http://127.0.0.1:"
                        + port
                        + "/realms/"
                        + REALM
                        + "/.well-known/openid-configuration");
    }

    /**
     * Keycloak's own start script without the script: it would stand between this process and the
     * server.
     */
    private ProcessBuilder java(Path kcHome, List<String> arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                Leftovers.MARK + home.folder(),
                                "-Xms64m",
                                "-Xmx512m",
                                // Start-up counts here and the load is one person's: measured 15 s
                                // with the defaults, 11 s with these.
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:MaxMetaspaceSize=256m",
                                "-Dfile.encoding=UTF-8",
                                "-Duser.language=en",
                                "-Dkc.home.dir=" + kcHome,
                                "-Djboss.server.config.dir=" + kcHome.resolve("conf"),
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                                "-Dpicocli.disable.closures=true",
                                "-Dquarkus-log-max-startup-records=10000",
                                "--add-opens=java.base/java.util=ALL-UNNAMED",
                                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                                "--add-opens=java.base/java.security=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                kcHome.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(new File(kcHome.toString()));
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        return builder;
    }
}
