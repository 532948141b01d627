package org.touchstone.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.visit.VisitState;

@QuarkusTest
class JudgementsTest extends ApiTest {

    @Inject JudgingFixture judging;
    @Inject JudgingDirectory directory;

    @Test
    @DisplayName(
            "QMR-013 an objective has one judgement per visit; a second one replaces the first")
    void oneJudgementPerObjective() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.findAllMet(judged, List.of("QO.2"));
        judging.judge(judged, "QO.2", "EFFECTIVE", null);
        judging.find(judged, "QO.2.1", "NOT_EFFECTIVE", "Minutes are missing for two terms.");
        judging.judge(judged, "QO.2", "PARTLY_EFFECTIVE", "Two terms without minutes.");
        as(judged.reviewer())
                .get(judged.path("judgements"))
                .then()
                .statusCode(200)
                .body("judged", equalTo(1))
                .body("items.findAll { it.objective == 'QO.2' }", hasSize(1))
                .body("items.find { it.objective == 'QO.2' }.level", equalTo("PARTLY_EFFECTIVE"))
                .body("items.find { it.objective == 'QO.2' }.version", equalTo(2));
    }

    @Test
    @DisplayName("QMR-163 a level that the scale does not have is refused")
    void refusesUnknownLevel() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("level", "GOOD"))
                .put(judged.path("judgements/QO.2"))
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_LEVEL"));
    }

    @Test
    @DisplayName("QMR-164 an objective is judged when all its measures have a finding")
    void asksForAllFindings() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        for (var measure : List.of("QO.3.1", "QO.3.2", "QO.3.3", "QO.3.4")) {
            judging.find(judged, measure, "MET", null);
        }
        as(judged.reviewer())
                .get(judged.path("judgements/QO.3"))
                .then()
                .body("answered", equalTo(4))
                .body("proposedLevel", equalTo(null))
                .body("allowedCommands[0].allowed", equalTo(false))
                .body("allowedCommands[0].missing[0].pointer", equalTo("/findings/QO.3.5"));
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("level", "EFFECTIVE"))
                .put(judged.path("judgements/QO.3"))
                .then()
                .statusCode(422)
                .body("code", equalTo("MEASURE_NOT_COVERED"))
                .body("detail", containsString("QO.3.5"));
        // A text without an answer is no finding yet.
        judging.find(judged, "QO.3.5", null, "To be asked tomorrow");
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("level", "EFFECTIVE"))
                .put(judged.path("judgements/QO.3"))
                .then()
                .statusCode(422);
        judging.find(judged, "QO.3.5", "NOT_APPLICABLE", "The centre makes no such claims.");
        judging.judge(judged, "QO.3", "EFFECTIVE", null);
    }

    @Test
    @DisplayName("QMR-166 a judgement must fit its findings")
    void refusesMisfits() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.findAllMet(judged, List.of("QO.5"));
        for (var level : List.of("PARTLY_EFFECTIVE", "INSUFFICIENT_EVIDENCE")) {
            as(judged.reviewer(), "\"0\"")
                    .body(Map.of("level", level, "rationale", "A feeling."))
                    .put(judged.path("judgements/QO.5"))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("JUDGEMENT_INCONSISTENT"));
        }
        judging.find(judged, "QO.5.2", "NOT_EVIDENCED", "No feedback records were shown.");
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("level", "EFFECTIVE"))
                .put(judged.path("judgements/QO.5"))
                .then()
                .statusCode(422)
                .body("code", equalTo("JUDGEMENT_INCONSISTENT"))
                .body("errors[0].pointer", equalTo("/level"));
        judging.judge(judged, "QO.5", "INSUFFICIENT_EVIDENCE", "No feedback records.");
        // A finding that changes afterwards shows on the judgement.
        judging.find(judged, "QO.5.2", "MET", null);
        as(judged.reviewer())
                .get(judged.path("judgements/QO.5"))
                .then()
                .body("problems[0].code", equalTo("JUDGEMENT_INCONSISTENT"));
    }

    @Test
    @DisplayName("QMR-167 the findings propose a level; another one needs a rationale")
    void proposesLevel() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.findAllMet(judged, List.of("QO.8"));
        as(judged.reviewer())
                .get(judged.path("judgements/QO.8"))
                .then()
                .body("proposedLevel", equalTo("EFFECTIVE"));
        judging.find(judged, "QO.8.1", "NOT_EVIDENCED", "No plan was shown.");
        as(judged.reviewer())
                .get(judged.path("judgements/QO.8"))
                .then()
                .body("proposedLevel", equalTo("INSUFFICIENT_EVIDENCE"));
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("level", "PARTLY_EFFECTIVE"))
                .put(judged.path("judgements/QO.8"))
                .then()
                .statusCode(422)
                .body("code", equalTo("RATIONALE_REQUIRED"));
        judging.judge(judged, "QO.8", "PARTLY_EFFECTIVE", "The plan exists but was not at hand.");
    }

    @Test
    @DisplayName("QMR-168 a judgement below the best level names its evidence")
    void asksForRationale() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.findAllMet(judged, List.of("QO.6"));
        judging.judge(judged, "QO.6", "EFFECTIVE", null);
        judging.find(judged, "QO.6.3", "NOT_EFFECTIVE", "Induction differs by site.");
        as(judged.reviewer(), "*")
                .body(Map.of("level", "PARTLY_EFFECTIVE", "rationale", " "))
                .put(judged.path("judgements/QO.6"))
                .then()
                .statusCode(422)
                .body("code", equalTo("RATIONALE_REQUIRED"))
                .body("errors[0].pointer", equalTo("/rationale"));
    }

    @Test
    @DisplayName("QMR-169 exactly three objectives are linked to certification")
    void marksLinkedObjectives() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        as(judged.reviewer())
                .get(judged.path("judgements"))
                .then()
                .body(
                        "items.findAll { it.certificationLinked }.objective",
                        contains("QO.3", "QO.4", "QO.9"));
    }

    @Test
    @DisplayName(
            "QMR-170 every change of a level keeps author, time, old value and reason, also one in scrutiny")
    void keepsHistory() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.findAllMet(judged, List.of("QO.4"));
        judging.find(judged, "QO.4.1", "NOT_EVIDENCED", "No evaluation was shown.");
        judging.judge(judged, "QO.4", "INSUFFICIENT_EVIDENCE", "No evaluation.");
        judging.judge(judged, "QO.4", "PARTLY_EFFECTIVE", "An evaluation, not yet reviewed.");
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            directory.makeFinal(judged.visitId());
                            directory.amend(
                                    judged.visitId(),
                                    "QO.4",
                                    "EFFECTIVE",
                                    "The evaluation arrived.",
                                    judged.nominee().id());
                        });
        as(judged.reviewer())
                .get(judged.path("judgements/QO.4/history"))
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body(
                        "items.level",
                        contains("INSUFFICIENT_EVIDENCE", "PARTLY_EFFECTIVE", "EFFECTIVE"))
                .body("items[1].levelBefore", equalTo("INSUFFICIENT_EVIDENCE"))
                .body("items[1].by", equalTo(judged.reviewer().name()))
                .body("items[1].as", equalTo("REVIEWER"))
                .body("items[2].state", equalTo("AMENDED"))
                .body("items[2].reason", equalTo("The evaluation arrived."));
        assertThatThrownBy(
                        () ->
                                world.insert(
                                        "update judging_judgement_change set level = 'EFFECTIVE' where visit_id = ?1",
                                        judged.visitId()))
                .hasStackTraceContaining("append-only");
        as(judged.reviewer(), "*")
                .body(Map.of("level", "EFFECTIVE"))
                .put(judged.path("judgements/QO.4"))
                .then()
                .statusCode(409)
                .body("code", equalTo("JUDGING_IS_FINAL"));
    }

    @Test
    @DisplayName(
            "QMR-166 (D07) a linked objective judged above its findings is told to the team leader once")
    void tellsTeamLeader() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var leader = world.person(Role.TEAM_LEADER, Target.AO, judged.centre().aoId());
        judging.findAllMet(judged, List.of("QO.1", "QO.9"));
        judging.find(judged, "QO.1.1", "NOT_EVIDENCED", "No chart was shown.");
        judging.judge(judged, "QO.1", "PARTLY_EFFECTIVE", "The chart is being redrawn.");
        assertThat(noticesOf(leader)).isZero();

        judging.find(judged, "QO.9.1", "NOT_EFFECTIVE", "Sampling is late.");
        judging.judge(judged, "QO.9", "PARTLY_EFFECTIVE", "Sampling is late.");
        assertThat(noticesOf(leader)).isZero();
        // The finding may also be the later of the two.
        judging.find(judged, "QO.9.2", "NOT_EVIDENCED", "No standardisation records.");
        assertThat(noticesOf(leader)).isEqualTo(1);
        judging.judge(judged, "QO.9", "PARTLY_EFFECTIVE", "Records exist at another site.");
        assertThat(noticesOf(leader)).isEqualTo(1);
    }

    private long noticesOf(org.touchstone.testing.World.TestPerson person) {
        return world.count(
                "select count(*) from notice where person_id = ?1 and template = 'judged-above-proposal'",
                person.id());
    }

    @Test
    @DisplayName(
            "QMR-011 QMR-008 QMR-147 the report is told every measure, prompt and objective that is not covered")
    void namesWhatIsMissing() {
        var judged = judging.visit(judging.centreWithNationals(), VisitState.CONDUCTED);
        judging.allEffective(judged);
        world.insert(
                "delete from judging_finding where visit_id = ?1 and measure = 'QO.7.4'",
                judged.visitId());
        world.insert(
                "delete from judging_judgement where visit_id = ?1 and objective = 'QO.2'",
                judged.visitId());
        assertThat(missingForReport(judged))
                .anySatisfy(
                        violation -> {
                            assertThat(violation.code())
                                    .isEqualTo(JudgingProblem.MEASURE_NOT_COVERED);
                            assertThat(violation.message()).contains("QO.7.4");
                        })
                .anySatisfy(
                        violation -> {
                            assertThat(violation.code())
                                    .isEqualTo(JudgingProblem.ADDENDUM_UNANSWERED);
                            assertThat(violation.pointer())
                                    .isEqualTo("/findings/QO.4.4/addendumNote");
                        })
                .anySatisfy(
                        violation -> {
                            assertThat(violation.code()).isEqualTo(JudgingProblem.NO_SYSTEM_SEEN);
                            assertThat(violation.message()).contains("QO.6");
                        })
                .anySatisfy(
                        violation -> {
                            assertThat(violation.code())
                                    .isEqualTo(JudgingProblem.OBJECTIVE_NOT_JUDGED);
                            assertThat(violation.message()).contains("QO.2");
                        });
        judging.find(judged, "QO.7.4", "MET", null);
        judging.judge(judged, "QO.2", "EFFECTIVE", null);
        for (var measure : List.of("QO.1.2", "QO.4.4", "QO.7.1")) {
            as(judged.reviewer(), "*")
                    .body(Map.of("finding", "MET", "addendumNote", "Seen in the employer log."))
                    .put(judged.path("findings/" + measure))
                    .then()
                    .statusCode(200);
        }
        for (var objective : judging.rulebook().objectives()) {
            as(judged.reviewer())
                    .body(
                            Map.of(
                                    "measure",
                                    objective.measureRefs().get(0),
                                    "what",
                                    "Policy",
                                    "site",
                                    "Quay"))
                    .post(judged.path("items-seen"))
                    .then()
                    .statusCode(201);
        }
        assertThat(missingForReport(judged)).isEmpty();
        var result =
                QuarkusTransaction.requiringNew().call(() -> directory.result(judged.visitId()));
        assertThat(result.objectives()).hasSize(10);
        assertThat(result.objectives().get(0).findings()).hasSize(5);
        assertThat(result.feedback()).isNull();
    }

    /** As a new request reads it. */
    private List<Violation> missingForReport(JudgingFixture.JudgedCase judged) {
        return QuarkusTransaction.requiringNew()
                .call(() -> directory.missingForReport(judged.visitId()));
    }

    @Test
    @DisplayName("QMR-079 the nominee shares good practice; practitioners read that entry only")
    void sharesGoodPractice() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var shared = point(judged, "Peer observation every month.");
        point(judged, "A clear tracker.");
        as(judged.reviewer())
                .body(Map.of("kind", "ESSENTIAL_ACTION", "text", "Do this."))
                .post(judged.path("points"))
                .then()
                .statusCode(422)
                .body("code", equalTo("OBJECTIVE_REQUIRED"));
        as(judged.nominee(), "\"0\"")
                .post(judged.path("points/" + shared + "/share"))
                .then()
                .statusCode(404);
        as(judged.nominee()).get("/good-practice").then().statusCode(200).body("items", empty());

        judging.move(judged, VisitState.REPORTED);
        var practitioner =
                world.person(Role.PRACTITIONER, Target.CENTRE, judged.centre().centreId());
        as(judged.nominee()).get("/good-practice").then().body("items", hasSize(2));
        as(practitioner).get("/good-practice").then().body("items", empty());
        as(judged.nominee(), "\"0\"")
                .post(judged.path("points/" + shared + "/share"))
                .then()
                .statusCode(200);
        as(practitioner)
                .get("/good-practice")
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Peer observation every month."));
        // A nominee elsewhere who also teaches here is a practitioner here.
        var elsewhere = judging.visit(VisitState.REPORTED);
        as(elsewhere.nominee()).get("/good-practice").then().body("items", empty());
        world.give(
                elsewhere.nominee(), Role.PRACTITIONER, Target.CENTRE, judged.centre().centreId());
        as(elsewhere.nominee()).get("/good-practice").then().body("items", hasSize(1));
    }

    private String point(JudgingFixture.JudgedCase judged, String text) {
        return as(judged.reviewer())
                .body(Map.of("kind", "GOOD_PRACTICE", "objective", "QO.2", "text", text))
                .post(judged.path("points"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
