package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.VisitFixture;

@QuarkusTest
class ConductTest extends ApiTest {

    @Inject VisitFixture cases;
    @Inject VisitProgress progress;
    @Inject SchemeDeadlines schemeDeadlines;
    @Inject VisitDirectory visits;

    @Test
    @DisplayName("QMR-144 a visit does not start before its first day, nor by override")
    void notBeforeTheDay() {
        var made = cases.agreed(cases.allocated(), "2016-11-29", "2016-11-29");

        cases.command(made.reviewer(), made.visitId(), "start", Map.of())
                .statusCode(409)
                .body("code", equalTo("DATE_NOT_REACHED"));
        cases.command(
                        made.board().leader(),
                        made.visitId(),
                        "start-with-override",
                        Map.of("reason", "Agreed by telephone"))
                .statusCode(409)
                .body("code", equalTo("DATE_NOT_REACHED"));
        as(made.reviewer())
                .get("/visits/" + made.visitId())
                .then()
                .body(
                        "allowedCommands.find { it.command == 'start' }.missing.code",
                        hasItem("DATE_NOT_REACHED"));
    }

    @Test
    @DisplayName(
            "QMR-035 QMR-139 QMR-152 a visit ends with the sites looked at; its last day counts")
    void concludes() {
        var made = cases.agreed(cases.allocated(), "2016-11-15", "2016-11-16");
        begin(made);
        world.setClock("2016-11-16T16:00");

        cases.command(
                        made.reviewer(),
                        made.visitId(),
                        "conclude",
                        Map.of("sitesReviewed", List.of()))
                .statusCode(422)
                .body("errors.code", hasItem("SITES_REVIEWED_MISSING"));
        cases.command(
                        made.reviewer(),
                        made.visitId(),
                        "conclude",
                        Map.of("sitesReviewed", List.of(Ids.next())))
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_SITE"));
        cases.command(
                        made.reviewer(),
                        made.visitId(),
                        "conclude",
                        Map.of("sitesReviewed", List.of(site(made)), "lastDay", "2016-11-17"))
                .statusCode(422)
                .body("errors.code", hasItem("LAST_DAY_OUT_OF_RANGE"));
    }

