package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which qualifications the Quality Management Review 2016–17 covers. */
class QmrScopeTest {

    private final ScopeRules scope = Rulebooks.qmr().scope();

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "QCF, ENTRY, 2010, OFQUAL, true, QCF_FROM_2010",
        "QCF, L2, 2012, OFQUAL, true, QCF_FROM_2010",
        "QCF, L3, 2009, OFQUAL, false, NO_RULE",
        "NQF, L2, 2011, OFQUAL, false, NO_RULE",
        "NQF, L2, 2012, OFQUAL, true, NQF_2012_TO_2014",
        "NQF, L2, 2013, OFQUAL, true, NQF_2012_TO_2014",
        "NQF, L3, 2014, OFQUAL, true, NQF_2012_TO_2014",
        "NQF, L3, 2015, OFQUAL, false, NO_RULE",
        "NATIONAL_2016, L3, 2016, OFQUAL, true, NATIONALS_FROM_2016",
        "NATIONAL_2016, L3, 2019, OFQUAL, true, NATIONALS_FROM_2016",
        "HIGHER_NATIONAL, L5, 2011, OFQUAL, true, LEVELS_4_TO_7",
        "QCF, L4, 2005, OFQUAL, true, LEVELS_4_TO_7",
        "HIGHER_NATIONAL, L8, 2011, OFQUAL, false, NO_RULE",
        "QCF, L3, 2005, SQA, true, SQA_ACCREDITED",
        "SVQ, L3, 2016, SQA, false, EXCLUDED_FAMILY"
    })
    @DisplayName("QMR-019 to QMR-024, QMR-028, D43 families, levels and years")
    void covered(
            String family,
            QualificationLevel level,
            int year,
            String accreditor,
            boolean covered,
            String rule) {
        var decision = scope.decide(new QualificationFacts(family, level, year, accreditor));

        assertThat(decision.covered()).isEqualTo(covered);
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.words()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUSTOMISED",
                "SRF",
                "FUNCTIONAL_SKILLS",
                "ESOL",
                "KEY_SKILLS",
                "SKILLS_FOR_LIFE",
                "ESSENTIAL_SKILLS_WALES",
                "CORE_SKILLS",
                "NVQ",
                "SVQ"
            })
    @DisplayName(
            "QMR-026 QMR-027 QMR-028 excluded families stay out at every level, whoever accredits them")
    void excluded(String family) {
        for (var level : QualificationLevel.values()) {
            assertThat(scope.decide(new QualificationFacts(family, level, 2016, "SQA")).covered())
                    .isFalse();
        }
    }

    @Test
    @DisplayName(
            "QMR-025 D42 delivery inside an apprenticeship does not count, the same qualification outside one does")
    void apprenticeship() {
        var diploma = new QualificationFacts("QCF", QualificationLevel.L3, 2012, "OFQUAL");

        assertThat(scope.decide(diploma, "APPRENTICESHIP").covered()).isFalse();
        assertThat(scope.decide(diploma, "CLASSROOM").covered()).isTrue();
        assertThat(scope.decide(diploma, null).covered()).isTrue();
    }

    @Test
    @DisplayName("QMR-022 QMR-023 QMR-024 what else a rule switches on")
    void flags() {
        var national =
                scope.decide(
                        new QualificationFacts(
                                "NATIONAL_2016", QualificationLevel.L3, 2016, "OFQUAL"));
        var higher =
                scope.decide(
                        new QualificationFacts(
                                "HIGHER_NATIONAL", QualificationLevel.L5, 2012, "SQA"));

        assertThat(national.employerEngagement()).isTrue();
        assertThat(national.learnerComplaints()).isFalse();
        assertThat(national.guidanceElsewhere()).isEmpty();
        assertThat(higher.employerEngagement()).isFalse();
        assertThat(higher.learnerComplaints()).isTrue();
        assertThat(higher.guidanceElsewhere()).isPresent();
    }
}
