package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.SentFile;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.ObjectiveAspects.Comparator;
import org.touchstone.workplan.ObjectiveAspects.Measurable;

@QuarkusTest
class ProgressTest extends ApiTest {

    @Inject Learners learners;

    private PlanYear year;
    private TestPerson member;
    private String objective;

    @BeforeEach
    void agree() {
        year = PlanYear.of(world, learners);
        member = year.member();
        objective = year.agreed(member);
    }

    @Test
    @DisplayName(
            "IQA-044 target 12 and an update of 9 are 75 percent; the latest day counts, whatever is reported later of a day before")
    void percent() {
        year.report(member, objective, "2016-11-15", 9)
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("progress.percent", equalTo(75))
                .body("progress.reached", equalTo(false))
                .body("overdue", equalTo(false));
        year.report(member, objective, "2016-11-10", 3)
                .statusCode(200)
                .body("progress.value", equalTo(9.0f))
                .body("progress.on", equalTo("2016-11-15"));
        as(year.lead())
                .get(objective + "/progress")
                .then()
                .statusCode(200)
                .body("items.value", contains(9.0f, 3.0f))
                .body("items[0].personName", equalTo(member.name()));
        as(year.second()).get(objective + "/progress").then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-044 an update is of a day that has come, says something, and is the member's own")
    void updatesAreChecked() {
        year.report(member, objective, "2016-11-16", 9)
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_FUTURE"));
        as(member)
                .body("{\"on\": \"2016-11-15\"}")
                .post(objective + "/progress")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("PROGRESS_EMPTY"));
        year.report(year.lead(), objective, "2016-11-15", 9)
                .statusCode(403)
                .body("code", equalTo("NOT_OWN_PLAN"));
        year.report(year.second(), objective, "2016-11-15", 9).statusCode(404);
        as(member).get(objective).then().body("state", equalTo("AGREED"));
    }

    @Test
    @DisplayName(
            "IQA-044 past its day and not reached an objective is overdue, until the target is reached or it is handed in")
    void overdue() {
        world.setClock("2017-02-20T23:00");
        as(member).get(objective).then().body("overdue", equalTo(false));
        world.setClock("2017-02-21T09:00");
        as(member).get(objective).then().body("overdue", equalTo(true));
        year.report(member, objective, "2017-02-21", 11).body("overdue", equalTo(true));
        year.report(member, objective, "2017-02-21", 12)
                .body("overdue", equalTo(false))
                .body("progress.percent", equalTo(100));
    }

    @Test
    @DisplayName(
            "IQA-044 a file shows a report: added by the member until the objective is judged, read by the lead, and enough to hand the objective in")
    void files() {
        year.report(member, objective, "2016-11-15", null).statusCode(200);
        year.command(member, objective, "submit", "").statusCode(422);
        String report =
                as(member).get(objective + "/progress").then().extract().path("items[0].id");
        var files = objective + "/progress/" + report + "/files";
        SentFile.to(files, year.lead(), "true").statusCode(403);
        var file = SentFile.kept(files, member);
        as(year.lead())
                .get(objective + "/progress")
                .then()
                .body("items[0].files.fileName", contains("notes.txt"));
        assertThat(SentFile.read(file, year.lead()).statusCode(200).extract().asString())
                .isEqualTo(SentFile.TEXT);
        SentFile.read(file, year.second()).statusCode(404);
        year.command(member, objective, "submit", "").statusCode(200);
        year.command(year.lead(), objective, "judge", "{\"outcome\": \"MET\"}").statusCode(200);
        SentFile.to(files, member, "true").statusCode(409).body("code", equalTo("OBJECTIVE_OVER"));
        as(member).delete(file).then().statusCode(409);
    }

    @Test
    @DisplayName("IQA-044 a change of the target in force measures the value anew")
    void otherTarget() {
        year.report(member, objective, "2016-11-15", 10).body("progress.reached", equalTo(false));
        year.command(
                        year.lead(),
                        objective,
                        "revise",
                        "{\"aspects\": %s, \"changeReason\": \"Fewer.\"}"
                                .formatted(year.objective().replace("12,", "10,")))
                .statusCode(200)
                .body("progress.percent", equalTo(83));
        year.command(member, objective, "confirm", "{\"revision\": 2, \"achievable\": true}")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("progress.percent", equalTo(100))
                .body("progress.reached", equalTo(true));
    }

