package org.touchstone.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final Path FOLDER = Path.of("/somewhere/.touchstone");

    @TempDir Path folder;

    @Test
    @DisplayName("a part of ours is known by the folder it was started with")
    void knowsItsOwn() {
        assertThat(
                        Leftovers.names(
                                "/usr/bin/java -Dtouchstone.home=/somewhere/.touchstone -jar x.jar",
                                FOLDER))
                .isTrue();
        assertThat(
                        Leftovers.names(
                                "mariadbd --datadir=/somewhere/.touchstone/database/mariadb --port=1",
                                FOLDER))
                .isTrue();
        assertThat(Leftovers.names("java -Dtouchstone.home=/somewhere/.touchstone", FOLDER))
                .isTrue();
    }

    @Test
    @DisplayName("a process of another folder, or one that only speaks of ours, is left alone")
    void leavesOthersAlone() {
        assertThat(
                        Leftovers.names(
                                "java -Dtouchstone.home=/somewhere/.touchstone-2 -jar x.jar",
                                FOLDER))
                .isFalse();
        assertThat(Leftovers.names("tail -f /somewhere/.touchstone/logs/mariadb.log", FOLDER))
                .isFalse();
        assertThat(Leftovers.names("java -Dtouchstone.home=/else/somewhere/.touchstone", FOLDER))
                .isFalse();
    }

    @Test
    @DisplayName("what an earlier start left running is ended, and nothing else")
    void endsLeftovers() throws Exception {
        var mine =
                new ProcessBuilder("sh", "-c", "exec sleep 60 # ", "--datadir=" + folder).start();
        var left =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                Leftovers.MARK + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Sleeper.class.getName())
                        .start();
        try {
            assertThat(left.getInputStream().read()).isEqualTo('.');

            Leftovers.end(folder);

            assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(mine.isAlive()).as("exec has dropped the argument").isTrue();
        } finally {
            mine.destroyForcibly();
            left.destroyForcibly();
        }
    }

    /** Says that it runs, then waits. */
    static final class Sleeper {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.print('.');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
