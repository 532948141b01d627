package org.touchstone.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** The course of one review, of which a story plans as much as it needs. */
class SampleReviewPlan {

    private final SampleTimeline timeline;
    private final SampleReviews reviews;
    private final SampleDocuments documents;
    private final String story;
    private final AtomicReference<String> cycle;
    private final SampleCentre centre;
    private final String reviewer;
    private final LocalDate visitOn;
    private final Map<String, String> findings;

    SampleReviewPlan(
            SampleTimeline timeline,
            SampleReviews reviews,
            SampleDocuments documents,
            String story,
            AtomicReference<String> cycle,
            SampleCentre centre,
            String reviewer,
            LocalDate visitOn,
            Map<String, String> findings) {
        this.timeline = timeline;
        this.reviews = reviews;
        this.documents = documents;
        this.story = story;
        this.cycle = cycle;
        this.centre = centre;
        this.reviewer = reviewer;
        this.visitOn = visitOn;
        this.findings = findings;
    }

    String story() {
        return story;
    }

    SampleCentre centre() {
        return centre;
    }

    LocalDate visitOn() {
        return visitOn;
    }

    Map<String, String> findings() {
        return findings;
    }

    /** The visit, once its cycle is open. */
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
        timeline.at(on.plusDays(1), 15, story, () -> reviews.accept(id(), centre.nominee()));
    }

    void document(LocalDate from) {
        timeline.at(from, 9, story, () -> documents.write(id(), centre));
        timeline.at(from.plusDays(2), 9, story, () -> documents.requestSignature(id(), centre));
        timeline.at(from.plusDays(3), 9, story, () -> documents.sign(id(), centre));
        timeline.at(from.plusDays(4), 9, story, () -> documents.submit(id(), centre));
    }

    /** Everything before the day of the visit, in the time there is. */
    void prepare() {
        var start = reviews.world().currentStart();
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
                    reviews.reviewEarlier(id(), reviewer);
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
