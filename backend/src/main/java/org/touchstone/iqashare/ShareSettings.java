package org.touchstone.iqashare;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How long a share may be, as {@code iqa-shares.yaml} says. */
@Singleton
class ShareSettings {

    /** The file. */
    record Values(int daysBeforeVisit, int daysAfterVisit) {}

    private final Values values = read();

    Values values() {
        return values;
    }

    private static Values read() {
        try (var file = ShareSettings.class.getResourceAsStream("/iqa-shares.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
