package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rulebook of the Quality Management Review 2016–17 has to contain. */
class QmrRulebookTest {

    private final Rulebook qmr = Rulebooks.qmr();

    @Test
    @DisplayName(
            "QMR-337 framework 2016.1 has 10 objectives of 5 measures and 3 addenda, each with guidance and evidence")
    void counts() {
        assertThat(qmr.framework()).isEqualTo("2016.1");
        assertThat(qmr.objectives())
                .hasSize(10)
                .allSatisfy(objective -> assertThat(objective.measures()).hasSize(5));
        assertThat(qmr.measures()).hasSize(50);
        assertThat(qmr.addenda()).hasSize(3);
        assertThat(qmr.measures())
                .allSatisfy(
                        measure -> {
                            assertThat(measure.statement()).isNotBlank();
                            assertThat(measure.guidance()).isNotBlank();
                            assertThat(measure.evidenceTypes()).isNotEmpty();
                        });
    }

    @Test
    @DisplayName("QMR-001 the four aims each name the part of the record that shows their result")
    void aims() {
        assertThat(qmr.aims())
                .extracting(Rulebook.Aim::code)
                .containsExactly("QUALITY_MANAGEMENT", "NATIONAL_STANDARD", "ADVICE", "REFLECTION");
        assertThat(qmr.aims())
                .extracting(Rulebook.Aim::shownBy)
                .contains(
                        Rulebook.Aim.ShownBy.JUDGEMENTS,
                        Rulebook.Aim.ShownBy.ADVICE,
                        Rulebook.Aim.ShownBy.ENGAGEMENT_DOCUMENT);
    }

    @Test
    @DisplayName("QMR-006 exactly QO.1.2, QO.4.4 and QO.7.1 carry a change note")
    void changes() {
        assertThat(qmr.changes())
                .extracting(Measure::ref)
                .containsExactly("QO.1.2", "QO.4.4", "QO.7.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QO.1.2", "QO.4.4", "QO.7.1"})
    @DisplayName(
            "QMR-007 QMR-008 QMR-009 the employer prompt is asked where learners are on 2016 Nationals, and only there")
    void employerAddenda(String ref) {
        assertThat(qmr.addendaOf(ref, true)).hasSize(1);
        assertThat(qmr.addendaOf(ref, false)).isEmpty();
        assertThat(qmr.addendaOf("QO.2.1", true)).isEmpty();
    }

    @Test
    @DisplayName(
            "QMR-010 each prompt links to further guidance, as data with words and a web address")
    void guidanceLinks() {
        assertThat(qmr.addenda())
                .allSatisfy(
                        addendum -> {
                            assertThat(addendum.guidanceLink().label()).isNotBlank();
                            assertThat(addendum.guidanceLink().address()).startsWith("https://");
                        });
    }

    @Test
    @DisplayName(
            "QMR-148 QO.3.3 hints that attendance is not audited and offers a sample size; no other measure does")
    void attendanceHint() {
        assertThat(qmr.measures().filter(Measure::offersSample))
                .extracting(Measure::ref)
                .containsExactly("QO.3.3");
        assertThat(qmr.measure("QO.3.3").hints())
                .anyMatch(hint -> hint.text().contains("not audited"));
    }

    @Test
    @DisplayName("QMR-154 QO.3.4 suggests claims verification records")
    void suggestedEvidence() {
        assertThat(qmr.measure("QO.3.4").evidenceTypes()).contains("claims verification records");
    }

    @Test
    @DisplayName(
            "QMR-156 spoken evidence is suggested for seven measures and a visual check for QO.5.1")
    void evidenceWithoutFile() {
        assertThat(
                        qmr.measures()
                                .filter(
                                        measure ->
                                                measure.suggestedKinds()
                                                        .contains(EvidenceKind.VERBAL)))
                .extracting(Measure::ref)
                .containsExactly(
                        "QO.2.1", "QO.2.2", "QO.3.1", "QO.3.3", "QO.4.3", "QO.7.4", "QO.10.1");
        assertThat(
                        qmr.measures()
                                .filter(
                                        measure ->
                                                measure.suggestedKinds()
                                                        .contains(EvidenceKind.VISUAL_CHECK)))
                .extracting(Measure::ref)
                .containsExactly("QO.5.1");
    }

    @Test
    @DisplayName("QMR-149 QO.5.1 and QO.5.2 say that learner work stays out")
    void noLearnerWork() {
        assertThat(
                        qmr.measures()
                                .filter(
                                        measure ->
                                                measure.hints().stream()
                                                        .anyMatch(
                                                                hint ->
                                                                        hint.kind()
                                                                                == Hint.Kind
                                                                                        .NO_LEARNER_WORK)))
                .extracting(Measure::ref)
                .containsExactly("QO.5.1", "QO.5.2");
    }

