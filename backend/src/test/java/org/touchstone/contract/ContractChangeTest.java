package org.touchstone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * The committed contract against the one that was last released: what worked for a client goes on
 * working until the major version changes.
 */
class ContractChangeTest {

    private static final Path RELEASED = Path.of("src", "contract", "released.yaml");
    private static final Path COMMITTED = Path.of("..", "openapi.yaml");

    @Test
    @DisplayName("QMR-312 nothing that a client of the released contract relies on is broken")
    void nothingIsBroken() throws IOException {
        var released = Files.readString(RELEASED);
        var committed = Files.readString(COMMITTED);
        if (major(released).equals(major(committed))) {
            assertThat(breaks(released, committed))
                    .as("A breaking change needs a new major version of the interface")
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("QMR-312 an operation that goes is found")
    void findsMissingOperation() throws IOException {
        assertThat(seeded("  /api/v1/me:\n", "  /api/v1/myself:\n")).anyMatch(gone("/api/v1/me"));
    }

    @Test
    @DisplayName("QMR-312 a field that is demanded from now on is found")
    void findsDemandedField() throws IOException {
        assertThat(
                        seeded(
                                "    SubmitReport:\n      type: object\n",
                                "    SubmitReport:\n      type: object\n      required:\n      - recommendBlock\n"))
                .anyMatch(told -> told.contains("/submit"));
    }

    @Test
    @DisplayName("QMR-312 another type of a field of an answer is found")
    void findsChangedType() throws IOException {
        assertThat(
                        seeded(
                                "        centreNumber:\n          type: string\n",
                                "        centreNumber:\n          type: integer\n"))
                .anyMatch(told -> told.contains("/api/v1/reports"));
    }

    private static List<String> seeded(String text, String instead) throws IOException {
        var released = Files.readString(RELEASED);
        assertThat(released).contains(text);
        return breaks(released, released.replace(text, instead));
    }

    private static Predicate<String> gone(String path) {
        return told -> told.startsWith("gone: ") && told.endsWith(path);
    }

    private static String major(String contract) {
        return contract.replaceFirst("(?s).*\\n  version: (\\d+)\\..*", "$1");
    }

    private static List<String> breaks(String before, String after) {
        var change = OpenApiCompare.fromContents(readable(before), readable(after));
        return change.isCompatible() ? List.of() : told(change);
    }

    /**
     * The comparison does not see a changed type in the newer dialect; of that dialect we use
     * nothing that the older one has not. The codes of refusals may become more: a client knows
     * some and treats the rest by their status.
     */
    private static String readable(String contract) {
        var older = contract.replaceFirst("openapi: 3\\.1\\.\\d", "openapi: 3.0.3");
        var codes = older.indexOf("\n    ProblemCode:\n");
        var list = older.indexOf("\n      enum:\n", codes);
        var end = list + "\n      enum:\n".length();
        while (older.startsWith("      - ", end)) {
            end = older.indexOf('\n', end) + 1;
        }
        return older.substring(0, list + 1) + older.substring(end);
    }

    @Test
    @DisplayName("QMR-312 no code of a refusal that a client may know has gone")
    void keepsCodes() throws IOException {
        var released = codes(Files.readString(RELEASED));
        assertThat(released).hasSizeGreaterThan(100);
        assertThat(codes(Files.readString(COMMITTED))).containsAll(released);
    }

    private static List<String> codes(String contract) {
        return contract.substring(contract.indexOf("\n    ProblemCode:\n"))
                .lines()
                .skip(2)
                .takeWhile(line -> !line.matches("    \\w+:"))
                .filter(line -> line.matches("      - \\w+"))
                .map(line -> line.substring("      - ".length()))
                .toList();
    }

    private static List<String> told(ChangedOpenApi change) {
        var told = new ArrayList<String>();
        change.getMissingEndpoints().forEach(each -> told.add("gone: " + each));
        change.getChangedOperations().stream()
                .filter(each -> each.isIncompatible())
                .forEach(
                        each ->
                                told.add(
                                        "changed: "
                                                + each.getHttpMethod()
                                                + " "
                                                + each.getPathUrl()));
        return told;
    }
}
