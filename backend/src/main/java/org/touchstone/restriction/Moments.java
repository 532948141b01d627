package org.touchstone.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days and spans between moments, as London counts them. */
final class Moments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Moments() {}

    static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    static int days(Instant from, Instant to) {
        return (int) ChronoUnit.DAYS.between(day(from), day(to));
    }
}
