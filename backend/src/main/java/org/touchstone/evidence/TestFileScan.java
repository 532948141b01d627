package org.touchstone.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The scan of an installation without a scanner: it knows the industry's harmless test file and
 * nothing else, which proves that the hook is called.
 */
class TestFileScan implements MalwareScan {

    private static final String MARK = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    private static final int LOOKED_AT = 4096;

    @Override
    public Optional<String> threatIn(Path file) {
        try (var content = Files.newInputStream(file)) {
            var start = new String(content.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            return start.contains(MARK) ? Optional.of("EICAR test file") : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
