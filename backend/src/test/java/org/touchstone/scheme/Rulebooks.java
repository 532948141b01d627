package org.touchstone.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rulebook files as tests read them. */
public final class Rulebooks {

    private Rulebooks() {}

    /** The rulebook of the Quality Management Review 2016–17. */
    public static Rulebook qmr() {
        return RulebookFormat.fromYaml(text("pearson-qmr/2016-17.yaml"));
    }

    /** The text of a file below {@code schemes}. */
    static String text(String path) {
        try (var file = Rulebooks.class.getResourceAsStream("/schemes/" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("no such file: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every file the index names. */
    static List<String> listed() {
        return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** The same finding on every measure of an objective. */
    static Map<String, String> all(Objective objective, String finding) {
        return objective.measureRefs().stream()
                .collect(Collectors.toMap(ref -> ref, ref -> finding));
    }
}
