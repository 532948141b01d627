package org.touchstone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {

    @TempDir Path folder;

    private final Semaphore asked = new Semaphore(0);

    @Test
    @DisplayName("a part that is killed is started again with the same command")
    void restarts() throws Exception {
        var part = part("exec sleep 60");
        part.start();
        part.ready().get(10, TimeUnit.SECONDS);
        asked.acquire();
        var first = processId();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        assertThat(asked.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(processId()).isNotEqualTo(first);
        part.stop();
    }

    @Test
    @DisplayName("a part that was stopped stays stopped")
    void stops() throws Exception {
        var part = part("exec sleep 60");
        part.start();
        part.ready().get(10, TimeUnit.SECONDS);
        asked.acquire();
        var process = ProcessHandle.of(processId()).orElseThrow();

        part.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(asked.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    @DisplayName(
            "a part that never starts is given up after three attempts, with the end of its log")
    void givesUp() {
        var part =
                new Part(
                        "Thing",
                        new Home(folder),
                        () -> new ProcessBuilder("sh", "-c", "echo the disk is full; exit 3"),
                        () -> false,
                        Duration.ofSeconds(10),
                        new Console());
        part.start();

        assertThatThrownBy(() -> part.ready().get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(CannotStartException.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("the disk is full");
    }

    @Test
    @DisplayName("a part that does not answer in time is ended")
    void losesPatience() {
        var part =
                new Part(
                        "Thing",
                        new Home(folder),
                        () -> new ProcessBuilder("sleep", "60"),
                        () -> false,
                        Duration.ofMillis(50),
                        new Console());
        part.start();

        assertThatThrownBy(() -> part.ready().get(20, TimeUnit.SECONDS))
                .hasMessageContaining("exit code 137");
    }

    @Test
    @DisplayName("the pauses between attempts double up to fifteen seconds")
    void backsOff() {
        assertThat(Part.pause(1)).isEqualTo(Duration.ofMillis(250));
        assertThat(Part.pause(2)).isEqualTo(Duration.ofMillis(500));
        assertThat(Part.pause(20)).isEqualTo(Duration.ofSeconds(15));
    }

    /** Each launch is counted when the process has been asked for its first answer. */
    private Part part(String script) {
        return new Part(
                "Thing",
                new Home(folder),
                () -> new ProcessBuilder("sh", "-c", script),
                () -> {
                    asked.release();
                    return true;
                },
                Duration.ofSeconds(10),
                new Console());
    }

    private long processId() throws Exception {
        return Long.parseLong(Files.readString(folder.resolve("processes/thing.pid")).strip());
    }
}
