package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.sampling.SampleReason.Code;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.StageSplit;

/** What a draw gives in examples that can be checked by hand. */
class SampleDrawTest {

    static final UUID PROGRAMME = named("programme");
    static final UUID ASSESSOR = named("assessor");
    static final Stratum STRATUM = new Stratum(ASSESSOR, PROGRAMME);

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Candidate candidate(UUID assessor, int learner, int unit) {
        return new Candidate(
                named(assessor + "/" + learner + "/" + unit),
                assessor,
                PROGRAMME,
                "L%03d".formatted(learner),
                "U%02d".formatted(unit),
                unit % 2 == 0 ? "OBSERVATION" : "PORTFOLIO",
                null,
                false,
                null);
    }

    static List<Candidate> population(UUID assessor, int learners, int units) {
        var population = new ArrayList<Candidate>();
        for (var learner = 1; learner <= learners; learner++) {
            for (var unit = 1; unit <= units; unit++) {
                population.add(candidate(assessor, learner, unit));
            }
        }
        return population;
    }

    static SamplingPolicy policy(int learners, int units, int interim) {
        var share = new Share(learners, units);
        return new SamplingPolicy(
                Map.of(
                        RiskRating.RED,
                        new Share(100, 100),
                        RiskRating.AMBER,
                        share,
                        RiskRating.GREEN,
                        share),
                1,
                interim,
                StageSplit.OVERALL,
                Set.of(),
                false);
    }

    static DrawRequest request(String seed, List<Candidate> population, SamplingPolicy policy) {
        return new DrawRequest(
                seed, population, policy, Map.of(STRATUM, RiskRating.AMBER), List.of(), Set.of());
    }

    private static Candidate barred(Candidate one, BarredBecause because) {
        return new Candidate(
                one.id(),
                one.assessorId(),
                one.programmeId(),
                one.learner(),
                one.unit(),
                one.method(),
                one.site(),
                one.finished(),
                because);
    }

    private static Set<String> learners(SampleDraw draw) {
        var learners = new HashSet<String>();
        draw.items().forEach(item -> learners.add(item.candidate().learner()));
        return learners;
    }

    private static List<KeptItem> keptOf(SampleDraw draw) {
        return draw.items().stream()
                .map(item -> new KeptItem(item.candidate().id(), item.stage(), item.reasons()))
                .toList();
    }

    @ParameterizedTest(name = "{0} % of {1}, at least {2}: {3}")
    @CsvSource({
        "20, 7, 1, 2", "20, 5, 1, 1", "0, 5, 1, 1", "0, 5, 0, 0", "100, 5, 1, 5",
        "50, 0, 1, 0", "1, 100, 1, 1", "1, 101, 1, 2", "10, 3, 5, 3", "33, 300, 1, 99",
    })
    @DisplayName("IQA-071 what is needed is the percentage rounded up, within least and all")
    void needed(int percent, int population, int least, int expected) {
        assertThat(Share.needed(percent, population, least)).isEqualTo(expected);
    }

    @Test
    @DisplayName("IQA-024 the same seed and population give the same draw, in whatever order")
    void repeatable() {
        var population = population(ASSESSOR, 30, 8);
        var first = SampleDraw.of(request("2026 autumn", population, policy(20, 25, 50)));
        var shuffled = new ArrayList<>(population);
        Collections.reverse(shuffled);

        var second = SampleDraw.of(request("2026 autumn", shuffled, policy(20, 25, 50)));

        assertThat(second.items()).isEqualTo(first.items());
        assertThat(second.strata()).isEqualTo(first.strata());
        assertThat(SampleDraw.of(request("2027", population, policy(20, 25, 50))).items())
                .isNotEqualTo(first.items());
    }

    @Test
    @DisplayName("IQA-024 the draw of a known seed is the one written down here")
    void written() {
        var draw =
                SampleDraw.of(
                        request("touchstone", population(ASSESSOR, 6, 3), policy(34, 34, 50)));

        assertThat(draw.items())
                .extracting(item -> item.candidate().learner() + " " + item.candidate().unit())
                .containsExactlyInAnyOrder(
                        "L001 U02", "L001 U03", "L004 U01", "L004 U02", "L005 U01", "L005 U03");
    }

    @Test
    @DisplayName("IQA-071 an assessor nobody rated is red: everything is looked at")
    void unrated() {
        var draw =
                SampleDraw.of(
                        new DrawRequest(
                                "s",
                                population(ASSESSOR, 4, 3),
                                policy(20, 20, 50),
                                Map.of(),
                                List.of(),
                                Set.of()));

        assertThat(draw.items()).hasSize(12);
        assertThat(draw.strata()).extracting(StratumResult::rating).containsExactly(RiskRating.RED);
    }

