package org.touchstone.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the visit. It names the day by its place among the visit's days, so that an agenda
 * outlives a date that moves.
 *
 * @param day 1 is the first day of the visit
 * @param startsAt London time
 * @param endsAt London time
 * @param type code of one of the scheme's agenda item types
 * @param persons who takes part, in words, or null
 * @param room where, in words, or null
 */
@Embeddable
@Schema(name = "AgendaItem", description = "A part of the visit.")
record AgendaItem(
        @Schema(required = true, description = "1 is the first day of the visit.", examples = "1")
                @NotNull(message = "Say on which day.")
                @Min(value = 1, message = "Days count from 1.")
                @Max(value = 30, message = "A visit has at most 30 days.")
                Integer day,
        @Schema(required = true, implementation = String.class, examples = "09:30")
                @Convert(converter = ClockTimes.class)
                @JsonFormat(pattern = "HH:mm")
                @NotNull(message = "Say when it starts, such as 09:30.")
                LocalTime startsAt,
        @Schema(required = true, implementation = String.class, examples = "10:30")
                @Convert(converter = ClockTimes.class)
                @JsonFormat(pattern = "HH:mm")
                @NotNull(message = "Say when it ends, such as 10:30.")
                LocalTime endsAt,
        @Schema(
                        required = true,
                        description = "One of the scheme's agenda item types.",
                        examples = "QN_MEETING")
                @NotBlank(message = "Choose what kind of item it is.")
                @Size(max = 40, message = "Use at most 40 characters.")
                String type,
        @Schema(required = true, examples = "How units are sampled")
                @NotBlank(message = "Say what it is about.")
                @Size(max = 300, message = "Use at most 300 characters.")
                String subject,
        @Schema(description = "Who takes part.", examples = "Ada Quill, lead internal verifiers")
                @Size(max = 500, message = "Use at most 500 characters.")
                String persons,
        @Schema(description = "Where.", examples = "Room B12")
                @Size(max = 200, message = "Use at most 200 characters.")
                String room) {

    /** The same item without stray blanks and seconds. */
    AgendaItem tidied() {
        return new AgendaItem(
                day,
                startsAt.truncatedTo(ChronoUnit.MINUTES),
                endsAt.truncatedTo(ChronoUnit.MINUTES),
                type.strip(),
                subject.strip(),
                stripped(persons),
                stripped(room));
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
