package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.workplan.SuccessFigures.Figure;
import org.touchstone.workplan.SuccessFigures.Measure;

@QuarkusTest
class SampleFiguresTest extends ApiTest {

    @Inject Learners learners;
    @Inject SampleFigures figures;

    private Map<UUID, Map<Measure, Figure>> of(SampledPlan... plans) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                figures.of(
                                        List.of(plans).stream().map(SampleFiguresTest::id).toList(),
                                        LocalDate.parse("2016-12-02")));
    }

    private static UUID id(SampledPlan plan) {
        return UUID.fromString(plan.draft().planId());
    }

    private static String sample(SampledPlan plan, String learner) {
        var sample = plan.sample(plan.assessment(learner, "U1"));
        plan.allocate(sample, plan.member()).statusCode(200);
        return sample;
    }

    @Test
    @DisplayName(
            "IQA-018 samples done on time and disagreements closed are counted for each of many plans at once; what is late counts against it")
    void counted() {
        var plan = SampledPlan.of(world, learners);
        var other = SampledPlan.of(world, learners);
        var none = SampledPlan.of(world, learners);
        plan.done(sample(plan, "L1"), plan.whole("AGREE", "")).statusCode(200);
        plan.done(sample(plan, "L2"), plan.asking("DISAGREE")).statusCode(200);
        sample(plan, "L3");
        sample(other, "L1");

        assertThat(of(plan, other, none))
                .isEqualTo(
                        Map.of(
                                id(plan),
                                Map.of(
                                        Measure.SAMPLES_ON_TIME,
                                        new Figure(2, 3),
                                        Measure.DISAGREEMENTS_CLOSED,
                                        new Figure(0, 1)),
                                id(other),
                                Map.of(
                                        Measure.SAMPLES_ON_TIME,
                                        new Figure(0, 1),
                                        Measure.DISAGREEMENTS_CLOSED,
                                        new Figure(0, 0))));
        // What is not due yet counts neither way.
        as(plan.at().lead())
                .get(plan.draft().plan() + "/success")
                .then()
                .statusCode(200)
                .body("criteria.done", contains(2))
                .body("criteria.of", contains(2));
    }
}
