package org.touchstone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** The two years of Meridian Awards: a pilot with four centres, then everybody. */
class SampleStories {

    private static final List<String> PILOT = List.of("10001", "10002", "30001", "40001");

    /** A centre whose first learners came after September of this cycle (QMR-103). */
    private static final String NEW_CENTRE = "20004";

    private static final String ALL = "everybody";

    private final SampleTimeline timeline;
    private final SampleReviews reviews;
    private final SampleDocuments documents;
    private final SampleActions actions;
    private final SampleWorld world;
    private final List<String> reviewers;
    private final AtomicReference<String> previous = new AtomicReference<>();
    private final AtomicReference<String> current = new AtomicReference<>();

    SampleStories(SampleTimeline timeline, SampleReviews reviews, List<String> invented) {
        this.timeline = timeline;
        this.reviews = reviews;
        this.documents = new SampleDocuments(reviews);
        this.actions = new SampleActions(reviews);
        this.world = reviews.world();
        this.reviewers = new ArrayList<>(List.of("Rita Reviewer", "Ravi Reviewer"));
        this.reviewers.addAll(invented);
    }

    /** Plans both years. */
    void plan() {
        planPilot();
        planCurrent();
    }

    private void planPilot() {
        var start = world.previousStart();
        timeline.at(
                start.plusDays(3),
                9,
                ALL,
                () ->
                        PILOT.forEach(
                                number ->
                                        reviews.register(
                                                world.centre(number),
                                                start.plusDays(2),
                                                start.minusYears(3),
                                                null)));
        timeline.at(start.plusDays(7), 9, ALL, () -> previous.set(reviews.openCycle(start)));
        timeline.at(start.plusDays(8), 9, ALL, this::formTeams);
        timeline.at(
                start.plusDays(10),
                17,
                ALL,
                () -> reviews.standardise(previous.get(), start.plusDays(10), reviewers));
        pilot("10001", "Ravi Reviewer", 72, Map.of("QO.2.3", SampleReviews.NOT_EFFECTIVE, "QO.8.2", SampleReviews.NOT_EFFECTIVE));
        pilot("10002", "Rita Reviewer", 79, Map.of("QO.5.1", SampleReviews.NOT_EFFECTIVE));
        pilot("30001", "Ambrose Lintel", 140, Map.of("QO.7.4", SampleReviews.NOT_EFFECTIVE));
        pilot("40001", "Beryl Fathom", 154, Map.of());
    }

    private void formTeams() {
        reviews.formTeam("North and east", "Tess Teamleader", reviewers.subList(0, 6));
        reviews.formTeam(
                "South and west", "Tobias Tentpole", reviewers.subList(6, reviewers.size()));
    }

    private void pilot(
            String number, String reviewer, int daysToVisit, Map<String, String> findings) {
        var story = "Last year at " + number;
        var centre = world.centre(number);
        var start = world.previousStart();
        var visitOn = SampleReviews.tuesday(start.plusDays(daysToVisit));
        var review = new Review(story, previous, centre, reviewer, visitOn, findings);
        review.allocate(start.plusDays(33));
        review.date(start.plusDays(35));
        review.document(visitOn.minusDays(21));
        review.visit();
        review.report(visitOn.plusDays(7));
        var due = visitOn.plusDays(7);
        // The first of them is left half done, so that something of last year is still open.
        if (!number.equals("10001")) {
            timeline.at(due.plusDays(40), 10, story, () -> actions.resolveAll(review.id(), centre, reviewer));
        } else {
            timeline.at(due.plusDays(40), 10, story, () -> actions.resolveFirst(review.id(), centre, reviewer));
        }
    }

