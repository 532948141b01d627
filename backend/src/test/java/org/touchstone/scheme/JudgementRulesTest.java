package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How findings and levels go together: examples of the catalogue, and laws over every set of
 * findings.
 */
class JudgementRulesTest {

    private static final Rulebook QMR = Rulebooks.qmr();
    private static final int LAST_RANK = 3;

    /** An objective with one finding for each of its measures. */
    record Case(Objective objective, Map<String, String> findings) {}

    @Provide
    Arbitrary<Case> cases() {
        var finding = Arbitraries.of(QMR.findings()).map(FindingValue::code);
        return Combinators.combine(Arbitraries.of(QMR.objectives()), finding.list().ofSize(5))
                .as(
                        (objective, codes) -> {
                            var findings = new HashMap<String, String>();
                            for (int place = 0; place < codes.size(); place++) {
                                findings.put(objective.measureRefs().get(place), codes.get(place));
                            }
                            return new Case(objective, findings);
                        });
    }

    @Property
    @Label("QMR-166 QMR-167 the proposed level always fits the findings")
    void proposalFits(@ForAll("cases") Case given) {
        var proposed = QMR.proposeLevel(given.objective().code(), given.findings()).orElseThrow();

        assertThat(QMR.consistency(given.objective().code(), proposed.code(), given.findings()))
                .isEmpty();
    }

    @Property
    @Label("QMR-166 EFFECTIVE fits if and only if every measure is met or not applicable")
    void effective(@ForAll("cases") Case given) {
        var clean =
                given.findings().values().stream()
                        .allMatch(code -> code.equals("MET") || code.equals("NOT_APPLICABLE"));

        assertThat(fits(given, "EFFECTIVE")).isEqualTo(clean);
    }

    @Property
    @Label("QMR-166 INSUFFICIENT fits if and only if some measure is not evidenced")
    void insufficient(@ForAll("cases") Case given) {
        assertThat(fits(given, "INSUFFICIENT_EVIDENCE"))
                .isEqualTo(given.findings().containsValue("NOT_EVIDENCED"));
    }

    @Property
    @Label("QMR-166 PARTLY fits if and only if some measure is not effective or not evidenced")
    void partly(@ForAll("cases") Case given) {
        assertThat(fits(given, "PARTLY_EFFECTIVE"))
                .isEqualTo(
                        given.findings().containsValue("NOT_EVIDENCED")
                                || given.findings().containsValue("NOT_EFFECTIVE"));
    }

    @Property
    @Label("QMR-167 a worse finding never makes the proposal better")
    void monotone(@ForAll("cases") Case given) {
        var before = QMR.proposeLevel(given.objective().code(), given.findings()).orElseThrow();
        for (var ref : given.objective().measureRefs()) {
            var worse = new HashMap<>(given.findings());
            worse.put(ref, "NOT_EVIDENCED");

            var after = QMR.proposeLevel(given.objective().code(), worse).orElseThrow();

            assertThat(after.rank()).isBetween(before.rank(), LAST_RANK);
        }
    }

    @Property
    @Label("QMR-164 while a measure has no finding nothing is proposed and no level fits")
    void incomplete(@ForAll("cases") Case given) {
        for (var ref : given.objective().measureRefs()) {
            var incomplete = new HashMap<>(given.findings());
            incomplete.remove(ref);

            assertThat(QMR.proposeLevel(given.objective().code(), incomplete)).isEmpty();
            assertThat(QMR.levels())
                    .allSatisfy(
                            level ->
                                    assertThat(
                                                    QMR.consistency(
                                                            given.objective().code(),
                                                            level.code(),
                                                            incomplete))
                                            .anySatisfy(
                                                    problem -> {
                                                        assertThat(problem.code())
                                                                .isEqualTo(
                                                                        JudgementProblem.Code
                                                                                .MEASURE_NOT_COVERED);
                                                        assertThat(problem.measures())
                                                                .containsExactly(ref);
                                                    }));
        }
    }

    @Property
    @Label(
            "QMR-207 QMR-208 QMR-209 a block is recommended for the lowest level on a linked objective, never else")
    void block(@ForAll("cases") Case given) {
        for (var level : QMR.levels()) {
            assertThat(
                            QMR.consequences(
                                            given.objective().code(),
                                            level.code(),
                                            given.findings())
                                    .contains(Consequence.Effect.RECOMMEND_BLOCK))
                    .isEqualTo(
                            given.objective().certificationLinked()
                                    && level.code().equals("INSUFFICIENT_EVIDENCE"));
        }
    }

    @Test
    @DisplayName("QMR-166 QO.5.2 not evidenced refuses EFFECTIVE and names the measure")
    void namesTheMeasure() {
        var findings = new HashMap<>(Rulebooks.all(QMR.objective("QO.5"), "MET"));
        findings.put("QO.5.2", "NOT_EVIDENCED");

        var problems = QMR.consistency("QO.5", "EFFECTIVE", findings);

        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code())
                                    .isEqualTo(JudgementProblem.Code.JUDGEMENT_INCONSISTENT);
                            assertThat(problem.measures()).containsExactly("QO.5.2");
                            assertThat(problem.words())
                                    .contains("QO.5.2")
                                    .contains("Met")
                                    .contains("Not applicable");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "MET, EFFECTIVE",
        "NOT_APPLICABLE, EFFECTIVE",
        "NOT_EFFECTIVE, PARTLY_EFFECTIVE",
        "NOT_EVIDENCED, INSUFFICIENT_EVIDENCE"
    })
    @DisplayName("QMR-167 D35 the same finding throughout proposes its level")
    void proposes(String finding, String level) {
        assertThat(QMR.proposeLevel("QO.2", Rulebooks.all(QMR.objective("QO.2"), finding)))
                .map(Level::code)
                .contains(level);
    }

    @Test
    @DisplayName("QMR-167 QMR-168 every level but EFFECTIVE needs a rationale")
    void rationale() {
        var met = Rulebooks.all(QMR.objective("QO.2"), "MET");
        var absent = Rulebooks.all(QMR.objective("QO.2"), "NOT_EVIDENCED");

        assertThat(QMR.rationaleRequired("QO.2", "EFFECTIVE", met)).isFalse();
        assertThat(QMR.rationaleRequired("QO.2", "PARTLY_EFFECTIVE", absent)).isTrue();
        assertThat(QMR.rationaleRequired("QO.2", "INSUFFICIENT_EVIDENCE", absent)).isTrue();
        assertThat(QMR.rationaleRequired("QO.2", "EFFECTIVE", absent)).isTrue();
    }

    @Test
    @DisplayName(
            "D07 PARTLY beside a measure without evidence is told to the team leader on linked objectives only")
    void discretionIsSeen() {
        assertThat(
                        QMR.consequences(
                                "QO.9",
                                "PARTLY_EFFECTIVE",
                                Rulebooks.all(QMR.objective("QO.9"), "NOT_EVIDENCED")))
                .containsExactly(Consequence.Effect.NOTIFY_TEAM_LEADER);
        assertThat(
                        QMR.consequences(
                                "QO.9",
                                "PARTLY_EFFECTIVE",
                                Rulebooks.all(QMR.objective("QO.9"), "NOT_EFFECTIVE")))
                .isEmpty();
        assertThat(
                        QMR.consequences(
                                "QO.1",
                                "PARTLY_EFFECTIVE",
                                Rulebooks.all(QMR.objective("QO.1"), "NOT_EVIDENCED")))
                .isEmpty();
    }

    private static boolean fits(Case given, String level) {
        return QMR.consistency(given.objective().code(), level, given.findings()).isEmpty();
    }
}
