package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.StageSplit;

/** What holds for every population, policy and seed, and that nobody is preferred. */
class SampleDrawLawsTest {

    @Provide
    Arbitrary<DrawRequest> requests() {
        var percent = Arbitraries.integers().between(0, 100);
        var share = Combinators.combine(percent, percent).as(Share::new);
        var policy =
                Combinators.combine(
                                share,
                                share,
                                share,
                                Arbitraries.integers().between(0, 3),
                                percent,
                                Arbitraries.of(StageSplit.values()),
                                Arbitraries.of(true, false))
                        .as(
                                (red, amber, green, least, interim, split, everyUnit) ->
                                        new SamplingPolicy(
                                                Map.of(
                                                        RiskRating.RED, red,
                                                        RiskRating.AMBER, amber,
                                                        RiskRating.GREEN, green),
                                                least,
                                                interim,
                                                split,
                                                Set.of("OBSERVATION"),
                                                everyUnit));
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
                        candidates(),
                        policy,
                        Arbitraries.of(RiskRating.values()).list().ofSize(6))
                .as(
                        (seed, population, rules, ratings) ->
                                new DrawRequest(
                                        seed,
                                        population,
                                        rules,
                                        rated(ratings),
                                        List.of(),
                                        Set.of()));
    }

    private static Map<Stratum, RiskRating> rated(List<RiskRating> ratings) {
        var rated = new HashMap<Stratum, RiskRating>();
        for (var place = 0; place < ratings.size(); place++) {
            rated.put(
                    new Stratum(
                            SampleDrawTest.named("assessor" + place % 3),
                            SampleDrawTest.named("programme" + place % 2)),
                    ratings.get(place));
        }
        return rated;
    }

    private static Arbitrary<List<Candidate>> candidates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of("OBSERVATION", "PORTFOLIO", "INTERVIEW"),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(BarredBecause.values()).injectNull(0.8))
                .as(
                        (assessor, programme, learner, unit, method, site, finished, barred) ->
                                new Candidate(
                                        SampleDrawTest.named(
                                                assessor + "/" + programme + "/" + learner + "/"
                                                        + unit + "/" + method),
                                        SampleDrawTest.named("assessor" + assessor),
                                        SampleDrawTest.named("programme" + programme),
                                        "L" + learner,
                                        "U" + unit,
                                        method,
                                        site == 0 ? null : SampleDrawTest.named("site" + site),
                                        finished,
                                        barred))
                .list()
                .uniqueElements(Candidate::id)
                .ofMaxSize(120);
    }

    @Property(tries = 300)
    @Label("IQA-071 minimum and percentages (rounded up) of learners hold in every stratum")
    void learnersHold(@ForAll("requests") DrawRequest request) {
        var draw = SampleDraw.of(request);

        for (var result : draw.strata()) {
            var eligible = new HashSet<String>();
            var drawn = new HashSet<String>();
            for (var one : request.population()) {
                if (one.stratum().equals(result.stratum()) && one.barred() == null) {
                    eligible.add(one.learner());
                    if (draw.contains(one.id())) {
                        drawn.add(one.learner());
                    }
                }
            }
            var percent = request.policy().share(request.rating(result.stratum())).learners();
            var asked =
                    Math.max(
                            request.policy().leastPerStratum(),
                            Math.ceil(percent * eligible.size() / 100.0));
            assertThat((double) drawn.size())
                    .isGreaterThanOrEqualTo(Math.min(eligible.size(), asked));
        }
    }

    @Property(tries = 300)
    @Label("IQA-071 the percentage of units (rounded up) holds for every learner drawn by share")
    void unitsHold(@ForAll("requests") DrawRequest request) {
        var draw = SampleDraw.of(request);

        for (var item : draw.items()) {
            if (item.reasons().get(0).code() != SampleReason.Code.DRAWN) {
                continue;
            }
            var taught = new HashSet<String>();
            var looked = new HashSet<String>();
            for (var one : request.population()) {
                if (one.barred() == null
                        && one.stratum().equals(item.candidate().stratum())
                        && one.learner().equals(item.candidate().learner())) {
                    taught.add(one.unit());
                    if (draw.contains(one.id())) {
                        looked.add(one.unit());
                    }
                }
            }
            var percent =
                    request.policy().share(request.rating(item.candidate().stratum())).units();
            assertThat((double) looked.size())
                    .isGreaterThanOrEqualTo(Math.ceil(percent * taught.size() / 100.0));
        }
    }

    @Property(tries = 300)
    @Label("IQA-024 what is barred is never drawn, nothing is drawn twice, all of it is explained")
    void exclusionsHold(@ForAll("requests") DrawRequest request) {
        var draw = SampleDraw.of(request);

        assertThat(draw.items()).allMatch(item -> item.candidate().barred() == null);
        assertThat(draw.items()).doesNotHaveDuplicates();
        assertThat(request.population())
                .containsAll(draw.items().stream().map(DrawnItem::candidate).toList());
        assertThat(request.population())
                .allSatisfy(
                        one -> {
                            assertThat(draw.why(one.id())).isNotEmpty();
                            assertThat(draw.why(one.id()).get(0).text()).isNotBlank();
                        });
    }

    @Property(tries = 300)
    @Label("IQA-025 every unit, every site and every method named is reached where it can be")
    void reachHolds(@ForAll("requests") DrawRequest request) {
        var draw = SampleDraw.of(request);

        for (var one : request.population()) {
            if (one.barred() != null) {
                continue;
            }
            var sameProgramme =
                    draw.items().stream()
                            .map(DrawnItem::candidate)
                            .filter(other -> other.programmeId().equals(one.programmeId()))
                            .toList();
            if (request.policy().everyUnit()) {
                assertThat(sameProgramme).anyMatch(other -> other.unit().equals(one.unit()));
            }
            if (one.site() != null) {
                assertThat(sameProgramme).anyMatch(other -> one.site().equals(other.site()));
            }
            if (one.method().equals("OBSERVATION")) {
                assertThat(sameProgramme)
                        .anyMatch(
                                other ->
                                        other.assessorId().equals(one.assessorId())
                                                && other.method().equals("OBSERVATION"));
            }
        }
    }

    @Property(tries = 300)
    @Label("IQA-072 finished work is never interim, and what is missing of the split is counted")
    void stagesHold(@ForAll("requests") DrawRequest request) {
        var draw = SampleDraw.of(request);

        assertThat(draw.items())
                .noneMatch(
                        item -> item.stage() == SampleStage.INTERIM && item.candidate().finished());
        for (var result : draw.strata()) {
            var groups = new HashMap<String, List<DrawnItem>>();
            for (var item : draw.items()) {
                if (item.candidate().stratum().equals(result.stratum())) {
                    var key =
                            request.policy().split() == StageSplit.OVERALL
                                    ? ""
                                    : item.candidate().learner();
                    groups.computeIfAbsent(key, any -> new ArrayList<>()).add(item);
                }
            }
            var wanted =
                    groups.values().stream()
                            .mapToInt(group -> request.policy().interimNeeded(group.size()))
                            .sum();
            var interim =
                    groups.values().stream()
                            .flatMap(List::stream)
                            .filter(item -> item.stage() == SampleStage.INTERIM)
                            .count();
            assertThat(interim + result.interimMissing()).isEqualTo(wanted);
        }
    }

    @Property(tries = 200)
    @Label("IQA-024 drawing again with the sample kept changes nothing")
    void stable(@ForAll("requests") DrawRequest request) {
        var first = SampleDraw.of(request);
        var kept =
                first.items().stream()
                        .map(
                                item ->
                                        new KeptItem(
                                                item.candidate().id(),
                                                item.stage(),
                                                item.reasons()))
                        .toList();

        var again =
                SampleDraw.of(
                        new DrawRequest(
                                request.seed(),
                                request.population(),
                                request.policy(),
                                request.ratings(),
                                kept,
                                request.seen()));

        assertThat(again.items())
                .extracting(item -> item.candidate().id() + " " + item.stage())
                .containsExactlyInAnyOrderElementsOf(
                        first.items().stream()
                                .map(item -> item.candidate().id() + " " + item.stage())
                                .toList());
    }

    private static final int SEEDS = 12_000;
    private static final int LEARNERS = 20;
    private static final int NEEDED = 5;

    /** The value that chi-square with 19 degrees of freedom exceeds once in a thousand. */
    private static final double ONE_IN_A_THOUSAND = 43.82;

    /**
     * Pearson's sum for draws without replacement: being in excludes others, so the plain sum is
     * too small by the share not drawn, and is scaled up to follow chi-square again.
     */
    private static double chiSquare(int[] times) {
        var expected = (double) IntStream.of(times).sum() / times.length;
        var sum = 0.0;
        for (var observed : times) {
            sum += (observed - expected) * (observed - expected) / expected;
        }
        return sum * (LEARNERS - 1) / (LEARNERS - NEEDED);
    }

    private static int[] timesDrawn(java.util.function.IntFunction<String> seed) {
        var population = SampleDrawTest.population(SampleDrawTest.ASSESSOR, LEARNERS, 1);
        var times = new int[LEARNERS];
        for (var run = 0; run < SEEDS; run++) {
            var draw =
                    SampleDraw.of(
                            SampleDrawTest.request(
                                    seed.apply(run),
                                    population,
                                    SampleDrawTest.policy(25, 100, 50)));
            for (var item : draw.items()) {
                times[Integer.parseInt(item.candidate().learner().substring(1)) - 1]++;
            }
        }
        return times;
    }

    @Test
    @DisplayName("IQA-024 over many seeds nobody within a stratum is preferred (chi-square)")
    void noBias() {
        var times = timesDrawn(run -> "seed " + run);

        assertThat(IntStream.of(times).sum()).isEqualTo(SEEDS * NEEDED);
        assertThat(chiSquare(times)).isLessThan(ONE_IN_A_THOUSAND);
    }

    @Test
    @DisplayName("IQA-024 the chi-square test would see a preference: a seed that repeats is one")
    void biasIsSeen() {
        // One seed in ten is the same text: a tenth of the draws always favours the same learners.
        var times = timesDrawn(run -> run % 10 == 0 ? "favourite" : "seed " + run);

        assertThat(chiSquare(times)).isGreaterThan(ONE_IN_A_THOUSAND);
    }
}
