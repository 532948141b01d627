package org.touchstone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir Path folder;

    @Test
    @DisplayName(
            "one folder serves one launcher at a time, and the second is told which process has it")
    void claimsOnce() {
        var home = new Home(folder);
        home.claim();

        assertThatThrownBy(home::claim)
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("already running")
                .hasMessageContaining("process " + ProcessHandle.current().pid());
    }

    @Test
    @DisplayName(
            "a claim made by one process is seen by another, even after much garbage was collected")
    void claimsAcrossProcesses() throws Exception {
        new Home(folder).claim();
        System.gc();

        var other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Claimer.class.getName(),
                                folder.toString())
                        .start();

        assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("already running");
    }

    @Test
    @DisplayName("a folder is complete once the product was ready, and not after it was emptied")
    void knowsWhetherItIsComplete() {
        var home = new Home(folder);
        home.claim();
        assertThat(home.isComplete()).isFalse();

        home.markComplete();
        assertThat(new Home(folder).isComplete()).isTrue();

        home.empty();
        assertThat(home.isComplete()).isFalse();
    }

    /** Tries to claim the folder it is given and says how that went. */
    static final class Claimer {
        public static void main(String[] arguments) {
            try {
                new Home(Path.of(arguments[0])).claim();
                System.out.println("claimed");
            } catch (CannotStartException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    @DisplayName("emptying removes all but the claim, and follows no link out of the folder")
    void empties() throws Exception {
        var home = new Home(folder.resolve("home"));
        home.claim();
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "");
        Files.createDirectories(home.logs());
        Files.writeString(home.logs().resolve("a.log"), "");
        Files.createSymbolicLink(home.folder().resolve("link"), outside);

        home.empty();

        try (var left = Files.list(home.folder())) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("lock");
        }
        assertThat(outside.resolve("kept")).exists();
    }
}