    @Test
    @DisplayName("QMR-350 a reported visit closes by itself when nothing holds it open")
    void closes() {
        var made = cases.agreed(cases.allocated(), "2016-11-15", "2016-11-15");
        var id = UUID.fromString(made.visitId());
        world.insert(
                "update visit set state = 'CONDUCTED', started_on = '2016-11-15', conducted_on = '2016-11-15' where id = ?1",
                id);

        QuarkusTransaction.requiringNew().run(() -> progress.reported(id));

        as(made.nominee())
                .get("/visits/" + made.visitId())
                .then()
                .body("state", equalTo("CLOSED"))
                .body("stages.findAll { it.progress != 'DONE' }", hasSize(0));
        assertThat(
                        world.count(
                                "select count(*) from audit_event where visit_id = ?1 and name = 'VisitClosed'",
                                id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-317 both sides see the same line of stages")
    void stages() {
        var made = cases.agreed(cases.allocated(), "2016-11-15", "2016-11-15");
        begin(made);
        world.insert(
                "update visit set state = 'CONDUCTED', conducted_on = '2016-11-15' where id = ?1",
                UUID.fromString(made.visitId()));

        var asReviewer =
                as(made.reviewer())
                        .get("/visits/" + made.visitId())
                        .then()
                        .extract()
                        .path("stages");
        var asNominee =
                as(made.nominee()).get("/visits/" + made.visitId()).then().extract().path("stages");

        assertThat((Object) asNominee).isEqualTo(asReviewer);
        as(made.nominee())
                .get("/visits/" + made.visitId())
                .then()
                .body(
                        "stages.findAll { it.progress == 'DONE' }.stage",
                        equalTo(List.of("ALLOCATED", "DATED", "PREPARED", "VISITED")))
                .body("stages.find { it.progress == 'CURRENT' }.stage", equalTo("REPORTED"));
    }

    @Test
    @DisplayName("QMR-032 the case of a centre without covered learners can be withdrawn, no other")
    void withdraws() {
        var made = cases.agreed(cases.allocated(), "2016-11-29", "2016-11-29");

        cases.command(
                        made.board().manager(),
                        made.visitId(),
                        "withdraw",
                        Map.of("reason", "No learners left"))
                .statusCode(422)
                .body("code", equalTo("CENTRE_STILL_IN_SCOPE"));
        cases.register(made.centre(), "QCF", 0, "2012-09-20");
        cases.command(
                        made.board().manager(),
                        made.visitId(),
                        "withdraw",
                        Map.of("reason", "No learners left"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(cases.notices("visit-withdrawn", made.nominee(), made.visitId())).isEqualTo(1);
        as(made.reviewer())
                .get("/visits/" + made.visitId() + "/deadlines")
                .then()
                .body("items.findAll { it.state == 'OPEN' }", hasSize(0));
    }

    @Test
    @DisplayName("QMR-106 the case has one owner at a time, and a change of owner is on record")
    void owner() {
        var made = cases.allocated();
        var id = UUID.fromString(made.visitId());

        QuarkusTransaction.requiringNew()
                .run(() -> progress.handOver(id, Role.QUALITY_MANAGER, "Certification blocked"));

        as(made.reviewer())
                .get("/visits/" + made.visitId())
                .then()
                .body("owner.role", equalTo("QUALITY_MANAGER"));
        assertThat(
                        world.count(
                                "select count(*) from audit_event where visit_id = ?1 and name = 'VisitOwnerChanged'",
                                id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-012 a visit may look at some things more closely; the agenda says so")
    void focus() {
        var made = cases.allocated();

        as(made.reviewer(), cases.etag(made.visitId()))
                .body(
                        Map.of(
                                "focusAreas",
                                List.of(Map.of("about", "QO.7", "words", "Evening learners"))))
                .put("/visits/" + made.visitId() + "/focus-areas")
                .then()
                .statusCode(200)
                .body("focusAreas[0].about", equalTo("QO.7"));
        as(made.reviewer(), cases.etag(made.visitId()))
                .body(
                        Map.of(
                                "focusAreas",
                                List.of(Map.of("about", "QO.77", "words", "Evening learners"))))
                .put("/visits/" + made.visitId() + "/focus-areas")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_OBJECTIVE"));
        as(made.nominee())
                .get("/visits/" + made.visitId())
                .then()
                .body("focusAreas.words", equalTo(List.of("Evening learners")));
        as(made.nominee())
                .get("/visits/" + made.visitId() + "/agenda")
                .then()
                .statusCode(200)
                .body("focusAreas.about", equalTo(List.of("QO.7")));
    }

    @Test
    @DisplayName("QMR-288 QMR-290 D02 D03 D05 deadlines follow the pinned rulebook and say how")
    void deadlinesExplainThemselves() {
        var made = cases.agreed(cases.allocated(), "2017-01-04", "2017-01-04");

        as(made.nominee())
                .get("/visits/" + made.visitId() + "/deadlines")
                .then()
                .body("items.find { it.kind == 'ENGAGEMENT_DUE' }.dueOn", equalTo("2016-12-23"))
                .body(
                        "items.find { it.kind == 'ENGAGEMENT_DUE' }.words",
                        equalTo(
                                "visit starts 4 Jan 2017 − 5 working days (England) = 23 Dec 2016"));
        var kept =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        schemeDeadlines.keep(
                                                visits.require(UUID.fromString(made.visitId())),
                                                "ACTION_DUE",
                                                LocalDate.parse("2016-11-30"),
                                                "report published",
                                                "action",
                                                Ids.next()));
        assertThat(kept.dueOn()).isEqualTo("2017-02-28");
        assertThat(kept.words()).isEqualTo("report published 30 Nov 2016 + 3 months = 28 Feb 2017");
    }

    private void begin(VisitFixture.Case made) {
        world.insert(
                "update visit set state = 'IN_PROGRESS', started_on = '2016-11-15' where id = ?1",
                UUID.fromString(made.visitId()));
    }

    private UUID site(VisitFixture.Case made) {
        var site = Ids.next();
        world.insert(
                "insert into site (id, centre_id, name, kind, address, country, main, approval_type) values (?1, ?2, 'Main', 'LEAD', '1 High Street', 'GB', true, 'NATIONAL')",
                site,
                made.centre().centreId());
        return site;
    }
}