    @Test
    @DisplayName("IQA-024 each decision says why it is in, and each other why not")
    void explained() {
        var population = population(ASSESSOR, 10, 4);
        var gone = barred(candidate(ASSESSOR, 11, 1), BarredBecause.LEARNER_WITHDREW);
        population.add(gone);
        var draw = SampleDraw.of(request("why", population, policy(30, 50, 50)));

        assertThat(draw.items()).hasSize(6);
        assertThat(draw.items())
                .allSatisfy(
                        item ->
                                assertThat(item.reasons().get(0).text())
                                        .matches(
                                                "Place [123] of 10 in the order of this draw; 3 learners were needed \\(30 %, amber\\)\\."));
        assertThat(draw.why(gone.id())).extracting(SampleReason::code).containsExactly(Code.BARRED);
        var sampled = learners(draw);
        for (var candidate : population(ASSESSOR, 10, 4)) {
            if (draw.contains(candidate.id())) {
                continue;
            }
            assertThat(draw.why(candidate.id()))
                    .extracting(SampleReason::code)
                    .containsExactly(
                            sampled.contains(candidate.learner())
                                    ? Code.UNIT_NOT_NEEDED
                                    : Code.NOT_REACHED);
        }
        assertThatThrownBy(() -> draw.why(named("stranger")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("IQA-025 every unit taught occurs once, unless it was looked at in the horizon")
    void everyUnit() {
        var wide =
                new SamplingPolicy(
                        policy(10, 10, 50).shares(), 1, 50, StageSplit.OVERALL, Set.of(), true);
        var population = population(ASSESSOR, 5, 6);

        var draw = SampleDraw.of(request("units", population, wide));

        assertThat(draw.items())
                .extracting(item -> item.candidate().unit())
                .contains("U01", "U02", "U03", "U04", "U05", "U06");
        assertThat(learners(draw)).as("who is in already is preferred").hasSize(1);
        var seen =
                new DrawRequest(
                        "units",
                        population,
                        wide,
                        Map.of(STRATUM, RiskRating.AMBER),
                        List.of(),
                        Set.of(new TaughtUnit(PROGRAMME, "U01"), new TaughtUnit(PROGRAMME, "U02")));
        assertThat(SampleDraw.of(seen).items())
                .extracting(item -> item.candidate().unit())
                .containsExactlyInAnyOrder("U03", "U04", "U05", "U06");
    }

    @Test
    @DisplayName("IQA-023 a method the policy names occurs wherever an assessor uses it")
    void methods() {
        var naming =
                new SamplingPolicy(
                        policy(10, 10, 50).shares(),
                        1,
                        50,
                        StageSplit.OVERALL,
                        Set.of("OBSERVATION", "PORTFOLIO", "INTERVIEW"),
                        false);

        var draw = SampleDraw.of(request("methods", population(ASSESSOR, 5, 6), naming));

        assertThat(draw.items())
                .extracting(item -> item.candidate().method())
                .containsExactlyInAnyOrder("OBSERVATION", "PORTFOLIO");
    }

    @Test
    @DisplayName("IQA-072 half of four are interim; with all work finished, two are missing")
    void stages() {
        var population = population(ASSESSOR, 4, 1);
        var draw = SampleDraw.of(request("stage", population, policy(100, 100, 50)));
        var finished =
                population.stream()
                        .map(
                                one ->
                                        new Candidate(
                                                one.id(),
                                                one.assessorId(),
                                                one.programmeId(),
                                                one.learner(),
                                                one.unit(),
                                                one.method(),
                                                one.site(),
                                                true,
                                                null))
                        .toList();

        assertThat(draw.items())
                .extracting(DrawnItem::stage)
                .containsExactlyInAnyOrder(
                        SampleStage.INTERIM,
                        SampleStage.INTERIM,
                        SampleStage.SUMMATIVE,
                        SampleStage.SUMMATIVE);
        var late = SampleDraw.of(request("stage", finished, policy(100, 100, 50)));
        assertThat(late.items()).extracting(DrawnItem::stage).containsOnly(SampleStage.SUMMATIVE);
        assertThat(late.strata()).extracting(StratumResult::interimMissing).containsExactly(2);
    }

    @Test
    @DisplayName("IQA-024 when a learner withdraws, only the next in the order moves up")
    void mends() {
        var population = population(ASSESSOR, 12, 3);
        var first = SampleDraw.of(request("mend", population, policy(25, 34, 50)));
        var leaving = first.items().get(0).candidate().learner();
        var later =
                population.stream()
                        .map(
                                one ->
                                        one.learner().equals(leaving)
                                                ? barred(one, BarredBecause.LEARNER_WITHDREW)
                                                : one)
                        .toList();

        var mended =
                SampleDraw.of(
                        new DrawRequest(
                                "mend",
                                later,
                                policy(25, 34, 50),
                                Map.of(STRATUM, RiskRating.AMBER),
                                keptOf(first),
                                Set.of()));

        var stayed = new ArrayList<>(first.items());
        stayed.removeIf(item -> item.candidate().learner().equals(leaving));
        assertThat(mended.items())
                .extracting(item -> item.candidate().id() + " " + item.stage())
                .containsAll(
                        stayed.stream()
                                .map(item -> item.candidate().id() + " " + item.stage())
                                .toList());
        assertThat(learners(mended)).hasSize(learners(first).size()).doesNotContain(leaving);
    }
}
