package org.touchstone.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.touchstone.shared.security.Viewer;

/** Sorts a person's duties into the rows of their home. */
@ApplicationScoped
class Home {

    private static final int DAYS_AHEAD = 7;

    private static final Comparator<Duty> NEAREST_FIRST =
            Comparator.comparing(Duty::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Duty::centreName)
                    .thenComparing(Duty::kind)
                    .thenComparing(Duty::aboutId);

    private final Duties duties;
    private final Viewer viewer;
    private final Clock clock;

    Home(Duties duties, Viewer viewer, Clock clock) {
        this.duties = duties;
        this.viewer = viewer;
        this.clock = clock;
    }

    HomeView mine() {
        var all = new ArrayList<Duty>();
        var truncated = false;
        for (var source : DutySource.values()) {
            if (source.readers().stream().anyMatch(viewer::holds)) {
                var found = duties.of(source, viewer);
                truncated |= found.size() == Duties.MOST;
                all.addAll(found);
            }
        }
        all.sort(NEAREST_FIRST);
        var today = LocalDate.now(clock);
        var mine = all.stream().filter(Duty::mine).toList();
        return new HomeView(
                today,
                mine.stream().findFirst().orElse(null),
                pick(mine, day -> day != null && day.isBefore(today)),
                pick(mine, today::equals),
                pick(
                        mine,
                        day ->
                                day != null
                                        && day.isAfter(today)
                                        && !day.isAfter(today.plusDays(DAYS_AHEAD))),
                pick(mine, day -> day == null || day.isAfter(today.plusDays(DAYS_AHEAD))),
                all.stream().filter(duty -> !duty.mine()).toList(),
                truncated);
    }

    private static List<Duty> pick(List<Duty> duties, Predicate<LocalDate> due) {
        return duties.stream().filter(duty -> due.test(duty.dueOn())).toList();
    }
}
