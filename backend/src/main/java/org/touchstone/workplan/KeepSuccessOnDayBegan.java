package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.workplan.SuccessValues.ToKeep;

/**
 * Keeps what the automatic measures of plans in force derive to, once a day and where it changed,
 * so that success is seen over time (IQA-018). Where there is nothing to count, nothing is kept.
 */
@ApplicationScoped
class KeepSuccessOnDayBegan {

    private final SuccessValues values;
    private final DerivedSuccess derived;
    private final Clock clock;

    KeepSuccessOnDayBegan(SuccessValues values, DerivedSuccess derived, Clock clock) {
        this.values = values;
        this.derived = derived;
        this.clock = clock;
    }

    void keep(@Observes DayBegan began) {
        // Records say how it stands, not how it stood: a day that was missed cannot be made up for.
        if (began.day().isBefore(LocalDate.now(clock))) {
            return;
        }
        for (var batch = values.plans(null); !batch.isEmpty(); batch = values.plans(last(batch))) {
            keep(batch, began.day());
        }
    }

    private static UUID last(List<UUID> batch) {
        return batch.get(batch.size() - 1);
    }

    private void keep(List<UUID> planIds, LocalDate day) {
        var figures = derived.of(planIds, day);
        values.keep(
                values.kept(planIds).stream()
                        .map(
                                one ->
                                        new ToKeep(
                                                one,
                                                figures.get(one.planId())
                                                        .get(one.source().derived())))
                        .filter(value -> value.figure().of() > 0 && isNews(value, day))
                        .toList(),
                day);
    }

    /** Whether it differs from the value before; what was kept on that day stays as it is. */
    private static boolean isNews(ToKeep value, LocalDate day) {
        var lastOn = value.of().lastOn();
        return lastOn == null || lastOn.isBefore(day) && !value.figure().equals(value.of().last());
    }
}
