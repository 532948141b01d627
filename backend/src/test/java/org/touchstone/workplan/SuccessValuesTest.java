package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class SuccessValuesTest extends ApiTest {

    private static final String CRITERIA =
            """
            {"items": [{"statement": "Objectives are met.", "measure": "Objectives met", "unit": "%%", "target": 50, "source": "%s"},
             {"statement": "Feedback helps.", "measure": "Survey", "target": 90, "source": "JUDGED"}]}
            """;

    @Inject Learners learners;
    @Inject KeepSuccessOnDayBegan keeping;
    @Inject SessionFactory sessions;

    /** A plan in force with a criterion that counts objectives, and one that is judged. */
    private PlanYear published() {
        return published("OBJECTIVES_MET");
    }

    private PlanYear published(String source) {
        var at = PlanningCentre.of(world, learners);
        var member = at.member();
        var second = at.member();
        var draft = PlanDraft.open(at).filled(member, second);
        draft.put("/success-criteria", CRITERIA.formatted(source)).statusCode(200);
        draft.publish().statusCode(200);
        as(at.lead()).post(draft.plan() + "/individual-plans/generate").then().statusCode(200);
        return new PlanYear(draft, member, second);
    }

    private ValidatableResponse values(PlanYear year, TestPerson reader, int criterion) {
        return as(reader).get(year.plan() + "/success/" + idOf(year, criterion) + "/values").then();
    }

    private String idOf(PlanYear year, int criterion) {
        return year.first()
                .read(year.lead())
                .extract()
                .path("content.successCriteria[%d].id".formatted(criterion));
    }

    private void begin(String day) {
        QuarkusTransaction.requiringNew()
                .run(() -> keeping.keep(new DayBegan(LocalDate.parse(day))));
    }

    @Test
    @DisplayName(
            "IQA-018 what a measure derived to is kept day by day where it changed: not before there is something to count, not twice, and not for a day that was missed")
    void overTime() {
        var year = published();
        world.startDaysAt("2016-11-15");
        world.liveUntil("2016-11-16T08:00");
        values(year, year.lead(), 0).statusCode(200).body("items", empty());

        year.met(year.member(), year.agreed(year.member()));
        var other = year.agreed(year.second());
        year.report(year.second(), other, "2016-11-15", 1).statusCode(200);
        year.command(year.second(), other, "submit", "").statusCode(200);
        world.liveUntil("2016-11-18T08:00");
        values(year, year.member(), 0)
                .statusCode(200)
                .body("items.on", contains("2016-11-17"))
                .body("items.value", contains(100));

        year.command(
                        year.lead(),
                        other,
                        "judge",
                        "{\"outcome\": \"NOT_MET\", \"reason\": \"One.\", \"nextStep\": \"NONE\", \"nextStepWords\": \"Enough.\"}")
                .statusCode(200);
        begin("2016-11-17");
        values(year, year.lead(), 0).body("items.on", contains("2016-11-17"));
        world.liveUntil("2016-11-19T08:00");
        begin("2016-11-19");
        values(year, year.at().head(), 0)
                .statusCode(200)
                .body("items.on", contains("2016-11-19", "2016-11-17"))
                .body("items.source", contains("OBJECTIVES_MET", "OBJECTIVES_MET"))
                .body("items.done", contains(1, 1))
                .body("items.of", contains(2, 1))
                .body("items.value", contains(50, 100));
        values(year, year.lead(), 1).statusCode(200).body("items", empty());
        values(year, PlanningCentre.of(world, learners).lead(), 0).statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-018 where an amendment changes what is counted, its first value is kept though it reads the same")
    void otherMeasure() {
        var year = published("FEEDBACK_ON_TIME");
        kept(year, "2016-11-10", 1, 1);
        year.met(year.member(), year.agreed(year.member()));
        amend(year);
        begin("2016-11-15");
        values(year, year.lead(), 0)
                .body("items.on", contains("2016-11-15", "2016-11-10"))
                .body("items.source", contains("OBJECTIVES_MET", "FEEDBACK_ON_TIME"))
                .body("items.value", contains(100, 100));
    }

    /** From now on objectives are counted. */
    private void amend(PlanYear year) {
        String id =
                as(year.lead())
                        .body("{\"trigger\": \"OTHER\", \"reason\": \"Otherwise.\"}")
                        .post(year.plan() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var draft = new PlanDraft(year.at(), year.first().planId(), id);
        List<Map<String, Object>> items =
                draft.read(year.lead()).extract().path("content.successCriteria");
        items.get(0).put("source", "OBJECTIVES_MET");
        as(year.lead(), draft.etag())
                .body(Map.of("items", items))
                .put(draft.path() + "/success-criteria")
                .then()
                .statusCode(200);
        as(year.lead(), draft.etag())
                .body(
                        """
                        {"items": [{"section": "SUCCESS_CRITERIA", "itemId": "%s", "trigger": "OTHER", "reason": "Otherwise."}]}
                        """
                                .formatted(items.get(0).get("id")))
                .put(draft.path() + "/change-reasons")
                .then()
                .statusCode(200);
        draft.publish().statusCode(200);
    }

    /** As if it had been derived on that day. */
    private void kept(PlanYear year, String day, int done, int of) {
        world.insert(
                "insert into work_plan_success_value (plan_id, criterion_id, on_day, version_id, done, out_of) values (?1, ?2, ?3, ?4, ?5, ?6)",
                year.first().planId(),
                idOf(year, 0),
                day,
                year.first().versionId(),
                done,
                of);
    }

    @Test
    @DisplayName("IQA-018 the values of a measure come page by page")
    void pages() {
        var year = published();
        var path = year.plan() + "/success/" + idOf(year, 0) + "/values?limit=2";
        for (var day = 1; day <= 3; day++) {
            kept(year, "2016-11-0" + day, day, 9);
        }
        String next =
                as(year.lead())
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("items.done", contains(3, 2))
                        .body("next", notNullValue())
                        .extract()
                        .path("next");
        as(year.lead())
                .get(path + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.done", contains(1))
                .body("next", nullValue());
    }

    @Test
    @DisplayName("IQA-018 a file has round figures as people write them")
    void file() {
        var year = published();
        kept(year, "2016-11-01", 6, 10);
        kept(year, "2016-11-02", 10, 10);
        as(year.lead())
                .accept("text/csv")
                .get(year.plan() + "/success/" + idOf(year, 0) + "/values")
                .then()
                .statusCode(200)
                .body(
                        containsString("2016-11-02,OBJECTIVES_MET,10,10,100"),
                        containsString("2016-11-01,OBJECTIVES_MET,6,10,60"));
    }

    @Test
    @DisplayName("the measures of one plan more are kept without a statement more")
    void statements() {
        var first = published();
        first.met(first.member(), first.agreed(first.member()));
        var before = costOf("2016-11-16");
        var second = published();
        second.met(second.member(), second.agreed(second.member()));
        first.met(first.second(), first.agreed(first.second()));
        var after = costOf("2016-11-17");
        values(first, first.lead(), 0).body("items.value", contains(100, 100));
        values(second, second.lead(), 0).body("items.value", contains(100));
        assertThat(after).isEqualTo(before);
    }

    private long costOf(String day) {
        world.setClock(day + "T08:00");
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        begin(day);
        return statistics.getPrepareStatementCount() - before;
    }
}
