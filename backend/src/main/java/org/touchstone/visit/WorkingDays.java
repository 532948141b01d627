package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.WorkingCalendars;

/** On which days a visit could take place: both sides' calendars in one answer. */
@ApplicationScoped
class WorkingDays {

    private static final int MOST_VISITS = 300;

    /** The days of a stretch of time on which a visit could take place. */
    @Schema(name = "VisitDays")
    record View(
            @Schema(required = true) Nation nation,
            @Schema(required = true) LocalDate from,
            @Schema(required = true) LocalDate to,
            @Schema(required = true, description = "Working days that may be proposed.")
                    List<LocalDate> workingDays,
            @Schema(required = true) List<Holiday> holidays,
            @Schema(
                            required = true,
                            description =
                                    "Days on which the reviewer has another visit already; advice only.")
                    List<LocalDate> reviewerTaken) {}

    @Schema(name = "VisitHoliday")
    record Holiday(
            @Schema(required = true) LocalDate day,
            @Schema(required = true, description = "Why nobody works, in words.") String why) {}

    private final EntityManager database;
    private final VisitAccess access;
    private final CycleRepository cycles;
    private final WorkingCalendars calendars;
    private final Clock clock;

    WorkingDays(
            EntityManager database,
            VisitAccess access,
            CycleRepository cycles,
            WorkingCalendars calendars,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.cycles = cycles;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The days from today on within the window and the visit's exception from it.
     *
     * @param from the first day asked for, or null
     * @param to the last day asked for, or null
     */
    @Transactional
    View of(UUID visitId, LocalDate from, LocalDate to) {
        var opened = access.toRead(visitId);
        var visit = opened.visit();
        var cycle = cycles.require(visit.cycleId());
        var first = latest(earliest(cycle.windowFrom(), visit.exceptionFrom()), from, today());
        var last = earliest(latest(cycle.windowTo(), visit.exceptionTo()), to);
        var calendar = calendars.of(opened.summary().enrolment().centre().nation());
        var working = new ArrayList<LocalDate>();
        var holidays = new ArrayList<Holiday>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!cycle.inWindow(day) && !visit.isExempt(day)) {
                continue;
            }
            var why = calendar.whyNotWorking(day);
            if (why.isEmpty()) {
                working.add(day);
            } else if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                holidays.add(new Holiday(day, why.get()));
            }
        }
        return new View(
                calendar.nation(), first, last, working, holidays, taken(visit, first, last));
    }

    private List<LocalDate> taken(Visit visit, LocalDate first, LocalDate last) {
        if (visit.reviewerId() == null) {
            return List.of();
        }
        return KeysetQuery.select("v.start_on as start_on, v.end_on as end_on", "visit v", "v.id")
                .where("v.reviewer_id = :reviewer", "reviewer", visit.reviewerId())
                .where("v.id <> :own", "own", visit.id())
                .where("v.state in ('AGREED', 'CONFIRMED', 'IN_PROGRESS')")
                .where("v.end_on >= :first", "first", first)
                .where("v.start_on <= :last", "last", last)
                .list(
                        database,
                        MOST_VISITS,
                        row ->
                                row.date("start_on")
                                        .datesUntil(row.date("end_on").plusDays(1))
                                        .toList())
                .stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalDate latest(LocalDate... days) {
        return Collections.max(given(days));
    }

    private static LocalDate earliest(LocalDate... days) {
        return Collections.min(given(days));
    }

    private static List<LocalDate> given(LocalDate... days) {
        return Arrays.stream(days).filter(Objects::nonNull).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
