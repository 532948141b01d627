package org.touchstone.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.touchstone.local.EmbeddedDatabase;

/** A real MariaDB for the whole test run. */
public class Database implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var folder = TestFolder.of("database").toAbsolutePath();
        // The binaries stay from run to run; the data does not.
        deleteRecursively(folder.resolve("mariadb"));
        deleteRecursively(folder.resolve("installed"));
        database = EmbeddedDatabase.start(folder, false);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.application().name(),
                "quarkus.datasource.password", database.application().password(),
                "quarkus.flyway.username", database.owner().name(),
                "quarkus.flyway.password", database.owner().password(),
                "test.oidc.public-key", Tokens.publicKey());
    }

    private static void deleteRecursively(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
