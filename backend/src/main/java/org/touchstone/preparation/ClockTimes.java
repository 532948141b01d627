package org.touchstone.preparation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A time of day in London as text, such as {@code 09:30}. The driver would take a column of type
 * time for an instant and move it by the zone's offset.
 */
@Converter
class ClockTimes implements AttributeConverter<LocalTime, String> {

    @Override
    public String convertToDatabaseColumn(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public LocalTime convertToEntityAttribute(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
