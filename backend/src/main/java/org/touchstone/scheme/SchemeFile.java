package org.touchstone.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A rulebook file as it is shipped.
 *
 * @param path below {@code schemes}, {@code <scheme>/<version>.yaml}
 */
record SchemeFile(String path, String text) {

    private static final String FOLDER = "/schemes/";

    /** Every file that {@code schemes/index.txt} lists, in its order. */
    static List<SchemeFile> shipped() {
        return read("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(path -> new SchemeFile(path, read(path)))
                .toList();
    }

    /** The code of the scheme, from the path. */
    String scheme() {
        return path.substring(0, path.indexOf('/'));
    }

    /** The name of the version, from the path. */
    String version() {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf(".yaml"));
    }

    /** See {@link RulebookFormat#checksum}. */
    String checksum() {
        return RulebookFormat.checksum(text);
    }

    private static String read(String path) {
        try (var file = SchemeFile.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "schemes/index.txt lists " + path + ", but there is no such file.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
