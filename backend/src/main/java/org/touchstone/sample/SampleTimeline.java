package org.touchstone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.touchstone.shared.time.Days;
import org.touchstone.shared.time.TrainingClock;

/**
 * Lives the stories in the order of their days, with the business clock at the time of each step,
 * and lets every day between begin as it would have. A story whose step is refused ends there; the
 * others go on.
 */
class SampleTimeline {

    private static final Logger LOG = Logger.getLogger(SampleTimeline.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Something that happens in a story. */
    interface Step {

        /** Carries it out. */
        void happen();
    }

    private record Planned(LocalDate day, LocalTime time, String story, Step step) {

        Instant at() {
            return day.atTime(time).atZone(LONDON).toInstant();
        }
    }

    private final TrainingClock clock;
    private final Days days;
    private final List<Planned> planned = new ArrayList<>();
    private final Set<String> ended = new HashSet<>();
    private final List<String> failures = new ArrayList<>();

    SampleTimeline(TrainingClock clock, Days days) {
        this.clock = clock;
        this.days = days;
    }

    /** Plans a step; steps of the same moment keep the order in which they were planned. */
    void at(LocalDate day, int hour, String story, Step step) {
        planned.add(new Planned(day, LocalTime.of(hour, 0), story, step));
    }

    /** Lives them all; answers what was refused. */
    List<String> live() {
        planned.sort(Comparator.comparing(Planned::at));
        LocalDate begun = null;
        Instant now = null;
        for (var next : planned) {
            if (!next.day().equals(begun)) {
                begun = next.day();
                now = next.at();
                days.liveUntil(now);
            } else if (!next.at().equals(now)) {
                now = next.at();
                clock.moveTo(now);
            }
            happen(next);
        }
        return failures;
    }

    private void happen(Planned next) {
        if (ended.contains(next.story())) {
            return;
        }
        try {
            next.step().happen();
        } catch (RuntimeException refused) {
            ended.add(next.story());
            failures.add("%s on %s: %s".formatted(next.story(), next.day(), refused.getMessage()));
            LOG.warnf("Sample story ended early. %s", failures.get(failures.size() - 1));
        }
    }
}
