package org.touchstone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.shared.time.WorkingCalendar;

/** The two years of Meridian Awards: a pilot with four centres, then everybody. */
class SampleStories {

    /** Reviewers are named there, and nothing else has happened yet. */
    private static final List<String> WAITING =
            List.of("11006", "11007", "11008", "11009", "11010");

    private final SampleTimeline timeline;
    private final SampleReviews reviews;
    private final SampleDocuments documents;
    private final SampleActions actions;
    private final SampleWorld world;
    private final WorkingCalendar calendar;
    private final List<String> reviewers;
    private final SampleCycles cycles;

    SampleStories(
            SampleTimeline timeline,
            SampleReviews reviews,
            List<String> invented,
            WorkingCalendar calendar) {
        this.timeline = timeline;
        this.reviews = reviews;
        this.documents = new SampleDocuments(reviews);
        this.actions = new SampleActions(reviews);
        this.world = reviews.world();
        this.calendar = calendar;
        this.reviewers = new ArrayList<>(List.of("Rita Reviewer", "Ravi Reviewer"));
        this.reviewers.addAll(invented);
        this.cycles = new SampleCycles(timeline, reviews, reviewers);
    }

    /** Plans both years. */
    void plan() {
        cycles.plan();
        planPilot();
        planCurrent();
        var claims = new SampleClaims(timeline, reviews);
        claims.plan();
        new SampleBatches(timeline, reviews, claims).plan();
        new SampleWorkPlan(timeline, reviews, calendar).plan();
        new SampleDevelopment(timeline, reviews).plan();
        new SampleIqaShare(timeline, reviews).plan();
    }

    private void planPilot() {
        pilot(
                "10001",
                "Ravi Reviewer",
                72,
                Map.of(
                        "QO.2.3",
                        SampleReviews.NOT_EFFECTIVE,
                        "QO.8.2",
                        SampleReviews.NOT_EFFECTIVE));
        pilot("10002", "Rita Reviewer", 79, Map.of("QO.5.1", SampleReviews.NOT_EFFECTIVE));
        pilot("30001", "Ambrose Lintel", 140, Map.of("QO.7.4", SampleReviews.NOT_EFFECTIVE));
        pilot("40001", "Beryl Fathom", 154, Map.of());
    }

    private void pilot(
            String number, String reviewer, int daysToVisit, Map<String, String> findings) {
        var start = world.previousStart();
        var visitOn = SampleReviews.tuesday(start.plusDays(daysToVisit));
        var review = review("Last year", cycles.previous(), number, reviewer, visitOn, findings);
        var published = visitOn.plusDays(7);
        review.allocate(start.plusDays(33));
        review.date(start.plusDays(35));
        review.document(visitOn.minusDays(21));
        review.visit();
        review.report(published);
        timeline.at(
                published.plusDays(40),
                10,
                review.story(),
                () -> resolve(review, reviewer, number.equals("10001")));
    }

    /** One centre is left with something of last year to do. */
    private void resolve(SampleReviewPlan review, String reviewer, boolean leavesSome) {
        if (leavesSome) {
            actions.resolveFirst(review.id(), review.centre(), reviewer);
        } else {
            actions.resolveAll(review.id(), review.centre(), reviewer);
        }
    }

    private void planCurrent() {
        waiting("10001", "Rita Reviewer");
        for (var i = 0; i < WAITING.size(); i++) {
            waiting(WAITING.get(i), reviewers.get(2 + i));
        }
        proposed("10003", "Rita Reviewer");
        proposed("11002", "Ravi Reviewer");
        agreed("10004", "Rita Reviewer", 16);
        agreed("11001", "Cosmo Thatch", 30);
        inProgress("10005", "Rita Reviewer");
        conducted("10006", "Rita Reviewer");
        reported("30001", "Ravi Reviewer");
        closed("40001", "Gideon Plumb");
        inScrutiny("11005", "Flora Buttress", "QO.3.4");
        inScrutiny("10009", "Edmund Sprocket", "QO.3.2", "QO.9.2");
        inScrutiny("10010", "Dulcie Marrow", "QO.4.3");
        inScrutiny("30002", "Ivor Gusset", "QO.9.4");
        blocked("20002", "Hattie Trestle");
        deferred("20006", "Hattie Trestle");
        withdrawn("40005");
    }