    @Test
    @DisplayName("IQA-044 at most, exactly and a target of nought have a percentage of their own")
    void comparators() {
        Map.of(
                        measured(Comparator.AT_MOST, "5", "4"), new Achieved(100, true),
                        measured(Comparator.AT_MOST, "5", "10"), new Achieved(50, false),
                        measured(Comparator.EXACTLY, "10", "10"), new Achieved(100, true),
                        measured(Comparator.EXACTLY, "10", "20"), new Achieved(50, false),
                        measured(Comparator.AT_LEAST, "0", "0"), new Achieved(100, true),
                        measured(Comparator.AT_LEAST, "12", "13"), new Achieved(108, true))
                .forEach(
                        (given, wanted) ->
                                assertThat(Achieved.of(given.measurable(), given.value()))
                                        .as("%s", given)
                                        .isEqualTo(wanted));
    }

    private record Measured(Measurable measurable, BigDecimal value) {}

    private static Measured measured(Comparator comparator, String target, String value) {
        return new Measured(
                new Measurable(
                        "Samples", null, null, new BigDecimal(target), comparator, null, null),
                new BigDecimal(value));
    }

    private void submit() {
        year.report(member, objective, "2016-11-15", 9).statusCode(200);
        year.command(member, objective, "submit", "")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    @DisplayName(
            "IQA-045 not met and partly met need a reason and a next step, and a next step needs words; met needs neither")
    void judgementIsWhole() {
        submit();
        year.command(year.lead(), objective, "judge", "{\"outcome\": \"NOT_MET\"}")
                .statusCode(422)
                .body("errors.code", contains("JUDGEMENT_REASON_MISSING", "NEXT_STEP_MISSING"));
        year.command(
                        year.lead(),
                        objective,
                        "judge",
                        "{\"outcome\": \"PARTLY_MET\", \"reason\": \"Nine of twelve.\", \"nextStep\": \"NONE\"}")
                .statusCode(422)
                .body("errors.code", contains("NEXT_STEP_WORDS_MISSING"));
        year.command(
                        year.lead(),
                        objective,
                        "judge",
                        "{\"outcome\": \"PARTLY_MET\", \"reason\": \"Nine of twelve.\", \"nextStep\": \"NONE\","
                                + " \"nextStepWords\": \"The rest comes by itself.\"}")
                .statusCode(200)
                .body("state", equalTo("PARTLY_MET"))
                .body("outcome.judgedOn", equalTo("2016-11-15"))
                .body("outcome.judgedBy", equalTo(year.lead().id().toString()))
                .body("outcome.nextStep", equalTo("NONE"))
                .body("outcome.response", nullValue());
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-objective-answered' and person_id = ?1",
                                member.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-045 the lead judges what was handed in or is past its day, nobody their own; the member's answer does not alter it")
    void judging() {
        year.command(year.lead(), objective, "judge", "{\"outcome\": \"MET\"}")
                .statusCode(409)
                .body("code", equalTo("NOT_DUE"));
        year.command(member, objective, "submit", "").statusCode(409);
        submit();
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-objective-submitted' and person_id = ?1",
                                year.lead().id()))
                .isEqualTo(1);
        year.command(member, objective, "judge", "{\"outcome\": \"MET\"}").statusCode(403);
        year.command(year.lead(), objective, "send-back", "{\"reason\": \"Three are missing.\"}")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
        year.command(member, objective, "respond", "{\"words\": \"Why?\"}").statusCode(409);
        world.setClock("2017-02-21T09:00");
        year.command(
                        year.lead(),
                        objective,
                        "judge",
                        "{\"outcome\": \"NOT_MET\", \"reason\": \"Nine of twelve.\", \"nextStep\": \"NEW_OBJECTIVE\","
                                + " \"nextStepWords\": \"Twelve by June.\"}")
                .statusCode(200)
                .body("state", equalTo("NOT_MET"));
        year.command(
                        member,
                        objective,
                        "respond",
                        "{\"words\": \"The work came in only in February.\"}")
                .statusCode(200);
        as(year.lead())
                .get(objective)
                .then()
                .body("outcome.reason", equalTo("Nine of twelve."))
                .body("outcome.response", equalTo("The work came in only in February."))
                .body("outcome.respondedAt", notNullValue());
        year.command(year.lead(), objective, "judge", "{\"outcome\": \"MET\"}").statusCode(409);
        year.report(member, objective, "2017-02-21", 12).statusCode(409);
    }

