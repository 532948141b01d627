package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rulebook file is read as the application reads it, and has to hold together. */
class SchemeFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/schemes");

    static List<String> files() {
        return Rulebooks.listed();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("a listed file holds together and names its own scheme and version")
    void holdsTogether(String file) {
        var rulebook = RulebookFormat.fromYaml(Rulebooks.text(file));

        assertThat(RulebookCheck.faultsOf(rulebook)).isEmpty();
        assertThat(rulebook.scheme() + "/" + rulebook.version() + ".yaml").isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("a rulebook survives the way through the database unchanged")
    void survivesTheDatabase(String file) {
        var rulebook = RulebookFormat.fromYaml(Rulebooks.text(file));

        var json = RulebookFormat.toJson(rulebook);

        assertThat(RulebookFormat.fromJson(json)).isEqualTo(rulebook);
        assertThat(RulebookFormat.toJson(RulebookFormat.fromJson(json))).isEqualTo(json);
    }

    @Test
    @DisplayName("every file in the folder is listed, and nothing else")
    void everyFileIsListed() throws IOException {
        try (var found = Files.walk(FOLDER)) {
            assertThat(
                            found.filter(path -> path.toString().endsWith(".yaml"))
                                    .map(
                                            path ->
                                                    FOLDER.relativize(path)
                                                            .toString()
                                                            .replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Rulebooks.listed());
        }
    }

    @Test
    @DisplayName("an unknown key, an unknown code or a key given twice is refused")
    void closedVocabulary() {
        var text = Rulebooks.text("pearson-qmr/2016-17.yaml");

        assertThatThrownBy(() -> RulebookFormat.fromYaml(text + "\nbonus: 1\n"))
                .hasMessageContaining("bonus");
        assertThatThrownBy(
                        () ->
                                RulebookFormat.fromYaml(
                                        text.replace("unit: MONTHS", "unit: FORTNIGHTS")))
                .hasMessageContaining("FORTNIGHTS");
        assertThatThrownBy(() -> RulebookFormat.fromYaml(text + "\ntitle: Again\n"))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> RulebookFormat.fromYaml(text.replace("    lowest: true\n", "")))
                .hasMessageContaining("lowest");
    }

    @Test
    @DisplayName("a rulebook that contradicts itself is told all its faults at once")
    void faults() {
        var broken =
                Rulebooks.text("pearson-qmr/2016-17.yaml")
                        .replace("ref: QO.3.4", "ref: QO.3.9")
                        .replace("needsOneOf: [NOT_EVIDENCED]", "needsOneOf: [NOT_SEEN]")
                        .replace("families: [NQF]", "families: [NVQ]");

        assertThat(RulebookCheck.faultsOf(RulebookFormat.fromYaml(broken)))
                .anyMatch(fault -> fault.contains("QO.3.4"))
                .anyMatch(fault -> fault.contains("NOT_SEEN"))
                .anyMatch(fault -> fault.contains("NQF_2012_TO_2014"));
    }
}
