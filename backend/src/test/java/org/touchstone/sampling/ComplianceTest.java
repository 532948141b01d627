package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.sampling.Shortfall.Code;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.StageSplit;

/** Holds samples against a policy in examples that can be checked by hand. */
class ComplianceTest {

    /** High 100, medium 50, low 20 percent of learners. */
    private static SamplingPolicy policy(StageSplit split, int interim) {
        return new SamplingPolicy(
                Map.of(
                        RiskRating.RED, new Share(100, 50),
                        RiskRating.AMBER, new Share(50, 50),
                        RiskRating.GREEN, new Share(20, 50)),
                1,
                interim,
                split,
                Set.of(),
                false);
    }

    @ParameterizedTest(name = "{0}: {1} of 10")
    @CsvSource({"RED, 10", "AMBER, 5", "GREEN, 2"})
    @DisplayName(
            "IQA-023 with high 100, medium 50, low 20, who has one learner too few drawn is not compliant, and who has enough is")
    void byRating(RiskRating rating, int needed) {
        var few = new Compliance(policy(StageSplit.OVERALL, 0), rating);
        few.learners(needed - 1, 2, 1, true);
        few.learners(10 - needed + 1, 2, 0, false);
        assertThat(few.shortfalls())
                .extracting(Shortfall::code, Shortfall::missing)
                .containsExactly(tuple(Code.LEARNERS, 1));

        var enough = new Compliance(policy(StageSplit.OVERALL, 0), rating);
        enough.learners(needed, 2, 1, true);
        enough.learners(10 - needed, 2, 0, false);
        assertThat(enough.shortfalls()).isEmpty();
    }

    @Test
    @DisplayName("IQA-023 units of a learner who was drawn are counted learner by learner")
    void units() {
        var standing = new Compliance(policy(StageSplit.OVERALL, 0), RiskRating.RED);
        standing.learners(2, 4, 1, true);
        standing.learners(1, 4, 3, true);
        assertThat(standing.shortfalls())
                .extracting(Shortfall::code, Shortfall::missing)
                .containsExactly(tuple(Code.UNITS, 2));
    }

    @Test
    @DisplayName(
            "IQA-072 split 50/50 overall and 4 samples all summative: not compliant, 2 interim missing")
    void allSummative() {
        var standing = new Compliance(policy(StageSplit.OVERALL, 50), RiskRating.RED);
        for (var learner = 0; learner < 4; learner++) {
            standing.learners(1, 1, 1, true);
            standing.samplesOfLearner(1, 0, 0, true);
        }
        assertThat(standing.shortfalls())
                .extracting(Shortfall::code, Shortfall::missing)
                .containsExactly(tuple(Code.INTERIM, 2));
    }

    @Test
    @DisplayName(
            "IQA-072 counted per learner, each with two samples needs one on the way and one at the end")
    void perLearner() {
        var standing = new Compliance(policy(StageSplit.PER_LEARNER, 50), RiskRating.RED);
        standing.learners(2, 2, 2, true);
        standing.samplesOfLearner(2, 0, 2, true);
        standing.samplesOfLearner(2, 0, 0, true);
        assertThat(standing.shortfalls())
                .extracting(Shortfall::code, Shortfall::missing)
                .containsExactly(tuple(Code.INTERIM, 1), tuple(Code.SUMMATIVE, 1));
    }

    @Test
    @DisplayName("IQA-072 samples that are all interim leave a claim nothing to rest on")
    void allInterim() {
        var standing = new Compliance(policy(StageSplit.OVERALL, 50), RiskRating.RED);
        standing.learners(1, 2, 2, true);
        standing.samplesOfLearner(2, 2, 2, true);
        assertThat(standing.shortfalls())
                .extracting(Shortfall::code)
                .containsExactly(Code.SUMMATIVE);
        assertThat(standing.learnersDone()).isOne();
    }

    @ParameterizedTest(name = "{0} learners, {1} units, interim {2} %")
    @CsvSource({"1, 1, 50", "7, 3, 50", "10, 4, 0", "12, 5, 100"})
    @DisplayName(
            "IQA-023 the draw and the reading count by one rule: what was just drawn keeps to the policy")
    void justDrawn(int learners, int units, int interim) {
        var policy = SampleDrawTest.policy(40, 30, interim);
        var population = SampleDrawTest.population(SampleDrawTest.ASSESSOR, learners, units);
        var draw = SampleDraw.of(SampleDrawTest.request("S", population, policy));
        var standing = new Compliance(policy, RiskRating.AMBER);
        var unitsOf = new HashMap<String, Set<String>>();
        population.forEach(
                one ->
                        unitsOf.computeIfAbsent(one.learner(), key -> new HashSet<>())
                                .add(one.unit()));
        unitsOf.forEach(
                (learner, all) -> {
                    var own =
                            draw.items().stream()
                                    .filter(item -> item.candidate().learner().equals(learner))
                                    .toList();
                    var drawn =
                            own.stream()
                                    .flatMap(item -> item.reasons().stream())
                                    .anyMatch(reason -> reason.code() == SampleReason.Code.DRAWN);
                    standing.learners(
                            1,
                            all.size(),
                            (int)
                                    own.stream()
                                            .map(item -> item.candidate().unit())
                                            .distinct()
                                            .count(),
                            drawn);
                    if (!own.isEmpty()) {
                        standing.samplesOfLearner(
                                own.size(),
                                0,
                                (int)
                                        own.stream()
                                                .filter(item -> item.stage() == SampleStage.INTERIM)
                                                .count(),
                                drawn);
                    }
                });
        assertThat(standing.shortfalls()).isEmpty();
    }
}