    @Test
    @DisplayName(
            "IQA-045 a new objective as the next step is a draft beside the judged one, which carries the link to it and its words, with its days open")
    void nextObjective() {
        submit();
        String next =
                year.command(
                                year.lead(),
                                objective,
                                "judge",
                                "{\"outcome\": \"NOT_MET\", \"reason\": \"Nine of twelve.\", \"nextStep\": \"NEW_OBJECTIVE\","
                                        + " \"nextStepWords\": \"Twelve by June.\"}")
                        .statusCode(200)
                        .body("outcome.nextAction", nullValue())
                        .extract()
                        .path("outcome.nextObjectiveId");
        var cut = objective.lastIndexOf('/') + 1;
        as(member)
                .get(objective.substring(0, cut) + next)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("followsId", equalTo(objective.substring(cut)))
                .body("proposed.aspects.title", equalTo("Twelve by June."))
                .body("proposed.aspects.measurable.target", equalTo(12))
                .body("proposed.aspects.timeBound", nullValue());
        as(year.lead())
                .get(year.individualOf(member))
                .then()
                .body("objectives", hasSize(2))
                .body(
                        "allowedCommands.find { it.command == 'propose' }.missing.pointer",
                        contains("/objectives/1/timeBound"));
    }

    @Test
    @DisplayName(
            "IQA-045 an action as the next step is opened in the tracker, the member's to do and the lead's to accept; it names the objective and the objective names it")
    void nextAction() {
        submit();
        var judged =
                "{\"outcome\": \"PARTLY_MET\", \"reason\": \"Nine of twelve.\", \"nextStep\": \"ACTION\","
                        + " \"nextStepWords\": \"Sample the last three.\"%s}";
        year.command(year.lead(), objective, "judge", judged.formatted(""))
                .statusCode(422)
                .body("errors.code", contains("NEXT_STEP_DUE_MISSING"));
        year.command(
                        year.lead(),
                        objective,
                        "judge",
                        judged.formatted(", \"dueOn\": \"2016-11-01\""))
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
        String action =
                year.command(
                                year.lead(),
                                objective,
                                "judge",
                                judged.formatted(", \"dueOn\": \"2016-12-01\""))
                        .statusCode(200)
                        .body("state", equalTo("PARTLY_MET"))
                        .body("outcome.nextObjectiveId", nullValue())
                        .body("outcome.nextAction.state", equalTo("OPEN"))
                        .body("outcome.nextAction.dueOn", equalTo("2016-12-01"))
                        .extract()
                        .path("outcome.nextAction.id");
        as(member)
                .get("/actions?mine=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(action))
                .body("items[0].source", equalTo("OBJECTIVE"))
                .body(
                        "items[0].sourceId",
                        equalTo(objective.substring(objective.lastIndexOf('/') + 1)))
                .body("items[0].words", equalTo("Sample the last three."))
                .body("items[0].verifierName", equalTo(year.lead().name()));
    }

    @Test
    @DisplayName("IQA-045 commands are offered to the side that may carry them out, when it may")
    void commands() {
        as(member).get(objective).then().body("allowedCommands.command", hasItem("report"));
        as(year.lead())
                .get(objective)
                .then()
                .body("allowedCommands.command", not(hasItem("report")))
                .body("allowedCommands.command", not(hasItem("judge")));
        submit();
        as(year.lead())
                .get(objective)
                .then()
                .body("allowedCommands.command", hasItem("judge"))
                .body("allowedCommands.command", hasItem("send-back"));
        as(member).get(objective).then().body("allowedCommands.command", not(hasItem("judge")));
    }
}