    @Test
    @DisplayName(
            "QMR-286 QMR-247 QO.8.3 does not ask for formative feedback and shows the 1 + 1 rule")
    void formativeFeedback() {
        var hints = qmr.measure("QO.8.3").hints();

        assertThat(hints)
                .extracting(Hint::kind)
                .containsExactlyInAnyOrder(Hint.Kind.NOT_ASKED_FOR, Hint.Kind.RULE);
        assertThat(hints).anyMatch(hint -> hint.text().contains("1 + 1"));
        assertThat(qmr.measure("QO.8.3").evidenceTypes())
                .noneMatch(type -> type.contains("formative"));
        assertThat(qmr.figures().summativeOpportunities()).isEqualTo(1);
        assertThat(qmr.figures().resubmissions()).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-163 exactly three levels exist and the last of them is the lowest")
    void levels() {
        assertThat(qmr.levels())
                .extracting(Level::code)
                .containsExactly("EFFECTIVE", "PARTLY_EFFECTIVE", "INSUFFICIENT_EVIDENCE");
        assertThat(qmr.levels()).extracting(Level::lowest).containsExactly(false, false, true);
        assertThat(qmr.findLevel("GOOD")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MET, false, false",
        "NOT_EFFECTIVE, true, false",
        "NOT_EVIDENCED, true, false",
        "NOT_APPLICABLE, false, true"
    })
    @DisplayName("QMR-165 not applicable needs a reason, the other findings a note unless met")
    void findings(String code, boolean note, boolean reason) {
        assertThat(qmr.findings()).hasSize(4);
        assertThat(qmr.finding(code).noteRequired()).isEqualTo(note);
        assertThat(qmr.finding(code).reasonRequired()).isEqualTo(reason);
    }

    @Test
    @DisplayName("QMR-169 QO.3, QO.4 and QO.9 are linked to certification, the other seven are not")
    void linked() {
        assertThat(qmr.certificationLinked())
                .extracting(Objective::code)
                .containsExactly("QO.3", "QO.4", "QO.9");
    }

    @Test
    @DisplayName(
            "D06 the guide prints one group; QO.1-5, QO.6-7 and QO.8-10 are grouped for display")
    void groups() {
        assertThat(qmr.objectives())
                .extracting(Objective::documentGroup)
                .containsOnly("INFRASTRUCTURE");
        assertThat(qmr.objectives())
                .extracting(Objective::group)
                .isEqualTo(
                        List.of(
                                "INFRASTRUCTURE",
                                "INFRASTRUCTURE",
                                "INFRASTRUCTURE",
                                "INFRASTRUCTURE",
                                "INFRASTRUCTURE",
                                "LEARNER",
                                "LEARNER",
                                "ASSESSMENT",
                                "ASSESSMENT",
                                "ASSESSMENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "EFFECTIVE, 0, 0, true",
        "EFFECTIVE, 0, 3, true",
        "EFFECTIVE, 1, 0, false",
        "PARTLY_EFFECTIVE, 0, 0, false",
        "PARTLY_EFFECTIVE, 0, 1, true",
        "PARTLY_EFFECTIVE, 1, 0, true",
        "INSUFFICIENT_EVIDENCE, 0, 2, false",
        "INSUFFICIENT_EVIDENCE, 1, 0, true"
    })
    @DisplayName("QMR-187 D08 what each level asks the report to contain")
    void asksFor(String level, int actions, int recommendations, boolean satisfied) {
        assertThat(qmr.asksFor(level).satisfiedBy(actions, recommendations)).isEqualTo(satisfied);
    }

    @Test
    @DisplayName("QMR-143 four kinds of agenda item are required")
    void agenda() {
        assertThat(qmr.agendaItemTypes().stream().filter(AgendaItemType::required))
                .extracting(AgendaItemType::code)
                .containsExactly(
                        "QN_MEETING",
                        "PRACTITIONERS_MEETING",
                        "SYSTEMS_AND_RECORDS",
                        "VERBAL_FEEDBACK");
    }

    @Test
    @DisplayName("QMR-090 QMR-240 practitioner roles and exempt sectors are lists of the scheme")
    void lists() {
        assertThat(qmr.practitionerRoles())
                .extracting(Labelled::code)
                .containsExactly(
                        "CURRICULUM_MANAGER",
                        "PROGRAMME_MANAGER",
                        "LEAD_INTERNAL_VERIFIER",
                        "TEACHER",
                        "INTERNAL_VERIFIER");
        assertThat(qmr.leadVerifierExemptSectors()).hasSize(3);
        assertThat(qmr.blockExplanation()).hasSize(3);
        assertThat(qmr.declarations()).hasSize(2);
        assertThat(qmr.labels().role("CENTRE_CONTACT")).isEqualTo("Quality Nominee");
        assertThat(qmr.labels().term(Labels.Term.RESTRICTION)).isEqualTo("Certification block");
    }

    @Test
    @DisplayName("Part 2.3 every figure of the guide is the published one")
    void figures() {
        assertThat(qmr.retention()).isEqualTo(new Rulebook.Retention(3, 12, 6, 3));
        assertThat(qmr.figures()).isEqualTo(new Rulebook.Figures(12, 12, 12, 12, 2, 1, 1, 3));
        assertThat(qmr.signature().stepUpMinutes()).isEqualTo(15);
        assertThat(qmr.measure("QO.5.4").statement()).contains("three years");
        assertThat(qmr.measure("QO.5.5").statement()).contains("twelve weeks");
    }
}
