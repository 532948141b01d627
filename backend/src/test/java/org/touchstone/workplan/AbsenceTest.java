package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class AbsenceTest extends ApiTest {

    @Inject Learners learners;

    private PlanYear year;
    private TestPerson member;
    private TestPerson second;
    private String list;

    /** The member's activity is due on 16 December 2016. */
    private String activity;

    @BeforeEach
    void publish() {
        year = PlanYear.of(world, learners);
        member = year.member();
        second = year.second();
        list = "/iqa-areas/" + year.at().areaId() + "/absences";
        activity = activityOf(member);
    }

    private String activityOf(TestPerson person) {
        return as(year.lead())
                .get(year.plan() + "/work?kind=ACTIVITY")
                .then()
                .extract()
                .path("items.find { it.personId == '%s' }.id".formatted(person.id()));
    }

    private ValidatableResponse record(String from, String to, String activity, TestPerson by) {
        return as(year.lead())
                .body(
                        """
                        {"personId": "%s", "startsOn": "%s", "endsOn": "%s", "covers": [{"activityId": "%s", "personId": "%s"}]}
                        """
                                .formatted(member.id(), from, to, activity, by.id()))
                .post(list)
                .then();
    }

    private static ValidatableResponse activities(TestPerson person) {
        return as(person).get("/iqa-work/mine?kind=ACTIVITY").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-069 a cover moves what is due in its days to who covers, and ends by itself; who answers for it stays the same")
    void cover() {
        record("2016-12-10", "2016-12-20", activity, second)
                .statusCode(201)
                .body("workingDays", equalTo(7))
                .body("covers.personName", contains(second.name()))
                .body("uncovered", empty());
        activities(second).body("items", hasSize(2)).body("items.id", hasItem(activity));
        activities(member).body("items", empty());
        world.setClock("2016-12-20T23:00");
        activities(second).body("items.id", hasItem(activity));
        world.setClock("2016-12-21T09:00");
        activities(second).body("items", hasSize(1));
        activities(member).body("items.id", contains(activity));
        as(member)
                .get(year.individualOf(member))
                .then()
                .body("activities.responsibleId", contains(member.id().toString()));
    }

    @Test
    @DisplayName(
            "IQA-069 what is due after the absence stays with the member; what nobody covers is told")
    void notInThoseDays() {
        as(year.lead())
                .body(
                        "{\"personId\": \"%s\", \"startsOn\": \"2016-12-12\", \"endsOn\": \"2016-12-16\"}"
                                .formatted(member.id()))
                .post(list)
                .then()
                .statusCode(201)
                .body("uncovered.activityId", contains(activity));
        var before = PlanYear.of(world, learners);
        var own = before.member();
        String later =
                as(own).get("/iqa-work/mine?kind=ACTIVITY").then().extract().path("items[0].id");
        as(before.lead())
                .body(
                        """
                        {"personId": "%s", "startsOn": "2016-11-15", "endsOn": "2016-12-15", "covers": [{"activityId": "%s", "personId": "%s"}]}
                        """
                                .formatted(own.id(), later, before.second().id()))
                .post("/iqa-areas/" + before.at().areaId() + "/absences")
                .then()
                .statusCode(201);
        activities(own).body("items.id", contains(later));
    }

    @Test
    @DisplayName(
            "IQA-069 only the lead covers, by somebody of the team, an activity of the absent member; what bars from the work bars from covering")
    void covered() {
        record("2016-12-10", "2016-12-20", activityOf(second), second)
                .statusCode(422)
                .body("errors.code", contains("COVER_NOT_OWN"));
        record("2016-12-10", "2016-12-20", activity, member)
                .statusCode(422)
                .body("errors.code", contains("COVER_SELF"));
        record("2016-12-10", "2016-12-20", activity, year.at().head())
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_MEMBER"));
        record("2016-12-20", "2016-12-10", activity, second).statusCode(422);
        record("2016-12-10", "2018-12-20", activity, second)
                .statusCode(422)
                .body("errors.code", hasItem("ABSENCE_LONG"));
        var unskilled = world.person(Role.IQA, Target.CENTRE, year.at().centre().centreId());
        year.at().join(unskilled);
        record("2016-12-10", "2016-12-20", activity, unskilled)
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_COMPETENT"))
                .body("errors[0].pointer", equalTo("/covers/0/personId"));
        as(member)
                .body(
                        "{\"personId\": \"%s\", \"startsOn\": \"2016-12-12\", \"endsOn\": \"2016-12-16\"}"
                                .formatted(member.id()))
                .post(list)
                .then()
                .statusCode(403);
        record("2016-12-10", "2016-12-20", activity, second).statusCode(201);
        record("2016-12-20", "2016-12-22", activity, second)
                .statusCode(409)
                .body("code", equalTo("ABSENCE_OVERLAPS"));
        as(second).get(list).then().statusCode(200).body("items", empty());
        as(member).get(list).then().body("items", hasSize(1)).body("items[0].covers", equalTo(1));
        as(PlanningCentre.of(world, learners).lead()).get(list).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-069, IQA-065 an absence of more than twenty working days is told as a long one, of twenty not")
    void longAbsence() {
        String id =
                record("2016-11-15", "2016-12-12", activity, second)
                        .statusCode(201)
                        .body("workingDays", equalTo(20))
                        .extract()
                        .path("id");
        assertThat(told(id)).isZero();
        var path = list + "/" + id;
        as(year.lead(), as(year.lead()).get(path).header("ETag"))
                .body(
                        "{\"personId\": \"%s\", \"startsOn\": \"2016-11-15\", \"endsOn\": \"2016-12-13\"}"
                                .formatted(member.id()))
                .put(path)
                .then()
                .statusCode(200)
                .body("workingDays", equalTo(21))
                .body("covers", empty());
        assertThat(told(id)).isEqualTo(1);
    }

    private long told(String absence) {
        return world.count(
                "select count(*) from audit_event where name = 'IqaLongAbsence' and facts like ?1",
                "%" + absence + "%");
    }
}
