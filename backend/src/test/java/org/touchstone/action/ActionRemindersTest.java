package org.touchstone.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Days;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** Who will be told, and the calendar: seen from an essential action due on 28 February 2017. */
@QuarkusTest
class ActionRemindersTest extends ApiTest {

    private static final String PREVIEWS = "/notice-previews";

    @Inject CaseFixture cases;
    @Inject SessionFactory sessions;
    @Inject Days days;

    private TestCentre centre;
    private TestPerson reviewer;
    private TestPerson nominee;
    private TestPerson manager;
    private UUID visit;
    private UUID action;

    @BeforeEach
    void publishReport() {
        world.setClock("2016-11-30T10:00");
        world.startDaysAt("2016-11-30");
        centre = world.centre();
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        action =
                cases.publish(centre, visit, List.of("Hold reviews"), List.of())
                        .get("Hold reviews");
    }

    private static ValidatableResponse preview(TestPerson person, String day) {
        return as(person).queryParam("day", day).get(PREVIEWS).then();
    }

    private void submitted() {
        send("post-update", Map.of("text", "Started"));
        send("submit", Map.of("statement", "Done", "noEvidenceReason", "Seen at the meeting"));
    }

    private void send(String command, Object body) {
        var etag = as(nominee).get("/essential-actions/" + action).then().extract().header("ETag");
        as(nominee, etag)
                .body(body)
                .post("/essential-actions/" + action + "/" + command)
                .then()
                .statusCode(200);
    }

    private List<String> told(String template) {
        return world
                .rows(
                        "select person_id from notice where template = ?1 and about_id = ?2 order by person_id",
                        template,
                        action)
                .stream()
                .map(row -> row.get(0).toString())
                .toList();
    }

    @Test
    @DisplayName(
            "QMR-192 QMR-193 the preview names whom the day then tells, with the reason and the way")
    void previewIsWhatHappens() {
        world.startDaysAt("2017-02-27");
        world.setClock("2017-02-28T10:00");
        as(nominee)
                .body(
                        Map.of(
                                "groups",
                                List.of(
                                        Map.of(
                                                "group", "REMINDERS",
                                                "delivery", "DAILY_DIGEST"))))
                .put("/notice-preferences")
                .then()
                .statusCode(200);
        List<String> people =
                new ArrayList<>(
                        preview(manager, null)
                                .statusCode(200)
                                .body("items", hasSize(1))
                                .body("items[0].step", equalTo("missed"))
                                .body("items[0].words", containsString("+ 3 months = 28 Feb 2017"))
                                .body(
                                        "items[0].told.template.unique()",
                                        equalTo(List.of("action-overdue")))
                                .body(
                                        "items[0].told.delivery.unique()",
                                        equalTo(List.of("AT_ONCE")))
                                .extract()
                                .path("items[0].told.personId"));
        assertThat(told("action-overdue")).as("nothing is stored").isEmpty();
        assertThat(
                        world.count(
                                "select count(*) from deadline where about_id = ?1 and state = 'MISSED'",
                                action))
                .isZero();
        world.liveUntil("2017-03-01T08:00");
        assertThat(told("action-overdue")).containsExactlyInAnyOrderElementsOf(people).hasSize(3);
    }

