package org.touchstone.action;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the clocks of internal actions count with, as {@code internal-actions.yaml} says. */
@Singleton
class InternalActionSettings {

    /** The file. */
    record Values(List<Integer> remindDaysBefore, int repeatWorkingDays, int checkWorkingDays) {}

    private final Values values = read();

    Values values() {
        return values;
    }

    private static Values read() {
        try (var file =
                InternalActionSettings.class.getResourceAsStream("/internal-actions.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
