package org.touchstone.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.preparation.PreparedVisit.Sides;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class RosterTest extends ApiTest {

    @Inject PreparedVisit prepared;

    private Sides sides;
    private UUID sport2;
    private UUID sport3;

    @BeforeEach
    void agreeDate() {
        sides = prepared.agreed();
        sport2 = prepared.programme(sides.centre(), "L2", "Sport");
        sport3 = prepared.programme(sides.centre(), "L3", "Sport");
    }

    private TestPerson teacher() {
        return prepared.practitioner(sides.centre(), sport3);
    }

    @Test
    @DisplayName("QMR-083 five practitioners are invited; each gets a mail with a calendar file")
    void invites() {
        var five = IntStream.range(0, 5).mapToObj(i -> teacher()).toArray(TestPerson[]::new);

        prepared.invite(sides, five)
                .statusCode(200)
                .body("people", hasSize(5))
                .body("people.state", everyItem(equalTo("INVITED")))
                .body("people[0].roles", contains("TEACHER"));

        for (var person : five) {
            assertThat(prepared.notices("invitation", person)).isEqualTo(1);
            assertThat(prepared.calendar("invitation", person))
                    .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20161206", "20161208");
        }
        prepared.invite(sides, five[0])
                .statusCode(422)
                .body("code", equalTo("INVITED_ALREADY"))
                .body("errors.pointer", contains("/personIds/0"));
    }

    @Test
    @DisplayName("QMR-083 the calendar file follows the hours of the agreed agenda")
    void calendarFollowsAgenda() {
        var teacher = teacher();
        prepared.invite(sides, teacher).statusCode(200);
        prepared.editAgenda(sides.nominee(), sides, prepared.fullAgenda()).statusCode(200);
        prepared.acceptAgenda(sides.nominee(), sides, 1).statusCode(200);
        assertThat(prepared.notices("invitation-time", teacher)).isZero();
        prepared.acceptAgenda(sides.reviewer(), sides, 1).statusCode(200);

        assertThat(prepared.calendar("invitation-time", teacher))
                .contains("DTSTART:20161207T103000Z", "LOCATION:Room B12", "SEQUENCE:1");
        as(teacher)
                .get("/invitations")
                .then()
                .body("items[0].on", equalTo("2016-12-07"))
                .body("items[0].startsAt", equalTo("10:30"))
                .body("items[0].room", equalTo("Room B12"));
    }

    @Test
    @DisplayName("QMR-090 nobody is listed without a role and a programme at the centre")
    void practitionersOnly() {
        var office = world.person();
        var idle = prepared.practitioner(sides.centre());

        prepared.invite(sides, office, idle)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("NOT_A_PRACTITIONER", "PROGRAMME_NEEDED"));
        prepared.roster(sides).body("people", empty());
        assertThat(prepared.notices("invitation", idle)).isZero();
    }

    @Test
    @DisplayName("QMR-091 invitees for Level 3 only leave a gap at Level 2 Sport, as a warning")
    void coverageGap() {
        var teacher = teacher();
        prepared.invite(sides, teacher).statusCode(200);

        for (var reader : List.of(sides.nominee(), sides.reviewer())) {
            as(reader)
                    .get(sides.path("/roster/coverage"))
                    .then()
                    .statusCode(200)
                    .body("cells", hasSize(2))
                    .body("gaps", hasSize(1))
                    .body("gaps[0].level", equalTo("L2"))
                    .body("gaps[0].subjectArea", equalTo("Sport"))
                    .body(
                            "cells.find { it.level == 'L3' }.spokespersons",
                            contains(teacher.name()));
        }

        prepared.answer(teacher, false).statusCode(200);
        as(sides.nominee()).get(sides.path("/roster/coverage")).then().body("gaps", hasSize(2));
        assertThat(prepared.notices("invitation-declined", sides.nominee())).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-092 last visit's people are copied and changed without touching last year's")
    void copiesRoster() {
        var earlier = prepared.lastYears(sides);
        var stays = teacher();
        var left = teacher();
        world.insert(
                "update visit set state = 'AGREED', start_on = '2015-12-01', end_on = '2015-12-01' where id = ?1",
                earlier);
        var before = new Sides(sides.centre(), earlier, sides.reviewer(), sides.nominee());
        prepared.invite(before, stays, left).statusCode(200);
        world.insert("update visit set state = 'REPORTED' where id = ?1", earlier);
        world.insert(
                "update practitioner set left_on = '2016-08-31' where person_id = ?1", left.id());

        as(sides.nominee())
                .post(sides.path("/roster/copy-previous"))
                .then()
                .statusCode(200)
                .body("people.personId", contains(stays.id().toString()))
                .body("people.state", contains("PLANNED"));
        assertThat(prepared.notices("invitation", stays)).isEqualTo(1);

        prepared.invite(sides, stays).statusCode(200).body("people.state", contains("INVITED"));
        assertThat(prepared.notices("invitation", stays)).isEqualTo(2);
        represent(stays, List.of(sport2));
        prepared.roster(before)
                .body("people", hasSize(2))
                .body("people[0].programmes.id", contains(sport3.toString()))
                .body("people.state", everyItem(equalTo("INVITED")));
    }

    private void represent(TestPerson person, List<UUID> programmes) {
        var entry = "people.find { it.personId == '" + person.id() + "' }";
        var roster = prepared.roster(sides).extract();
        as(sides.nominee(), "\"" + roster.path(entry + ".version") + "\"")
                .body(Map.of("programmeIds", programmes))
                .put(sides.path("/invitations/" + roster.path(entry + ".invitationId")))
                .then()
                .statusCode(200)
                .body(entry + ".programmes", hasSize(programmes.size()));
    }

    @Test
    @DisplayName("QMR-093 nine representatives speak for sixty programmes without a gap")
    void representatives() {
        var everything =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        prepared.programme(
                                                sides.centre(), "L" + (1 + i % 3), "Area " + i % 9))
                        .toList();
        var nine = IntStream.range(0, 9).mapToObj(i -> teacher()).toArray(TestPerson[]::new);
        prepared.invite(sides, nine).statusCode(200);
        as(sides.reviewer())
                .get(sides.path("/roster/coverage"))
                .then()
                .body("gaps.subjectArea", hasItem("Area 0"));

        represent(nine[8], List.of(sport2, sport3));
        for (var i = 0; i < 8; i++) {
            var place = i;
            represent(
                    nine[i],
                    IntStream.range(0, 60)
                            .filter(one -> one % 9 % 8 == place)
                            .mapToObj(everything::get)
                            .toList());
        }
        as(sides.reviewer())
                .get(sides.path("/roster/coverage"))
                .then()
                .body("gaps", empty())
                .body("cells.programmes.sum()", equalTo(62));

        var etag = as(sides.reviewer()).get(sides.path("/roster")).then().extract().header("ETag");
        as(sides.reviewer(), etag)
                .body(Map.of("agreementNote", "Nine spokespersons in one meeting"))
                .put(sides.path("/roster"))
                .then()
                .statusCode(200);
        prepared.roster(sides).body("agreementNote", equalTo("Nine spokespersons in one meeting"));
        as(sides.nominee(), etag).body(Map.of()).put(sides.path("/roster")).then().statusCode(412);
    }

    @Test
    @DisplayName("QMR-094 a practitioner accepts; the roster shows ACCEPTED")
    void accepts() {
        var teacher = teacher();
        prepared.invite(sides, teacher).statusCode(200);
        as(teacher)
                .get("/invitations/" + prepared.invitation(teacher))
                .then()
                .statusCode(200)
                .body("state", equalTo("INVITED"))
                .body("centreName", equalTo(sides.centre().name()))
                .body("contactName", equalTo(sides.nominee().name()))
                .body("allowedCommands.command", contains("answer"));

        prepared.answer(teacher, true).statusCode(200).body("state", equalTo("ACCEPTED"));
        prepared.roster(sides).body("people.state", contains("ACCEPTED"));

        var other = teacher();
        as(other).get("/invitations/" + prepared.invitation(teacher)).then().statusCode(404);
        as(other).get("/invitations").then().statusCode(200).body("items", empty());

        prepared.move(sides, VisitState.IN_PROGRESS);
        prepared.answer(teacher, false).statusCode(409).body("code", equalTo("INVITATION_CLOSED"));
    }

    @Test
    @DisplayName(
            "QMR-046 a partner's teacher opens the invitation, but not the report nor the visit's papers")
    void partners() {
        var partner = prepared.partnerOf(sides.centre());
        var teacher = prepared.practitioner(partner, prepared.programme(partner, "L3", "Sport"));

        prepared.invite(sides, teacher).statusCode(422).body("code", equalTo("PROGRAMME_NEEDED"));
        as(sides.nominee())
                .body(Map.of("personIds", List.of(teacher.id()), "programmeIds", List.of(sport3)))
                .post(sides.path("/invitations"))
                .then()
                .statusCode(200)
                .body("people[0].partner", equalTo(true))
                .body("people[0].centreName", equalTo(partner.name()));

        as(teacher).get("/invitations/" + prepared.invitation(teacher)).then().statusCode(200);
        as(teacher).get("/reports/" + prepared.publishedReport(sides)).then().statusCode(404);
        as(teacher).get(sides.path("/evidence")).then().statusCode(404);
        as(teacher).get("/visits/" + sides.visit()).then().statusCode(404);
        as(teacher).get(sides.path("/roster")).then().statusCode(403);
        prepared.answer(teacher, true).statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-083 before a date is agreed people are listed only; whoever is taken off the list is told")
    void listedAndWithdrawn() {
        world.insert(
                "update visit set state = 'ALLOCATED', start_on = null, end_on = null where id = ?1",
                sides.visit());
        var teacher = teacher();
        prepared.invite(sides, teacher).statusCode(200).body("people.state", contains("PLANNED"));
        assertThat(prepared.notices("invitation", teacher)).isZero();
        as(teacher).get("/invitations").then().body("items", empty());

        world.insert(
                "update visit set state = 'AGREED', start_on = '2016-12-06', end_on = '2016-12-06' where id = ?1",
                sides.visit());
        prepared.invite(sides, teacher).statusCode(200).body("people.state", contains("INVITED"));
        var entry = prepared.roster(sides).extract();
        as(sides.nominee(), "\"" + entry.path("people[0].version") + "\"")
                .delete(sides.path("/invitations/" + entry.path("people[0].invitationId")))
                .then()
                .statusCode(200)
                .body("people", empty());
        assertThat(prepared.calendar("invitation-off", teacher))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    @DisplayName("QMR-090 the nominee chooses among the centre's practitioners and its partners'")
    void candidates() {
        var teacher = teacher();
        var partner = prepared.partnerOf(sides.centre());
        var guest = prepared.practitioner(partner);

        as(sides.nominee())
                .get(sides.path("/roster/candidates"))
                .then()
                .statusCode(200)
                .body("people.personId", contains(teacher.id().toString(), guest.id().toString()))
                .body("people[0].programmeIds", contains(sport3.toString()))
                .body("programmes", hasSize(2));
        as(sides.reviewer()).get(sides.path("/roster/candidates")).then().statusCode(403);
        prepared.roster(sides).body("agreementNote", nullValue());
    }

    @Test
    @DisplayName(
            "QMR-140 QMR-083 when the date moves the invited are told, and invited to the new one")
    void dateMoves() {
        var teacher = teacher();
        prepared.invite(sides, teacher).statusCode(200);
        prepared.answer(teacher, true).statusCode(200);
        var days = List.of(Map.of("startOn", "2016-12-13", "endOn", "2016-12-13"));
        as(sides.nominee(), "*")
                .body(Map.of("reason", "The hall is closed", "dates", days))
                .post(sides.path("/move-date"))
                .then()
                .statusCode(200);
        assertThat(prepared.calendar("invitation-off", teacher))
                .contains("STATUS:CANCELLED", "DTSTART;VALUE=DATE:20161206");
        as(teacher)
                .get("/invitations")
                .then()
                .body("items[0].on", nullValue())
                .body("items[0].allowedCommands", empty());

        String proposal =
                as(sides.reviewer())
                        .get("/visits/" + sides.visit())
                        .then()
                        .extract()
                        .path("proposals.find { it.state == 'OPEN' }.id");
        as(sides.reviewer(), "*")
                .body(Map.of("proposalId", proposal))
                .post(sides.path("/accept-date"))
                .then()
                .statusCode(200);
        prepared.roster(sides).body("people.state", contains("INVITED"));
        assertThat(prepared.calendar("invitation", teacher))
                .contains("DTSTART;VALUE=DATE:20161213", "SEQUENCE:2");
    }
}
