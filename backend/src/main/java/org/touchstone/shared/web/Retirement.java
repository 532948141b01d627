package org.touchstone.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * When an operation goes, and what comes in its place.
 *
 * @param deprecated from when on it should not be built upon
 * @param sunset the last day on which it works
 * @param instead what to use instead
 */
record Retirement(LocalDate deprecated, LocalDate sunset, String instead) {

    /** How long an integrator has at least: a term in which nobody changes a running system. */
    static final Period NOTICE = Period.ofMonths(6);

    /** Where it is explained, on the pages that we serve. */
    static final String EXPLAINED = "/docs";

    Retirement {
        if (instead.isBlank()) {
            throw new IllegalArgumentException("Say what to use instead.");
        }
        if (sunset.isBefore(deprecated.plus(NOTICE))) {
            throw new IllegalArgumentException(
                    "An operation deprecated on %s works until %s at least; a sunset on %s is too soon."
                            .formatted(deprecated, deprecated.plus(NOTICE), sunset));
        }
    }

    static Retirement of(Retires declared) {
        return of(declared.deprecated(), declared.sunset(), declared.instead());
    }

    static Retirement of(String deprecated, String sunset, String instead) {
        return new Retirement(LocalDate.parse(deprecated), LocalDate.parse(sunset), instead);
    }

    boolean isOver(Instant now) {
        return now.isAfter(end());
    }

    private Instant end() {
        return sunset.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    }

    /** A structured date (RFC 9745). */
    String deprecationHeader() {
        return "@" + deprecated.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** An HTTP date (RFC 8594). */
    String sunsetHeader() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(end().atOffset(ZoneOffset.UTC));
    }

    List<String> links() {
        return List.of(
                "<%s>; rel=\"deprecation\"; type=\"text/html\"".formatted(EXPLAINED),
                "<%s>; rel=\"sunset\"; type=\"text/html\"".formatted(EXPLAINED));
    }

    /** For the contract. */
    String words() {
        return "Deprecated since %s; works until %s and answers 410 afterwards. Instead: %s"
                .formatted(deprecated, sunset, instead);
    }
}
