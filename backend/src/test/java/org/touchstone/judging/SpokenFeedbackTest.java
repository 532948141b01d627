package org.touchstone.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.touchstone.testing.JudgingFixture.feedback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.problem.Violation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitState;

@QuarkusTest
class SpokenFeedbackTest extends ApiTest {

    @Inject JudgingFixture judging;
    @Inject AskForSpokenFeedback guard;
    @Inject VisitDirectory visits;

    @Test
    @DisplayName(
            "QMR-054 the spoken feedback needs a level on every objective, and the visit needs the feedback")
    void asksForAllLevels() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.allEffective(judged);
        world.insert(
                "delete from judging_judgement where visit_id = ?1 and objective = 'QO.7'",
                judged.visitId());
        as(judged.reviewer())
                .get(judged.path("spoken-feedback"))
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("allowedCommands[0].command", equalTo("record-spoken-feedback"))
                .body("allowedCommands[0].missing[0].pointer", equalTo("/judgements/QO.7"));
        as(judged.reviewer())
                .body(feedback(false))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(422)
                .body("code", equalTo("OBJECTIVE_NOT_JUDGED"))
                .body("detail", containsString("QO.7"));
        assertThat(missingBeforeConducted(judged))
                .containsExactly(JudgingProblem.SPOKEN_FEEDBACK_MISSING);
        judging.judge(judged, "QO.7", "EFFECTIVE", null);
        as(judged.reviewer())
                .body(feedback(false))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(201)
                .body("levels", hasSize(10));
        assertThat(missingBeforeConducted(judged)).isEmpty();
        as(judged.reviewer())
                .body(feedback(true))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(409)
                .body("code", equalTo("FEEDBACK_ALREADY_RECORDED"));
    }

    private List<Object> missingBeforeConducted(JudgingFixture.JudgedCase judged) {
        return QuarkusTransaction.requiringNew()
                .call(() -> guard.missingBeforeConducted(visits.require(judged.visitId())))
                .stream()
                .<Object>map(Violation::code)
                .toList();
    }

    @Test
    @DisplayName("QMR-150 a level that differs from what was told needs a reason")
    void asksForChangeReason() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.allEffective(judged);
        as(judged.reviewer())
                .body(feedback(false))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(201);
        judging.move(judged, VisitState.CONDUCTED);
        judging.find(judged, "QO.2.1", "NOT_EFFECTIVE", "Minutes show it did not meet.");
        as(judged.reviewer(), "*")
                .body(Map.of("level", "PARTLY_EFFECTIVE", "rationale", "It did not meet."))
                .put(judged.path("judgements/QO.2"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CHANGE_REASON_REQUIRED"))
                .body("errors[0].pointer", equalTo("/changeReason"));
        as(judged.reviewer(), "*")
                .body(
                        Map.of(
                                "level", "PARTLY_EFFECTIVE",
                                "rationale", "It did not meet.",
                                "changeReason", "The minutes arrived after the visit."))
                .put(judged.path("judgements/QO.2"))
                .then()
                .statusCode(200)
                .body("provisionalLevel", equalTo("EFFECTIVE"))
                .body("changeReason", equalTo("The minutes arrived after the visit."));
    }

    @Test
    @DisplayName("QMR-151 where certification is at risk the centre is told so in all three parts")
    void asksForBlockExplanation() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.allEffective(judged);
        judging.find(judged, "QO.9.1", "NOT_EVIDENCED", "No sampling records.");
        judging.judge(judged, "QO.9", "INSUFFICIENT_EVIDENCE", "No sampling records.");
        as(judged.reviewer())
                .body(feedback(false))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(422)
                .body("code", equalTo("BLOCK_NOT_EXPLAINED"))
                .body("errors[0].pointer", equalTo("/blockExplained"));
        as(judged.reviewer())
                .body(feedback(false, "EVIDENCE_LACKING", "BLOCK_POSSIBLE"))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(422)
                .body("detail", containsString("next steps"));
        as(judged.reviewer())
                .body(feedback(false, "EVIDENCE_LACKING", "BLOCK_POSSIBLE", "NEXT_STEPS"))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(201)
                .body("blockExplained", hasSize(3));
        assertThat(missingBeforeConducted(judged)).isEmpty();
    }

    @Test
    @DisplayName("QMR-151 a linked level that falls after the feedback holds the end of the visit")
    void holdsVisitWhenLevelFalls() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.allEffective(judged);
        var etag =
                as(judged.reviewer())
                        .body(feedback(false))
                        .post(judged.path("spoken-feedback"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag");
        judging.find(judged, "QO.3.1", "NOT_EVIDENCED", "No record of checks.");
        as(judged.reviewer(), "*")
                .body(
                        Map.of(
                                "level", "INSUFFICIENT_EVIDENCE",
                                "rationale", "No record of checks.",
                                "changeReason", "Looked at again."))
                .put(judged.path("judgements/QO.3"))
                .then()
                .statusCode(200);
        assertThat(missingBeforeConducted(judged))
                .containsExactly(JudgingProblem.BLOCK_NOT_EXPLAINED);
        as(judged.reviewer(), etag)
                .body(feedback(false, "EVIDENCE_LACKING", "BLOCK_POSSIBLE", "NEXT_STEPS"))
                .put(judged.path("spoken-feedback"))
                .then()
                .statusCode(200);
        assertThat(missingBeforeConducted(judged)).isEmpty();
    }

    @Test
    @DisplayName(
            "QMR-171 QMR-084 the nominee sees levels only if shared, and confirms having received the feedback")
    void sharesAndAcknowledges() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.allEffective(judged);
        as(judged.reviewer())
                .body(feedback(false))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(201);
        var kept =
                as(judged.nominee())
                        .get(judged.path("spoken-feedback"))
                        .then()
                        .statusCode(200)
                        .body("givenAt", notNullValue())
                        .body("levels", equalTo(null))
                        .body("notes", equalTo(null))
                        .body("allowedCommands[0].command", equalTo("acknowledge-spoken-feedback"))
                        .extract()
                        .header("ETag");
        as(judged.reviewer(), kept)
                .body(feedback(true))
                .put(judged.path("spoken-feedback"))
                .then()
                .statusCode(200);
        var shared =
                as(judged.nominee())
                        .get(judged.path("spoken-feedback"))
                        .then()
                        .body("levels", hasSize(10))
                        .body("notes", containsString("gone through"))
                        .extract()
                        .header("ETag");
        as(judged.nominee()).get(judged.path("judgements")).then().statusCode(404);
        as(judged.nominee(), kept)
                .post(judged.path("spoken-feedback/acknowledge"))
                .then()
                .statusCode(412);
        as(judged.nominee(), shared)
                .post(judged.path("spoken-feedback/acknowledge"))
                .then()
                .statusCode(200)
                .body("acknowledgedBy", equalTo(judged.nominee().name()));
        as(judged.reviewer())
                .get(judged.path("spoken-feedback"))
                .then()
                .body("acknowledgedAt", notNullValue());
        as(judging.visit(VisitState.IN_PROGRESS).nominee())
                .get(judged.path("spoken-feedback"))
                .then()
                .statusCode(404);
    }
}