    private void planCurrent() {
        var start = world.currentStart();
        timeline.at(start.plusDays(3), 9, ALL, () -> registerAll(start));
        timeline.at(start.plusDays(7), 9, ALL, () -> current.set(reviews.openCycle(start)));
        timeline.at(
                start.plusDays(10),
                17,
                ALL,
                () -> reviews.standardise(current.get(), start.plusDays(10), reviewers));
        var firstRegistration = start.plusDays(49);
        timeline.at(
                firstRegistration.plusDays(1),
                9,
                "A new centre",
                () ->
                        reviews.register(
                                world.centre(NEW_CENTRE),
                                firstRegistration,
                                firstRegistration,
                                null));
        waiting("10001", "Rita Reviewer");
        for (var i = 0; i < 6; i++) {
            waiting(String.valueOf(11006 + i % 5), reviewers.get(2 + i), i < 5);
        }
        proposed("10003", "Rita Reviewer");
        proposed("11002", "Ravi Reviewer");
        agreed("10004", "Rita Reviewer", 16);
        agreed("11001", "Cosmo Thatch", 30);
        inProgress("10005", "Rita Reviewer");
        conducted("10006", "Rita Reviewer");
        reported("30001", "Ravi Reviewer");
        closed("40001", "Gideon Plumb");
        inScrutiny("11005", "Flora Buttress");
        deferred("20006", "Hattie Trestle");
        withdrawn("40005");
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

    private void waiting(String number, String reviewer) {
        waiting(number, reviewer, true);
    }

    private void waiting(String number, String reviewer, boolean told) {
        if (told) {
            var review = review(number, reviewer, world.today(), Map.of());
            review.allocate(world.currentStart().plusDays(34));
        }
    }

    private Review review(
            String number, String reviewer, LocalDate visitOn, Map<String, String> findings) {
        return new Review(
                "This year at " + number,
                current,
                world.centre(number),
                reviewer,
                visitOn,
                findings);
    }

    private void proposed(String number, String reviewer) {
        var review = review(number, reviewer, world.today(), Map.of());
        review.allocate(world.currentStart().plusDays(34));
        var first = SampleReviews.tuesday(world.today().plusDays(24));
        timeline.at(
                world.today().minusDays(3),
                11,
                review.story,
                () -> {
                    reviews.contact(review.id(), reviewer, world.today().minusDays(3));
                    reviews.propose(
                            review.id(), reviews.person(reviewer), first, first.plusDays(1));
                });
    }

    private void agreed(String number, String reviewer, int daysAhead) {
        var review =
                review(
                        number,
                        reviewer,
                        SampleReviews.tuesday(world.today().plusDays(daysAhead)),
                        Map.of());
        review.allocate(world.currentStart().plusDays(34));
        review.date(world.today().minusDays(9));
    }

    private void inProgress(String number, String reviewer) {
        var review =
                review(
                        number,
                        reviewer,
                        lastWorkingDay(world.today()),
                        Map.of("QO.1.3", SampleReviews.NOT_EFFECTIVE));
        review.prepare();
        timeline.at(
                review.visitOn,
                9,
                review.story,
                () -> {
                    reviews.start(review.id(), reviewer);
                    reviews.find(review.id(), reviewer, 4, review.findings);
                });
    }

    private void conducted(String number, String reviewer) {
        var review =
                review(
                        number,
                        reviewer,
                        lastWorkingDay(world.today().minusDays(5)),
                        Map.of(
                                "QO.4.2",
                                SampleReviews.NOT_EFFECTIVE,
                                "QO.6.1",
                                SampleReviews.NOT_EFFECTIVE));
        review.prepare();
        review.visit();
    }

    private void reported(String number, String reviewer) {
        var visitOn = SampleReviews.tuesday(world.currentStart().plusDays(44));
        var review =
                review(
                        number,
                        reviewer,
                        visitOn,
                        Map.of(
                                "QO.1.2", SampleReviews.NOT_EFFECTIVE,
                                "QO.2.5", SampleReviews.NOT_EFFECTIVE,
                                "QO.5.2", SampleReviews.NOT_EFFECTIVE,
                                "QO.7.1", SampleReviews.NOT_EFFECTIVE,
                                "QO.8.4", SampleReviews.NOT_EFFECTIVE));
        review.prepare();
        review.visit();
        var published = visitOn.plusDays(6);
        review.report(published);
        timeline.at(
                earlier(published.plusDays(10), world.today()),
                10,
                review.story,
                () -> actions.inEveryState(review.id(), review.centre, reviewer));
    }

    private void closed(String number, String reviewer) {
        var visitOn = SampleReviews.tuesday(world.currentStart().plusDays(43));
        var review = review(number, reviewer, visitOn, Map.of());
        review.prepare();
        review.visit();
        review.report(visitOn.plusDays(6));
    }

    private void inScrutiny(String number, String reviewer) {
        var visitOn = lastWorkingDay(world.today().minusDays(4));
        var review =
                review(number, reviewer, visitOn, Map.of("QO.3.4", SampleReviews.NOT_EVIDENCED));
        review.prepare();
        review.visit();
        review.report(lastWorkingDay(world.today().minusDays(1)));
    }

    private void deferred(String number, String reviewer) {
        var review = review(number, reviewer, world.today(), Map.of());
        review.allocate(world.currentStart().plusDays(34));
        timeline.at(
                world.today().minusDays(8),
                14,
                review.story,
                () ->
                        reviews.client()
                                .post(
                                        reviews.person("Quinn Manager"),
                                        "/visits/" + review.id() + "/defer",
                                        Map.of(
                                                "reason",
                                                "The centre moves into a new building this winter.")));
    }

    private void withdrawn(String number) {
        var story = "This year at " + number;
        timeline.at(
                world.today().minusDays(6),
                14,
                story,
                () ->
                        reviews.client()
                                .post(
                                        reviews.person("Quinn Manager"),
                                        "/visits/"
                                                + reviews.visit(
                                                        current.get(), world.centre(number))
                                                + "/withdraw",
                                        Map.of(
                                                "reason",
                                                "The last learners have completed; the centre closes its provision.")));
    }

    private static LocalDate lastWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The course of one review, of which a story plans as much as it needs. */
    private final class Review {

        private final String story;
        private final AtomicReference<String> cycle;
        private final SampleCentre centre;
        private final String reviewer;
        private final LocalDate visitOn;
        private final Map<String, String> findings;

        Review(
                String story,
                AtomicReference<String> cycle,
                SampleCentre centre,
                String reviewer,
                LocalDate visitOn,
                Map<String, String> findings) {
            this.story = story;
            this.cycle = cycle;
            this.centre = centre;
            this.reviewer = reviewer;
            this.visitOn = visitOn;
            this.findings = findings;
        }

        String id() {
            return reviews.visit(cycle.get(), centre);
        }

        void allocate(LocalDate on) {
            timeline.at(on, 10, story, () -> reviews.allocate(id(), reviewer));
        }

        void date(LocalDate on) {
            timeline.at(
                    on,
                    11,
                    story,
                    () -> {
                        reviews.contact(id(), reviewer, on);
                        reviews.propose(id(), reviews.person(reviewer), visitOn);
                    });
            timeline.at(
                    on.plusDays(1), 15, story, () -> reviews.accept(id(), centre.nominee()));
        }

        void document(LocalDate from) {
            timeline.at(from, 9, story, () -> documents.write(id(), centre));
            timeline.at(
                    from.plusDays(2), 9, story, () -> documents.requestSignature(id(), centre));
            timeline.at(from.plusDays(3), 9, story, () -> documents.sign(id(), centre));
            timeline.at(from.plusDays(4), 9, story, () -> documents.submit(id(), centre));
        }

        /** Everything before the day of the visit, in the time there is. */
        void prepare() {
            var start = world.currentStart();
            allocate(start.plusDays(31));
            date(start.plusDays(32));
            document(start.plusDays(34));
        }

        void visit() {
            timeline.at(
                    visitOn,
                    9,
                    story,
                    () -> {
                        reviews.start(id(), reviewer);
                        reviews.find(id(), reviewer, 10, findings);
                        reviews.judge(id(), reviewer, findings);
                        notePoints();
                    });
            timeline.at(
                    visitOn,
                    16,
                    story,
                    () -> {
                        reviews.feedBack(
                                id(),
                                reviewer,
                                visitOn,
                                findings.containsValue(SampleReviews.NOT_EVIDENCED));
                        reviews.conclude(id(), reviewer, centre, visitOn);
                    });
        }

        private void notePoints() {
            for (var measure : findings.keySet().stream().sorted().toList()) {
                reviews.note(
                        id(),
                        reviewer,
                        "ESSENTIAL_ACTION",
                        measure,
                        "Make sure that everybody concerned follows the procedure for "
                                + measure
                                + ", and keep the record that shows it.");
            }
            reviews.note(
                    id(),
                    reviewer,
                    "RECOMMENDATION",
                    "QO.6.2",
                    "Ask new learners after six weeks what they missed in the induction.");
            reviews.note(
                    id(),
                    reviewer,
                    "ADVICE",
                    null,
                    "Share the sampling plan between programme teams before each term.");
            reviews.note(
                    id(),
                    reviewer,
                    "GOOD_PRACTICE",
                    "QO.7.2",
                    "Learners see their progress every week on one page that they helped to design.");
        }

        void report(LocalDate on) {
            timeline.at(
                    on,
                    12,
                    story,
                    () ->
                            reviews.report(
                                    id(),
                                    reviewer,
                                    centre.name()
                                            + " runs its programmes with care. This report names what works and what has to change."));
        }
    }
}
