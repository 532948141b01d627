package org.touchstone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** How both years begin: registrations come in, the cycle opens, reviewers are standardised. */
class SampleCycles {

    private static final List<String> PILOT = List.of("10001", "10002", "30001", "40001");

    /** A centre whose first learners came after September of this cycle (QMR-103). */
    private static final String NEW_CENTRE = "20004";

    private static final String ALL = "everybody";
    private static final int DAYS_TO_FIRST_LEARNERS = 49;

    private final SampleTimeline timeline;
    private final SampleReviews reviews;
    private final SampleWorld world;
    private final List<String> reviewers;
    private final AtomicReference<String> previous = new AtomicReference<>();
    private final AtomicReference<String> current = new AtomicReference<>();

    SampleCycles(SampleTimeline timeline, SampleReviews reviews, List<String> reviewers) {
        this.timeline = timeline;
        this.reviews = reviews;
        this.world = reviews.world();
        this.reviewers = reviewers;
    }

    /** Last year's cycle, once it is open. */
    AtomicReference<String> previous() {
        return previous;
    }

    /** This year's cycle, once it is open. */
    AtomicReference<String> current() {
        return current;
    }

    void plan() {
        var last = world.previousStart();
        timeline.at(last.plusDays(3), 9, ALL, () -> registerPilot(last));
        timeline.at(last.plusDays(7), 9, ALL, this::formTeams);
        begin(previous, last);
        var start = world.currentStart();
        timeline.at(start.plusDays(3), 9, ALL, () -> registerAll(start));
        begin(current, start);
        var first = start.plusDays(DAYS_TO_FIRST_LEARNERS);
        timeline.at(
                first.plusDays(1),
                9,
                "A new centre",
                () -> reviews.register(world.centre(NEW_CENTRE), first, first, null));
    }

    private void begin(AtomicReference<String> cycle, LocalDate start) {
        timeline.at(start.plusDays(7), 9, ALL, () -> cycle.set(reviews.openCycle(start)));
        timeline.at(
                start.plusDays(10),
                17,
                ALL,
                () -> reviews.standardise(cycle.get(), start.plusDays(10), reviewers));
    }

    private void formTeams() {
        reviews.formTeam("North and east", "Tess Teamleader", reviewers.subList(0, 6));
        reviews.formTeam(
                "South and west", "Tobias Tentpole", reviewers.subList(6, reviewers.size()));
    }

    private void registerPilot(LocalDate start) {
        for (var number : PILOT) {
            reviews.register(world.centre(number), start.plusDays(2), start.minusYears(3), null);
        }
    }

    private void registerAll(LocalDate start) {
        for (var centre : world.centres()) {
            if (!centre.number().equals(NEW_CENTRE)) {
                reviews.register(
                        centre,
                        start.plusDays(2),
                        start.minusYears(4),
                        centre.number().equals(SampleCentres.APPRENTICES_ONLY)
                                ? "APPRENTICESHIP"
                                : null);
            }
        }
    }
}
