package org.touchstone.observation;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** When assessors have to be observed, as {@code observations.yaml} says. */
@Singleton
class ObservationSettings {

    /** The file. */
    record Values(int redWithinMonths) {}

    private final Values values = read();

    int redWithinMonths() {
        return values.redWithinMonths();
    }

    private static Values read() {
        try (var file = ObservationSettings.class.getResourceAsStream("/observations.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
