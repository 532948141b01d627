package org.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rows.md} to what the tests say. */
class RowsTest {

    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| ((?:QMR|IQA)-\\d{3}) \\| [^|]+ \\| (`[^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern REASON =
            Pattern.compile("^\\| ((?:QMR|IQA)-\\d{3}) \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    @DisplayName(
            "every row of the catalogue's first sections is tested or has a reason, and the named tests name it")
    void tableIsTrue() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "rows.md"));
        var tests = tests();
        var accounted = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        ROW.matcher(page)
                .results()
                .forEach(
                        row -> {
                            accounted.add(row.group(1));
                            NAME.matcher(row.group(2))
                                    .results()
                                    .map(name -> name.group(1))
                                    .filter(
                                            name ->
                                                    !tests.getOrDefault(name, "")
                                                            .contains(row.group(1)))
                                    .forEach(name -> wrong.add(row.group(1) + " in " + name));
                        });
        REASON.matcher(page).results().forEach(row -> accounted.add(row.group(1)));

        assertThat(wrong).as("rows that the named test does not name").isEmpty();
        // Later rows come as they are built.
        assertThat(accounted)
                .containsAll(
                        IntStream.concat(
                                        IntStream.rangeClosed(1, 251),
                                        IntStream.rangeClosed(298, 312))
                                .mapToObj("QMR-%03d"::formatted)
                                .toList())
                .containsAll(IntStream.rangeClosed(1, 87).mapToObj("IQA-%03d"::formatted).toList());
    }

    /** The text of every test by the name that the page uses. */
    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        for (var folder :
                List.of(
                        Path.of("src", "test", "java"),
                        Path.of("..", "frontend", "src"),
                        Path.of("..", "frontend", "e2e"))) {
            try (var files = Files.walk(folder)) {
                files.filter(
                                file ->
                                        file.toString()
                                                .matches(".*(Test\\.java|\\.(test|spec)\\.tsx?)"))
                        .forEach(
                                file ->
                                        tests.merge(
                                                file.getFileName().toString().replace(".java", ""),
                                                text(file),
                                                String::concat));
            }
        }
        return tests;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
