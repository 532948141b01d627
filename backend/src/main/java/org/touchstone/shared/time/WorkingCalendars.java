package org.touchstone.shared.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The working calendars of the four nations. The bank holidays come from the Jollyday library. */
@Singleton
public class WorkingCalendars {

    private record YearOf(Nation nation, int year) {}

    private final HolidayManager library =
            HolidayManager.getInstance(
                    ManagerParameters.create(
                            de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM));
    private final Map<YearOf, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    /** The calendar of that nation. */
    public WorkingCalendar of(Nation nation) {
        return new WorkingCalendar(nation, day -> holiday(nation, day));
    }

    private Optional<String> holiday(Nation nation, LocalDate day) {
        var year = years.computeIfAbsent(new YearOf(nation, day.getYear()), this::load);
        return Optional.ofNullable(year.get(day));
    }

    private Map<LocalDate, String> load(YearOf wanted) {
        return library.getHolidays(Year.of(wanted.year()), wanted.nation().calendarKey()).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Holiday::getDate,
                                holiday -> holiday.getDescription(java.util.Locale.UK),
                                (one, other) -> one));
    }
}
