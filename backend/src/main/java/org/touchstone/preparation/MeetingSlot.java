package org.touchstone.preparation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When and where the invited meet the reviewer.
 *
 * @param on the day, or the first one of the visit while there is no agreed agenda
 * @param until the last day; the same as {@code on} when the day is known
 * @param startsAt London time, or null while there is no agreed agenda
 * @param endsAt London time, or null
 * @param room in words, or null
 */
record MeetingSlot(
        LocalDate on, LocalDate until, LocalTime startsAt, LocalTime endsAt, String room) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** The slot on a visit of these days. */
    static MeetingSlot of(LocalDate first, LocalDate last, Optional<Agenda> agenda) {
        return agenda.filter(Agenda::isAgreed)
                .flatMap(one -> one.first(MeetingType.PRACTITIONERS_MEETING.name()))
                .map(
                        item -> {
                            var day = first.plusDays(item.day() - 1L);
                            return new MeetingSlot(
                                    day, day, item.startsAt(), item.endsAt(), item.room());
                        })
                .orElseGet(() -> new MeetingSlot(first, last, null, null, null));
    }

    /** In words, such as "Tuesday 6 December 2016, 10:30 to 11:30, Room B12". */
    String words() {
        var days = on.equals(until) ? DAY.format(on) : DAY.format(on) + " to " + DAY.format(until);
        var hours = startsAt == null ? "" : ", " + startsAt + " to " + endsAt;
        return days + hours + (room == null ? "" : ", " + room);
    }

    boolean isTimed() {
        return startsAt != null;
    }
}