    private void waiting(String number, String reviewer) {
        review(number, reviewer, world.today(), Map.of())
                .allocate(world.currentStart().plusDays(34));
    }

    private SampleReviewPlan review(
            String number, String reviewer, LocalDate visitOn, Map<String, String> findings) {
        return review("This year", cycles.current(), number, reviewer, visitOn, findings);
    }

    private SampleReviewPlan review(
            String year,
            AtomicReference<String> cycle,
            String number,
            String reviewer,
            LocalDate visitOn,
            Map<String, String> findings) {
        return new SampleReviewPlan(
                timeline,
                reviews,
                documents,
                year + " at " + number,
                cycle,
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
                review.story(),
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
                review.visitOn(),
                9,
                review.story(),
                () -> {
                    reviews.start(review.id(), reviewer);
                    reviews.find(review.id(), reviewer, 4, review.findings());
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
                review.story(),
                () -> actions.inEveryState(review.id(), review.centre(), reviewer));
    }

    private void closed(String number, String reviewer) {
        var visitOn = SampleReviews.tuesday(world.currentStart().plusDays(43));
        var review = review(number, reviewer, visitOn, Map.of());
        review.prepare();
        review.visit();
        review.report(visitOn.plusDays(6));
    }

    private void inScrutiny(String number, String reviewer, String... notEvidenced) {
        var visitOn = lastWorkingDay(world.today().minusDays(4));
        var review = review(number, reviewer, visitOn, lacking(notEvidenced));
        review.prepare();
        review.visit();
        review.report(lastWorkingDay(world.today().minusDays(1)));
    }

    private static Map<String, String> lacking(String... measures) {
        return Stream.of(measures)
                .collect(Collectors.toMap(Function.identity(), m -> SampleReviews.NOT_EVIDENCED));
    }

    /** Certification is blocked, and half of what lifts the block is done. */
    private void blocked(String number, String reviewer) {
        var visitOn = SampleReviews.tuesday(world.currentStart().plusDays(44));
        var review = review(number, reviewer, visitOn, lacking("QO.3.5"));
        review.prepare();
        review.visit();
        var reported = visitOn.plusDays(6);
        review.report(reported);
        var last = world.today().minusDays(1);
        var blocks = new SampleBlocks(reviews);
        var centre = review.centre();
        timeline.at(
                earlier(reported.plusDays(2), last),
                13,
                review.story(),
                () -> blocks.apply(centre));
        timeline.at(
                earlier(reported.plusDays(5), last),
                14,
                review.story(),
                () -> blocks.plan(centre, world.today()));
        timeline.at(
                earlier(reported.plusDays(7), last),
                15,
                review.story(),
                () -> blocks.agree(centre));
        timeline.at(
                earlier(reported.plusDays(14), last),
                16,
                review.story(),
                () -> blocks.doFirst(centre));
    }

    private void deferred(String number, String reviewer) {
        var review = review(number, reviewer, world.today(), Map.of());
        review.allocate(world.currentStart().plusDays(34));
        timeline.at(
                world.today().minusDays(8),
                14,
                review.story(),
                () ->
                        reviews.client()
                                .post(
                                        reviews.person("Quinn Manager"),
                                        "/visits/" + review.id() + "/defer",
                                        Map.of(
                                                "reason",
                                                "The centre moves into a new building this winter.")));
    }

    /**
     * The last learners completed: a review goes only when its centre is out of scope (QMR-032).
     */
    private void withdrawn(String number) {
        var day = world.today().minusDays(6);
        timeline.at(
                day,
                14,
                "This year at " + number,
                () -> {
                    var centre = world.centre(number);
                    reviews.client()
                            .put(
                                    reviews.person("Otto Admin"),
                                    "/enrolments/" + centre.enrolmentId() + "/registrations",
                                    Map.of("takenOn", day, "lines", List.of()));
                    reviews.client()
                            .post(
                                    reviews.person("Quinn Manager"),
                                    "/visits/"
                                            + reviews.visit(cycles.current().get(), centre)
                                            + "/withdraw",
                                    Map.of(
                                            "reason",
                                            "The last learners have completed; the centre closes its provision."));
                });
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
}
