package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class DeclarationTest extends ApiTest {

    private static final String RENEW = "RENEW_DECLARATION";

    @Inject Learners learners;

    private PlanningCentre at;
    private TestPerson member;

    @BeforeEach
    void open() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
    }

    private void declareNone(TestPerson person, String since) {
        as(person)
                .body(
                        "{\"centre\": \"%s\", \"kind\": \"NONE\", \"startsOn\": \"%s\"}"
                                .formatted(at.centre().number(), since))
                .post("/iqa-conflicts")
                .then()
                .statusCode(201);
    }

    private long reminders(TestPerson person) {
        return world.count(
                "select count(*) from notice where template = 'iqa-declaration-due' and person_id = ?1",
                person.id());
    }

    @Test
    @DisplayName(
            "IQA-077 a declaration that there is no conflict is asked for again every year: reminded of before, on the person's home until it is made")
    void renewed() {
        declareNone(member, "2016-03-01");
        world.startDaysAt("2017-01-30");
        world.liveUntil("2017-01-31T09:00");
        assertThat(reminders(member)).isZero();
        as(member).get("/home").then().statusCode(200).body("later.kind", not(hasItem(RENEW)));
        world.liveUntil("2017-02-01T09:00");
        assertThat(reminders(member)).isEqualTo(1);
        as(member)
                .get("/home")
                .then()
                .statusCode(200)
                .body(
                        "later.find { it.kind == '%s' }.dueOn".formatted(RENEW),
                        equalTo("2017-03-01"))
                .body(
                        "later.find { it.kind == '%s' }.link".formatted(RENEW),
                        equalTo("/centres/" + at.centre().centreId() + "/iqa-declarations"));
        as(at.lead()).get("/home").then().body("later.kind", not(hasItem(RENEW)));
        world.liveUntil("2017-02-22T09:00");
        assertThat(reminders(member)).isEqualTo(2);
        declareNone(member, "2017-02-22");
        as(member)
                .get("/iqa-conflicts?centre=" + at.centre().number())
                .then()
                .body("items.state", contains("DECLARED", "ENDED"))
                .body("items[0].renewOn", equalTo("2018-02-22"));
        world.liveUntil("2017-03-02T09:00");
        assertThat(reminders(member)).isEqualTo(2);
        as(member)
                .get("/home")
                .then()
                .body("overdue.kind", not(hasItem(RENEW)))
                .body("later.kind", not(hasItem(RENEW)));
    }

    @Test
    @DisplayName(
            "IQA-077 whoever declares a conflict after all is not asked any more whether there is none; an assessor finds the duty at home, too")
    void noLongerTrue() {
        var assessor = at.staff(Role.ASSESSOR);
        declareNone(assessor, "2015-11-01");
        as(assessor).get("/home").then().statusCode(200).body("overdue.kind", hasItem(RENEW));
        as(assessor)
                .body(
                        "{\"centre\": \"%s\", \"kind\": \"FAMILY\", \"party\": \"A cousin\", \"startsOn\": \"2016-11-01\"}"
                                .formatted(at.centre().number()))
                .post("/iqa-conflicts")
                .then()
                .statusCode(201);
        as(assessor).get("/home").then().body("overdue.kind", not(hasItem(RENEW)));
    }
}
