package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.VisitFixture;

@QuarkusTest
class NegotiationTest extends ApiTest {

    @Inject VisitFixture cases;

    @Test
    @DisplayName(
            "QMR-136 QMR-048 either side proposes dates, the other side sees and hears of them")
    void proposes() {
        var made = cases.allocated();

        cases.command(
                        made.reviewer(),
                        made.visitId(),
                        "propose-date",
                        Map.of(
                                "dates",
                                List.of(
                                        Map.of("startOn", "2016-11-29"),
                                        Map.of("startOn", "2016-12-01"))))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"));

        as(made.nominee())
                .get("/visits/" + made.visitId())
                .then()
                .body("proposals.startOn", equalTo(List.of("2016-11-29", "2016-12-01")))
                .body(
                        "proposals.side",
                        equalTo(List.of("AWARDING_ORGANISATION", "AWARDING_ORGANISATION")))
                .body("allowedCommands.command", hasItems("accept-date", "decline-date"));
        assertThat(cases.notices("visit-date-proposed", made.nominee(), made.visitId()))
                .isEqualTo(1);
        assertThat(cases.notices("visit-date-proposed", made.reviewer(), made.visitId())).isZero();
    }

    @Test
    @DisplayName(
            "QMR-137 a date is agreed when the other side accepts it; both get a calendar file")
    void agrees() {
        var made = cases.allocated();
        cases.propose(made.reviewer(), made.visitId(), "2016-11-29", "2016-11-30");

        cases.command(
                        made.reviewer(),
                        made.visitId(),
                        "accept-date",
                        Map.of("proposalId", cases.open(made.reviewer(), made.visitId())))
                .statusCode(409)
                .body("code", equalTo("OWN_PROPOSAL"));
        cases.accept(made.nominee(), made.visitId())
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("startOn", equalTo("2016-11-29"))
                .body("endOn", equalTo("2016-11-30"));

        for (var person : List.of(made.nominee(), made.reviewer())) {
            var files =
                    world.rows(
                            "select attachment from notice where template = 'visit-date-agreed' and person_id = ?1 and about_id = ?2",
                            person.id(),
                            UUID.fromString(made.visitId()));
            assertThat(files).hasSize(1);
            assertThat(files.get(0).get(0).toString())
                    .contains("BEGIN:VEVENT")
                    .contains("DTSTART;VALUE=DATE:20161129")
                    .contains("DTEND;VALUE=DATE:20161201");
        }
        as(made.nominee())
                .get("/visits/" + made.visitId() + "/deadlines")
                .then()
                .body("items.find { it.kind == 'ENGAGEMENT_DUE' }.dueOn", equalTo("2016-11-22"));
    }