    @Test
    @DisplayName(
            "the preview shows a centre its own people, a reviewer their rows, a stranger nothing")
    void previewScope() {
        world.setClock("2017-02-20T10:00");
        preview(nominee, "2017-02-21")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].step", equalTo("before-7"))
                .body("items[0].told.personId", equalTo(List.of(nominee.id().toString())));
        preview(nominee, "2017-03-01")
                .body("items[0].told.personId", equalTo(List.of(nominee.id().toString())));
        preview(reviewer, "2017-03-01").body("items[0].told", hasSize(3));
        var elsewhere = world.centre();
        preview(
                        world.person(Role.CENTRE_CONTACT, Target.CENTRE, elsewhere.centreId()),
                        "2017-03-01")
                .body("items", empty());
        preview(world.person(Role.QUALITY_MANAGER, Target.AO, elsewhere.aoId()), "2017-03-01")
                .body("items", empty());
        preview(manager, "2017-02-20").statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
        preview(manager, "2017-04-01").statusCode(400);
    }

    @Test
    @DisplayName("QMR-297 what was done is not in the preview")
    void previewOfDone() {
        world.setClock("2017-02-20T10:00");
        submitted();
        preview(manager, "2017-02-21").body("items", empty());
        preview(manager, "2017-03-01").body("items", empty());
    }

    @Test
    @DisplayName("a page of the preview costs a bounded number of statements for each row")
    void previewStatements() {
        var more = new ArrayList<String>();
        for (var i = 0; i < 19; i++) {
            more.add("Point " + i);
        }
        var other = cases.visit(centre, 2015, VisitState.REPORTED, reviewer);
        cases.publish(centre, other, more, List.of());
        world.setClock("2017-02-20T10:00");
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        preview(manager, "2017-03-01").body("items", hasSize(20));
        var cost = statistics.getPrepareStatementCount() - before;
        assertThat(cost).as("for 20 rows, 60 mails").isLessThan(20 * 8);
    }

    @Test
    @DisplayName("firing an overdue action costs a bounded number of statements, however many fire")
    void firingStatements() {
        var more = new ArrayList<String>();
        for (var i = 0; i < 59; i++) {
            more.add("Point " + i);
        }
        var other = cases.visit(centre, 2015, VisitState.REPORTED, reviewer);
        cases.publish(centre, other, more, List.of());
        world.startDaysAt("2017-02-28");
        world.setClock("2017-03-01T08:00");
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        days.beginDue();
        var cost = statistics.getPrepareStatementCount() - before;
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'action-overdue' and centre_id = ?1",
                                centre.centreId()))
                .isEqualTo(180);
        assertThat(cost).as("for 60 overdue actions, 180 notices").isLessThan(60 * 15);
    }

    @Test
    @DisplayName(
            "QMR-291 a practitioner's calendar holds the actions they look after, and only those")
    void calendarOfPractitioner() {
        var owner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        var path = makeFeed(owner);
        assertThat(read(path).extract().asString()).doesNotContain("VEVENT");
        send("assign-owner", Map.of("personId", owner.id()));
        assertThat(read(path).extract().asString())
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("UID:ACTION_DUE-" + action);
        submitted();
        assertThat(read(path).extract().asString()).doesNotContain("VEVENT");
    }

    private String makeFeed(TestPerson person) {
        String address =
                as(person)
                        .post("/calendar-feed")
                        .then()
                        .statusCode(200)
                        .body("active", equalTo(true))
                        .extract()
                        .path("address");
        return address.substring(address.indexOf("/calendar/"));
    }

    private static ValidatableResponse read(String path) {
        return given().basePath("/api/v1").get(path).then();
    }

    @Test
    @DisplayName(
            "QMR-291 the calendar holds the visit and the dates, without a sign-in, under a secret that can be replaced and revoked")
    void calendar() {
        as(nominee).get("/calendar-feed").then().body("active", equalTo(false));
        var path = makeFeed(nominee);
        var secret = path.substring("/calendar/".length()).replace(".ics", "");
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(world.count("select count(*) from calendar_feed where secret_hash = ?1", secret))
                .as("only the hash is kept")
                .isZero();
        as(nominee)
                .get("/calendar-feed")
                .then()
                .body("active", equalTo(true))
                .body("containsKey('address')", equalTo(false));

        var answer =
                read(path)
                        .statusCode(200)
                        .contentType("text/calendar")
                        .header("Cache-Control", containsString("private"))
                        .extract();
        assertThat(answer.asString())
                .contains("BEGIN:VEVENT")
                .contains("UID:ACTION_DUE-" + action + "@touchstone")
                .contains("DTSTART;VALUE=DATE:20170228")
                .contains("/actions/" + action)
                .doesNotContain("EFFECTIVE");
        given().basePath("/api/v1")
                .header("If-None-Match", answer.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);

        var second = makeFeed(nominee);
        read(path).statusCode(404);
        read(second).statusCode(200);
        as(nominee).delete("/calendar-feed").then().statusCode(204);
        read(second).statusCode(404);
        read("/calendar/nothing.ics").statusCode(404);
        read("/calendar/nothing").statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-291 an ended assignment, another centre and another side's dates are not in the calendar")
    void calendarScope() {
        var elsewhere = world.centre();
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, elsewhere.centreId());
        world.insert(
                "update visit set start_on = '2016-11-15', end_on = '2016-11-16' where id = ?1",
                visit);
        assertThat(read(makeFeed(stranger)).extract().asString()).doesNotContain("VEVENT");
        var ofReviewer = read(makeFeed(reviewer)).extract().asString();
        assertThat(ofReviewer).doesNotContain("ACTION_DUE").contains("Visit: " + centre.name());
        var path = makeFeed(nominee);
        world.insert(
                "update assignment set ends_on = '2016-11-29' where person_id = ?1", nominee.id());
        assertThat(read(path).statusCode(200).extract().asString()).doesNotContain("VEVENT");
    }

    @Test
    @DisplayName("QMR-291 a repeated request makes the address once and does not keep it anywhere")
    void addressOnce() {
        var key = UUID.randomUUID().toString();
        String address =
                as(nominee)
                        .header("Idempotency-Key", key)
                        .post("/calendar-feed")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("address");
        as(nominee).header("Idempotency-Key", key).post("/calendar-feed").then().statusCode(204);
        read(address.substring(address.indexOf("/calendar/"))).statusCode(200);
        assertThat(
                        world.count(
                                "select count(*) from idempotency_answer where body like '%calendar%'"))
                .isZero();
    }
}
