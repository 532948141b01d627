package org.touchstone.monitoring;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the rules count with, as {@code monitoring.yaml} says; all are working days. */
@Singleton
class MonitoringSettings {

    /** The file. */
    record Values(
            List<Integer> reminders,
            int dueAfterEvent,
            int feedbackWithin,
            int reviewWithin,
            int closesAfter) {}

    private final Values values = read();

    Values values() {
        return values;
    }

    private static Values read() {
        try (var file = MonitoringSettings.class.getResourceAsStream("/monitoring.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
