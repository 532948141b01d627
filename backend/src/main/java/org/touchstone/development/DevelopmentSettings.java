package org.touchstone.development;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.touchstone.shared.security.Role;

/** Targets and the year, as {@code development.yaml} says. */
@Singleton
class DevelopmentSettings {

    /** The file. */
    record Values(Map<Role, BigDecimal> targets, int yearBeginsIn) {}

    private final Values values = read();

    /** Hours for a full post, by role. */
    Map<Role, BigDecimal> targets() {
        return values.targets();
    }

    /** The first day of the year in which the day lies. */
    LocalDate yearOf(LocalDate day) {
        var begins = day.withMonth(values.yearBeginsIn()).withDayOfMonth(1);
        return begins.isAfter(day) ? begins.minusYears(1) : begins;
    }

    private static Values read() {
        try (var file = DevelopmentSettings.class.getResourceAsStream("/development.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