    @Test
    @DisplayName("QMR-137 one of two people who answer the same turn at once wins")
    void oneAnswerWins() {
        var made = cases.allocated();
        cases.propose(made.reviewer(), made.visitId(), "2016-11-29", "2016-11-29");
        var read = cases.etag(made.visitId());
        var proposal = cases.open(made.nominee(), made.visitId());
        cases.accept(made.nominee(), made.visitId()).statusCode(200);

        as(made.nominee(), read)
                .body(Map.of("proposalId", proposal))
                .post("/visits/" + made.visitId() + "/decline-date")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @Test
    @DisplayName("QMR-138 D01 a visit day is a working day of the centre's nation")
    void workingDays() {
        var made = cases.allocated();
        cases.propose(made.reviewer(), made.visitId(), "2016-12-26", "2016-12-26")
                .statusCode(422)
                .body("code", equalTo("NOT_A_WORKING_DAY"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/dates/0/startOn"));
        cases.propose(made.reviewer(), made.visitId(), "2016-12-03", "2016-12-05")
                .statusCode(422)
                .body("code", equalTo("NOT_A_WORKING_DAY"));

        var scots =
                cases.allocated(
                        made.board(), cases.centre(made.board(), Nation.SCOTLAND, "2012-09-20"));
        as(scots.nominee())
                .queryParam("from", "2016-11-28")
                .queryParam("to", "2016-12-02")
                .get("/visits/" + scots.visitId() + "/working-days")
                .then()
                .statusCode(200)
                .body(
                        "workingDays",
                        equalTo(List.of("2016-11-28", "2016-11-29", "2016-12-01", "2016-12-02")))
                .body("holidays[0].day", equalTo("2016-11-30"));
    }

    @Test
    @DisplayName(
            "QMR-004 D18 visits take place inside the window unless the manager makes an exception")
    void window() {
        world.setClock("2017-03-01T09:00");
        var made = cases.allocated();

        cases.propose(made.reviewer(), made.visitId(), "2017-05-02", "2017-05-02")
                .statusCode(422)
                .body("code", equalTo("OUTSIDE_VISIT_WINDOW"));
        cases.command(
                        made.board().manager(),
                        made.visitId(),
                        "grant-window-exception",
                        Map.of(
                                "from", "2017-05-02",
                                "to", "2017-05-12",
                                "reason", "The centre was closed after a flood"))
                .statusCode(200)
                .body("flags", hasItem("WINDOW_EXCEPTION"));
        cases.propose(made.reviewer(), made.visitId(), "2017-05-02", "2017-05-02").statusCode(200);
        cases.propose(made.reviewer(), made.visitId(), "2017-04-28", "2017-04-28").statusCode(200);
        cases.propose(made.reviewer(), made.visitId(), "2017-05-15", "2017-05-15").statusCode(422);
    }

    @Test
    @DisplayName("QMR-139 D41 a visit may last several days; the last is not before the first")
    void severalDays() {
        var made = cases.allocated();

        cases.propose(made.reviewer(), made.visitId(), "2016-11-30", "2016-11-29")
                .statusCode(422)
                .body("code", equalTo("ENDS_BEFORE_START"));
        cases.propose(made.reviewer(), made.visitId(), "2016-11-14", "2016-11-15")
                .statusCode(422)
                .body("code", equalTo("DATE_IN_PAST"));
        cases.propose(made.reviewer(), made.visitId(), "2016-11-29", "2016-11-30").statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-136 QMR-080 a declined date brings a counter-proposal, or a date is needed anew")
    void counters() {
        var made = cases.allocated();
        cases.propose(made.nominee(), made.visitId(), "2016-11-29", "2016-11-29");

        cases.command(
                        made.reviewer(),
                        made.visitId(),
                        "decline-date",
                        Map.of(
                                "proposalId",
                                cases.open(made.reviewer(), made.visitId()),
                                "reason",
                                "I am at another centre",
                                "dates",
                                List.of(Map.of("startOn", "2016-12-06"))))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposals.state", equalTo(List.of("DECLINED", "OPEN")));
        cases.command(
                        made.nominee(),
                        made.visitId(),
                        "decline-date",
                        Map.of("proposalId", cases.open(made.nominee(), made.visitId())))
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"));
        assertThat(cases.notices("visit-date-declined", made.reviewer(), made.visitId()))
                .isEqualTo(1);
        assertThat(cases.notices("visit-date-declined", made.nominee(), made.visitId())).isZero();
    }

    @Test
    @DisplayName(
            "QMR-140 an agreed date moves with a reason, both agree again, the old one is kept")
    void moves() {
        var made = cases.agreed(cases.allocated(), "2016-11-29", "2016-11-29");

        cases.command(
                        made.nominee(),
                        made.visitId(),
                        "move-date",
                        Map.of("reason", "", "dates", List.of(Map.of("startOn", "2016-12-06"))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        cases.command(
                        made.nominee(),
                        made.visitId(),
                        "move-date",
                        Map.of(
                                "reason",
                                "The examinations office is closed",
                                "dates",
                                List.of(Map.of("startOn", "2016-12-06"))))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("startOn", nullValue())
                .body("history[0].startOn", equalTo("2016-11-29"))
                .body("history[0].reason", equalTo("The examinations office is closed"));
        as(made.nominee())
                .get("/visits/" + made.visitId() + "/deadlines")
                .then()
                .body("items.find { it.kind == 'ENGAGEMENT_DUE' }.state", equalTo("VOID"));
        cases.accept(made.reviewer(), made.visitId())
                .statusCode(200)
                .body("startOn", equalTo("2016-12-06"));
    }

    @Test
    @DisplayName(
            "QMR-141 a date that is called off leaves the case allocated and in need of another")
    void cancels() {
        var made = cases.agreed(cases.allocated(), "2016-11-29", "2016-11-29");

        cases.command(
                        made.board().leader(),
                        made.visitId(),
                        "cancel-date",
                        Map.of("reason", "The reviewer fell ill"))
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"))
                .body("startOn", nullValue())
                .body("proposals.findAll { it.state == 'ACCEPTED' }", hasSize(0))
                .body("allowedCommands.command", not(hasItem("start")));
        assertThat(cases.notices("visit-date-released", made.nominee(), made.visitId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-142 a visit without a date is at risk from 1 March and missed after 30 April")
    void atRiskAndMissed() {
        world.setClock("2017-02-28T09:00");
        world.startDaysAt("2017-02-28");
        var made = cases.allocated();

        world.liveUntil("2017-03-01T08:00");
        as(made.board().leader())
                .get("/visits/" + made.visitId())
                .then()
                .body("flags", equalTo(List.of("VISIT_AT_RISK")));
        assertThat(cases.notices("visit-at-risk", made.reviewer(), made.visitId())).isEqualTo(1);
        assertThat(cases.notices("visit-at-risk", made.board().leader(), made.visitId()))
                .isEqualTo(1);
        assertThat(cases.notices("visit-at-risk", made.board().manager(), made.visitId())).isZero();

        world.setClock("2017-04-30T08:00");
        world.startDaysAt("2017-04-30");
        world.liveUntil("2017-05-02T08:00");
        as(made.board().manager())
                .queryParam("missed", true)
                .get("/visits")
                .then()
                .body("items.id", equalTo(List.of(made.visitId())))
                .body("items[0].flags", equalTo(List.of("VISIT_MISSED")));
        assertThat(cases.notices("visit-missed", made.board().manager(), made.visitId()))
                .isEqualTo(1);
        assertThat(cases.notices("visit-at-risk", made.reviewer(), made.visitId())).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-136 another centre's people see and change nothing of the case")
    void strangers() {
        var made = cases.allocated();
        var other = cases.centre(made.board());
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, other.centreId());

        cases.propose(stranger, made.visitId(), "2016-11-29", "2016-11-29").statusCode(404);
        as(stranger).get("/visits/" + made.visitId() + "/working-days").then().statusCode(404);
        as(made.board().leader())
                .header("If-Match", cases.etag(made.visitId()))
                .body(Map.of("dates", List.of(Map.of("startOn", "2016-11-29"))))
                .post("/visits/" + made.visitId() + "/propose-date")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("QMR-080 the nominee answers a date with another one; the reviewer hears of it")
    void nomineeCounters() {
        var made = cases.allocated();
        cases.propose(made.reviewer(), made.visitId(), "2016-11-29", "2016-11-29").statusCode(200);

        cases.command(
                        made.nominee(),
                        made.visitId(),
                        "decline-date",
                        Map.of(
                                "proposalId",
                                cases.open(made.nominee(), made.visitId()),
                                "reason",
                                "The college is closed that day",
                                "dates",
                                List.of(Map.of("startOn", "2016-12-06"))))
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposals.state", equalTo(List.of("DECLINED", "OPEN")));
        assertThat(cases.notices("visit-date-proposed", made.reviewer(), made.visitId()))
                .isEqualTo(1);
        cases.accept(made.reviewer(), made.visitId())
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("startOn", equalTo("2016-12-06"));
    }
}
