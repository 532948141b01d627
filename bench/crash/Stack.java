import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.touchstone.local.EmbeddedDatabase;

/** A MariaDB and the packaged application, either of which can be killed and started again. */
final class Stack {

    private final Path home;
    private final EmbeddedDatabase database;
    private final List<String> databaseCommand;
    private final Map<String, String> databaseEnvironment;
    private final String publicKey;
    private final int port;
    private ProcessHandle databaseProcess;
    private Process application;

    Stack(Path home, boolean durable, String publicKey) throws IOException {
        this.home = home;
        this.publicKey = publicKey;
        database = EmbeddedDatabase.start(home.resolve("database"), durable);
        databaseProcess = ProcessHandle.current().children()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd")).findFirst().orElseThrow();
        // It is started again as it was started first.
        databaseCommand = parts(Path.of("/proc/" + databaseProcess.pid() + "/cmdline"));
        databaseEnvironment = Map.of("LD_LIBRARY_PATH", parts(Path.of("/proc/" + databaseProcess.pid() + "/environ")).stream()
                .filter(line -> line.startsWith("LD_LIBRARY_PATH=")).findFirst().orElse("=").split("=", 2)[1]);
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    private static List<String> parts(Path file) throws IOException {
        return List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl() + "?connectionTimeZone=UTC", database.owner().name(), database.owner().password());
    }

    void startApplication() throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar", System.getProperty("bench.jar"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("application.log").toFile()));
        builder.environment().putAll(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "" + port,
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.application().name(),
                "QUARKUS_DATASOURCE_PASSWORD", database.application().password(),
                "QUARKUS_FLYWAY_USERNAME", database.owner().name(),
                "QUARKUS_FLYWAY_PASSWORD", database.owner().password(),
                "QUARKUS_OIDC_PUBLIC_KEY", publicKey,
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"));
        builder.environment().putAll(Map.of(
                "TOUCHSTONE_PROFILE", "TRAINING",
                "TOUCHSTONE_SAMPLE_DATA", "true",
                "TOUCHSTONE_WEBHOOK_ALLOW_LOOPBACK", "true",
                "TOUCHSTONE_RATE_LIMIT_PERSON", "10000000",
                "TOUCHSTONE_RATE_LIMIT_ADDRESS", "10000000",
                "TOUCHSTONE_FILES", home.resolve("files").toString(),
                "TZ", "UTC"));
        application = builder.start();
    }

    void awaitReady(int seconds) throws Exception {
        var client = HttpClient.newHttpClient();
        for (var until = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < until; Thread.sleep(100)) {
            if (!application.isAlive()) {
                throw new IllegalStateException("The application did not start; see " + home.resolve("application.log"));
            }
            try {
                if (client.send(HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).build(),
                        HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again.
            }
        }
        throw new IllegalStateException("The application was not ready within " + seconds + " s");
    }

    void killApplication() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    void killDatabase() {
        databaseProcess.destroyForcibly();
        databaseProcess.onExit().join();
    }

    void startDatabase() throws Exception {
        var builder = new ProcessBuilder(databaseCommand).directory(home.resolve("database").toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("database/again.log").toFile()));
        builder.environment().putAll(databaseEnvironment);
        databaseProcess = builder.start().toHandle();
        for (var until = System.nanoTime() + 60_000_000_000L; System.nanoTime() < until; Thread.sleep(20)) {
            try (var socket = new Socket("127.0.0.1", database.port())) {
                socket.setSoTimeout(1000);
                if (socket.getInputStream().read() >= 0) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again.
            }
        }
        throw new IllegalStateException("MariaDB did not start again");
    }

    void end() throws InterruptedException {
        if (application != null) {
            killApplication();
        }
        databaseProcess.destroy();
        databaseProcess.onExit().join();
        database.close();
    }
}
