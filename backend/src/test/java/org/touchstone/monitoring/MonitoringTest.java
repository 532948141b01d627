package org.touchstone.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.visit.VisitDateAgreed;
import org.touchstone.workplan.PublishedPlan;
import org.touchstone.workplan.SampleDone;

@QuarkusTest
class MonitoringTest extends ApiTest {

    @Inject Learners learners;
    @Inject CountedSamples samples;
    @Inject Event<SampleDone> done;
    @Inject PointDates dates;

    private long notices(String template, PublishedPlan plan) {
        return world.count(
                "select count(*) from notice where template = ?1 and person_id = ?2",
                template,
                plan.lead().id());
    }

    private void sample(PublishedPlan plan, int count) {
        QuarkusTransaction.requiringNew()
                .run(() -> done.fire(new SampleDone(plan.id(), plan.member().id(), count)));
    }

    @Test
    @DisplayName(
            "IQA-047 a point after the fifth sample waits without a date; with the fifth it is due within ten working days and the lead is told")
    void afterSamples() {
        var plan =
                PublishedPlan.of(
                        world, learners, one -> new String[] {one.after("SAMPLES_DONE", "5")});
        var looking = Looking.at(plan, "After SAMPLES_DONE");
        looking.command("start", "{}").statusCode(409).body("code", equalTo("POINT_UNDATED"));
        sample(plan, 4);
        looking.read(plan.lead()).body("toOn", nullValue()).body("state", equalTo("PLANNED"));
        assertThat(notices("iqa-point-dated", plan)).isZero();
        sample(plan, 5);
        looking.read(plan.lead())
                .body("state", equalTo("PLANNED"))
                .body("fromOn", equalTo("2016-11-15"))
                .body("toOn", equalTo("2016-11-29"))
                .body("happenedOn", equalTo("2016-11-15"));
        assertThat(notices("iqa-point-dated", plan)).isEqualTo(1);
        sample(plan, 6);
        looking.read(plan.lead()).body("toOn", equalTo("2016-11-29"));
        assertThat(notices("iqa-point-dated", plan)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-047 a milestone is told by the lead, not before its day; a point before a visit ends on the working day before it")
    void otherEvents() {
        var plan =
                PublishedPlan.of(
                        world,
                        learners,
                        one ->
                                new String[] {
                                    one.after("MILESTONE", "null"),
                                    one.after("VISIT_ANNOUNCED", "null")
                                });
        var milestone = Looking.at(plan, "After MILESTONE");
        milestone
                .command(
                        "event-happened",
                        "{\"happenedOn\": \"2016-11-16\", \"happened\": \"Half is sampled.\"}")
                .statusCode(422)
                .body("code", equalTo("IN_FUTURE"));
        milestone
                .command(
                        "event-happened",
                        "{\"happenedOn\": \"2016-11-14\", \"happened\": \"Half is sampled.\"}")
                .statusCode(200)
                .body("happened", equalTo("Half is sampled."))
                .body("toOn", equalTo("2016-11-28"));
        milestone
                .command(
                        "event-happened",
                        "{\"happenedOn\": \"2016-11-14\", \"happened\": \"Again.\"}")
                .statusCode(409)
                .body("code", equalTo("POINT_DATED"));
        // Monday 21 November: the Friday before is sooner than ten working days.
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                dates.visited(
                                        new VisitDateAgreed(
                                                new About(
                                                        plan.centre().centreId(),
                                                        null,
                                                        "visit",
                                                        plan.id()),
                                                LocalDate.parse("2016-11-21"),
                                                LocalDate.parse("2016-11-22"))));
        Looking.at(plan, "After VISIT_ANNOUNCED")
                .read(plan.lead())
                .body("fromOn", equalTo("2016-11-15"))
                .body("toOn", equalTo("2016-11-18"));
    }

    @Test
    @DisplayName(
            "IQA-047 an amendment adds, moves and cancels points; one that was begun stays as it is")
    void followsThePlan() {
        var plan =
                PublishedPlan.of(
                        world,
                        learners,
                        one ->
                                new String[] {
                                    one.after("MILESTONE", "null"), one.after("SAMPLES_DONE", "5")
                                });
        world.setClock("2017-01-10T09:00");
        sample(plan, 5);
        var begun = Looking.at(plan, "After SAMPLES_DONE").started();
        plan.amend(
                points -> {
                    points.removeIf(point -> "After MILESTONE".equals(point.get("title")));
                    points.forEach(
                            point -> {
                                if ("First look".equals(point.get("title"))) {
                                    point.put("toOn", "2017-01-27");
                                } else {
                                    point.put("title", "Renamed");
                                }
                            });
                },
                null);
        Looking.at(plan).read(plan.lead()).body("toOn", equalTo("2017-01-27"));
        begun.read(plan.lead())
                .body("title", equalTo("After SAMPLES_DONE"))
                .body("state", equalTo("IN_PROGRESS"));
        Looking.at(plan, "After MILESTONE")
                .read(plan.lead())
                .body("state", equalTo("CANCELLED"))
                .body("reason", containsString("version 2"));
    }

    @Test
    @DisplayName(
            "IQA-050 the lead is reminded ten and two working days before the window ends, and not of what was begun")
    void reminders() {
        var plan = PublishedPlan.of(world, learners);
        var begun = PublishedPlan.of(world, learners);
        world.setClock("2017-01-05T09:00");
        Looking.at(begun).started();
        world.startDaysAt("2017-01-05");
        world.liveUntil("2017-01-06T09:00");
        assertThat(notices("iqa-point-due", plan)).isEqualTo(1);
        world.liveUntil("2017-01-17T09:00");
        assertThat(notices("iqa-point-due", plan)).isEqualTo(1);
        world.liveUntil("2017-01-18T09:00");
        assertThat(notices("iqa-point-due", plan)).isEqualTo(2);
        assertThat(notices("iqa-point-due", begun)).isZero();
    }

    @Test
    @DisplayName(
            "IQA-050 a window that ended yesterday without a record is missed; the lead has it on the home and reschedules, cancels or looks late, with a reason")
    void missed() {
        var plan =
                PublishedPlan.of(
                        world, learners, one -> new String[] {one.after("SAMPLES_DONE", "5")});
        var looking = Looking.at(plan);
        looking.command(
                        "reschedule",
                        "{\"fromOn\": \"2017-02-06\", \"toOn\": \"2017-02-10\", \"reason\": \"Later.\"}")
                .statusCode(409);
        world.startDaysAt("2017-01-20");
        world.liveUntil("2017-01-20T09:00");
        looking.read(plan.lead()).body("state", equalTo("PLANNED"));
        world.liveUntil("2017-01-21T09:00");
        looking.read(plan.lead())
                .body("state", equalTo("MISSED"))
                .body("missedOn", equalTo("2017-01-21"));
        assertThat(notices("iqa-point-missed", plan)).isEqualTo(1);
        as(plan.lead())
                .get("/home")
                .then()
                .statusCode(200)
                .body("overdue.kind", hasItem("SETTLE_MISSED_MONITORING"))
                .body(
                        "overdue.find { it.kind == 'SETTLE_MISSED_MONITORING' }.link",
                        equalTo(plan.path() + "/monitoring-points/" + looking.pointId()));
        as(plan.lead())
                .get("/iqa-work/mine?kind=MONITORING_POINT")
                .then()
                .body(
                        "items.link",
                        hasItem(plan.path() + "/monitoring-points/" + looking.pointId()));
        as(plan.member())
                .get("/home")
                .then()
                .statusCode(200)
                .body("overdue.kind", not(hasItem("SETTLE_MISSED_MONITORING")));
        looking.command("start", "{}").statusCode(422).body("code", equalTo("REASON_MISSING"));
        looking.command(
                        "reschedule",
                        "{\"fromOn\": \"2017-02-06\", \"toOn\": \"2017-02-10\", \"reason\": \"I was ill.\"}")
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("toOn", equalTo("2017-02-10"))
                .body("reason", equalTo("I was ill."));
        // The second member is under no other point.
        looking.command("cancel", "{\"reason\": \"Not needed.\"}")
                .statusCode(409)
                .body("code", equalTo("MEMBER_NOT_COVERED"))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString(plan.second().name()));
        Looking.at(plan, "After SAMPLES_DONE")
                .command("cancel", "{\"reason\": \"Not needed.\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    @DisplayName(
            "IQA-051 the record keeps four of six as on the day it was begun, also after more are done")
    void snapshot() {
        var plan = PublishedPlan.of(world, learners);
        var looking = Looking.at(plan);
        world.setClock("2017-01-10T09:00");
        samples.are(plan.id(), plan.member().id(), 6, 4, 3, 1);
        looking.started();
        samples.are(plan.id(), plan.member().id(), 6, 5, 4, 1);
        looking.read(plan.lead())
                .body("state", equalTo("IN_PROGRESS"))
                .body("startedOn", equalTo("2017-01-10"))
                .body("records", hasSize(2));
        as(plan.lead())
                .get(looking.record(plan.member()))
                .then()
                .statusCode(200)
                .body("takenOn", equalTo("2017-01-10"))
                .body("figures.find { it.kind == 'SAMPLES' }.planned", equalTo(6))
                .body("figures.find { it.kind == 'SAMPLES' }.done", equalTo(4))
                .body("figures.find { it.kind == 'ACTIVITIES' }.planned", equalTo(1));
        looking.save(plan.member(), Looking.judged())
                .statusCode(200)
                .body("figures.find { it.kind == 'SAMPLES' }.done", equalTo(4))
                .body("progress", equalTo("ON_PLAN"));
    }

    @Test
    @DisplayName(
            "IQA-052 a record is not completed while a standard has neither a judgement nor a reason, which is named with the member")
    void everyStandard() {
        var plan = PublishedPlan.of(world, learners);
        var looking = Looking.at(plan);
        world.setClock("2017-01-10T09:00");
        looking.started();
        looking.save(
                        plan.member(),
                        """
                        {"judgements": [{"standard": "SOUND", "judgement": "NOT_LOOKED_AT"}, {"standard": "NO_SUCH", "judgement": "MET"},
                         {"standard": "PLANNED", "judgement": "SPLENDID"}]}
                        """)
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "NOT_LOOKED_AT_REASON", "UNKNOWN_STANDARD", "UNKNOWN_JUDGEMENT"));
        looking.save(plan.second(), Looking.judged()).statusCode(200);
        var all = Looking.judged();
        looking.save(plan.member(), all.replace(", " + Looking.judgement("CONSISTENT", "MET"), ""))
                .statusCode(200);
        looking.command("complete", "")
                .statusCode(422)
                .body("code", equalTo("STANDARD_NOT_JUDGED"))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString(plan.member().name()))
                .body("errors[0].message", containsString("Assessment is the same for all"));
        looking.save(plan.member(), Looking.judged("CONSISTENT=NOT_LOOKED_AT")).statusCode(200);
        looking.command("complete", "")
                .statusCode(200)
                .body("state", equalTo("RECORDED"))
                .body("recordedOn", equalTo("2017-01-10"));
        looking.save(plan.member(), all).statusCode(409);
    }

    @Test
    @DisplayName(
            "IQA-053 a record on one version of the standards keeps its wording when the next is published; new records take that one")
    void versions() {
        var plan = PublishedPlan.of(world, learners);
        var looking = Looking.at(plan);
        world.setClock("2017-01-10T09:00");
        looking.started();
        var next =
                """
                {"centre": "%s", "reason": "Ours are fewer.", "standards": [{"code": "SOUND", "title": "Sound and fair", "words": "Both."}],
                 "scale": [{"code": "MET", "label": "Yes", "acts": false}, {"code": "NOT_MET", "label": "No", "acts": true}]}
                """
                        .formatted(plan.centre().number());
        as(plan.member()).body(next).post("/iqa-standards").then().statusCode(403);
        as(plan.lead())
                .body(next.replace("\"acts\": true", "\"acts\": false"))
                .post("/iqa-standards")
                .then()
                .statusCode(422)
                .body("code", equalTo("SCALE_NEEDS_BOTH"));
        String id =
                as(plan.lead())
                        .body(next)
                        .post("/iqa-standards")
                        .then()
                        .statusCode(201)
                        .body("number", equalTo(1))
                        .extract()
                        .path("id");
        looking.read(plan.lead())
                .body("standards.standards", hasSize(7))
                .body(
                        "standards.standards.find { it.code == 'SOUND' }.title",
                        equalTo("Decisions are sound"));
        as(plan.lead())
                .get("/iqa-standards?centre=" + plan.centre().number())
                .then()
                .body("items[0].id", equalTo(id))
                .body("items.inForce", contains(true, false));
        var stranger = PublishedPlan.of(world, learners);
        as(stranger.lead()).get("/iqa-standards/" + id).then().statusCode(404);
        as(stranger.lead())
                .get("/iqa-standards?centre=" + plan.centre().number())
                .then()
                .statusCode(404);
        world.setClock("2016-11-15T09:00");
        plan.amend(points -> points.add(second(plan)), null);
        Looking.at(plan, "Second look")
                .started()
                .read(plan.lead())
                .body("standards.standards.title", contains("Sound and fair"));
    }

    private static Map<String, Object> second(PublishedPlan plan) {
        return Map.of(
                "title",
                "Second look",
                "fromOn",
                "2017-03-01",
                "toOn",
                "2017-03-10",
                "progress",
                true,
                "quality",
                true,
                "methods",
                List.of("ONE_TO_ONE"),
                "members",
                List.of(plan.member().id().toString()));
    }

    @Test
    @DisplayName(
            "IQA-054 figures by member are derived on read: with the next sample done rises by one; a member finds the own row")
    void figures() {
        var plan = PublishedPlan.of(world, learners);
        samples.are(plan.id(), plan.member().id(), 6, 4, 3, 1);
        var path = plan.path() + "/figures";
        var row = "items.find { it.kind == 'SAMPLES' }.";
        as(plan.lead())
                .get(path)
                .then()
                .statusCode(200)
                .body(row + "name", equalTo(plan.member().name()))
                .body(row + "done", equalTo(4))
                .body(row + "overdue", equalTo(2))
                .body(row + "disagreementRate", equalTo(25.0f));
        samples.are(plan.id(), plan.member().id(), 6, 5, 4, 1);
        as(plan.lead()).get(path).then().body(row + "done", equalTo(5));
        as(plan.second()).get(path).then().body("items.findAll { it.kind == 'SAMPLES' }", empty());
        as(plan.member()).get(path).then().body(row + "done", equalTo(5));
        as(plan.lead())
                .get(path + "?by=PROGRAMME")
                .then()
                .body("items.kind", contains("ACTIVITIES"))
                .body("items[0].name", notNullValue());
    }

    @Test
    @DisplayName(
            "IQA-003, IQA-083 only the lead of the area writes; whoever does not see the plan finds no point")
    void rights() {
        var plan = PublishedPlan.of(world, learners);
        var looking = Looking.at(plan);
        as(plan.member())
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(looking.path() + "/start")
                .then()
                .statusCode(403);
        var other = PublishedPlan.of(world, learners);
        looking.read(other.lead()).statusCode(404);
        as(other.lead())
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(looking.path() + "/start")
                .then()
                .statusCode(404);
        // The right plan in the path does not open another plan's point.
        as(other.lead())
                .get(other.path() + "/monitoring-points/" + looking.pointId())
                .then()
                .statusCode(404);
    }
}
