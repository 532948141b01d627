package org.touchstone.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.preparation.PreparedVisit.Sides;
import org.touchstone.shared.Ids;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class MeetingLogTest extends ApiTest {

    @Inject PreparedVisit prepared;

    private Sides sides;
    private TestPerson comes;
    private TestPerson stays;

    @BeforeEach
    void startVisit() {
        sides = prepared.agreed();
        var sport = prepared.programme(sides.centre(), "L3", "Sport");
        comes = prepared.practitioner(sides.centre(), sport);
        stays = prepared.practitioner(sides.centre(), sport);
        prepared.invite(sides, comes, stays).statusCode(200);
        prepared.move(sides, VisitState.IN_PROGRESS);
        world.setClock("2016-12-07T16:00");
    }

    private ValidatableResponse record(String type, String heldAt) {
        return as(sides.reviewer())
                .body(
                        Map.of(
                                "type",
                                type,
                                "heldAt",
                                heldAt,
                                "persons",
                                "Ada Quill",
                                "note",
                                "Knows the sampling plan"))
                .post(sides.path("/meetings"))
                .then();
    }

    private ValidatableResponse conclude() {
        return as(sides.reviewer(), "*")
                .body(Map.of("sitesReviewed", List.of()))
                .post(sides.path("/conclude"))
                .then();
    }

    private String invitation(TestPerson person) {
        return prepared.roster(sides)
                .extract()
                .path("people.find { it.personId == '" + person.id() + "' }.invitationId");
    }

    @Test
    @DisplayName(
            "QMR-051 a visit does not end without a practitioners' meeting: PRACTITIONER_MEETING_MISSING")
    void needsPractitionersMeeting() {
        record("QN_MEETING", "2016-12-06T09:30:00Z").statusCode(200);
        record("SYSTEMS_AND_RECORDS", "2016-12-06T11:00:00Z")
                .statusCode(200)
                .body("meetings.type", contains("QN_MEETING", "SYSTEMS_AND_RECORDS"));

        conclude()
                .statusCode(422)
                .body("errors.code", hasItem("PRACTITIONER_MEETING_MISSING"))
                .body("errors.code", not(hasItem("QN_MEETING_MISSING")));

        record("PRACTITIONERS_MEETING", "2016-12-07T10:30:00Z").statusCode(200);
        conclude()
                .statusCode(422)
                .body("errors.code", not(hasItem("PRACTITIONER_MEETING_MISSING")));
    }

    @Test
    @DisplayName("QMR-145 the meeting with the nominee is recorded with time, persons and note")
    void needsNomineeMeeting() {
        conclude().statusCode(422).body("errors.code", hasItem("QN_MEETING_MISSING"));

        record("QN_MEETING", "2016-12-06T09:30:00Z")
                .statusCode(200)
                .body("meetings[0].heldAt", equalTo("2016-12-06T09:30:00Z"))
                .body("meetings[0].persons", equalTo("Ada Quill"))
                .body("meetings[0].note", equalTo("Knows the sampling plan"))
                .body("meetings[0].recordedBy", equalTo(sides.reviewer().name()))
                .body(
                        "missing.code",
                        containsInAnyOrder("PRACTITIONER_MEETING_MISSING", "ATTENDANCE_MISSING"));
        as(sides.nominee()).get(sides.path("/meetings")).then().statusCode(403);
    }

    @Test
    @DisplayName(
            "QMR-145 a meeting lies between the first day of the visit and now, and can be put right")
    void meetingsAreChecked() {
        record("QN_MEETING", "2016-12-07T16:01:00Z")
                .statusCode(422)
                .body("code", equalTo("HELD_IN_FUTURE"));
        record("QN_MEETING", "2016-12-05T16:00:00Z")
                .statusCode(422)
                .body("code", equalTo("HELD_BEFORE_VISIT"));
        var log = record("OTHER", "2016-12-06T09:30:00Z").statusCode(200).extract();
        var path = sides.path("/meetings/" + log.path("meetings[0].id"));
        var right =
                Map.of(
                        "type", "QN_MEETING",
                        "heldAt", "2016-12-06T09:40:00Z",
                        "persons", "Ben Thorn");
        as(sides.reviewer(), "\"0\"")
                .body(right)
                .put(path)
                .then()
                .statusCode(200)
                .body("meetings.type", contains("QN_MEETING"))
                .body("meetings.persons", contains("Ben Thorn"));
        as(sides.reviewer(), "\"0\"").body(right).put(path).then().statusCode(412);

        prepared.move(sides, VisitState.CONDUCTED);
        record("OTHER", "2016-12-06T09:30:00Z")
                .statusCode(409)
                .body("code", equalTo("NOT_DURING_VISIT"));
    }

    @Test
    @DisplayName(
            "QMR-146 QMR-094 everyone who was invited is ATTENDED or ABSENT once attendance is set")
    void attendance() {
        conclude().statusCode(422).body("errors.code", hasItem("ATTENDANCE_MISSING"));

        as(sides.reviewer())
                .body(
                        Map.of(
                                "people",
                                List.of(
                                        Map.of("invitationId", invitation(comes), "attended", true),
                                        Map.of(
                                                "invitationId",
                                                invitation(stays),
                                                "attended",
                                                false))))
                .put(sides.path("/attendance"))
                .then()
                .statusCode(200)
                .body("people.state", containsInAnyOrder("ATTENDED", "ABSENT"))
                .body(
                        "people.find { it.personId == '" + comes.id() + "' }.state",
                        equalTo("ATTENDED"));

        conclude().statusCode(422).body("errors.code", not(hasItem("ATTENDANCE_MISSING")));
        as(sides.reviewer())
                .get(sides.path("/meetings"))
                .then()
                .statusCode(200)
                .body("missing.code", hasItems("QN_MEETING_MISSING"))
                .body("missing.code", not(hasItem("ATTENDANCE_MISSING")));
        assertThat(
                        world.count(
                                "select count(*) from audit_event where visit_id = ?1 and name = 'AttendanceRecorded'",
                                sides.visit()))
                .isEqualTo(2);
        as(sides.reviewer())
                .body(
                        Map.of(
                                "people",
                                List.of(Map.of("invitationId", Ids.next(), "attended", true))))
                .put(sides.path("/attendance"))
                .then()
                .statusCode(404);
        as(comes).get("/invitations").then().body("items[0].allowedCommands", empty());
    }
}
