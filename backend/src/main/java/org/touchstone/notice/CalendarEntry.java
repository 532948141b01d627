package org.touchstone.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something in a person's calendar; never a judgement.
 *
 * @param uid stays the same when its date moves
 * @param first its first day
 * @param last its last day
 * @param startsAt when it starts, or null for whole days
 * @param endsAt when it ends, or null for whole days
 * @param link the path of the screen to open
 */
public record CalendarEntry(
        String uid,
        String title,
        LocalDate first,
        LocalDate last,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link) {

    /** Whole days. */
    public static CalendarEntry days(
            String uid, String title, LocalDate first, LocalDate last, String link) {
        return new CalendarEntry(uid, title, first, last, null, null, null, link);
    }
}
