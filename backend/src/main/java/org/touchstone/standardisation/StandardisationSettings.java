package org.touchstone.standardisation;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the rules count with, as {@code standardisation.yaml} says. */
@Singleton
class StandardisationSettings {

    /** The file. */
    record Values(int validMonths) {}

    /** For so many months an event counts. */
    static final int MONTHS = read().validMonths();

    int validMonths() {
        return MONTHS;
    }

    private static Values read() {
        try (var file =
                StandardisationSettings.class.getResourceAsStream("/standardisation.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
