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

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActions;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PublishedPlan;

@QuarkusTest
class FeedbackTest extends ApiTest {

    /** What the tests' feedback says; it is nowhere that it does not belong. */
    private static final String SAID = "Say why a sample was chosen.";

    @Inject Learners learners;
    @Inject InternalActions actions;

    private PublishedPlan plan;
    private Looking looking;

    @BeforeEach
    void record() {
        plan = PublishedPlan.of(world, learners);
        looking = Looking.at(plan);
        world.setClock("2017-03-02T09:00");
    }

    private String everything(TestPerson person) {
        return looking.read(person).statusCode(200).extract().asString();
    }

    @Test
    @DisplayName(
            "IQA-055 a point is not closed before every member has feedback, who lacks it is named; then it can be")
    void everyMember() {
        looking.recorded();
        looking.command("close", "")
                .statusCode(409)
                .body("code", equalTo("FEEDBACK_MISSING"))
                .body("errors", hasSize(2));
        looking.feedback(plan.member(), "2017-03-03").statusCode(422);
        looking.feedback(plan.member(), "2017-03-02")
                .statusCode(200)
                .body("feedback.givenByName", equalTo(plan.lead().name()))
                .body("feedback.channel", equalTo("ONLINE"))
                .body("feedback.feedbackText.toImprove", equalTo(SAID));
        looking.feedback(plan.member(), "2017-03-02")
                .statusCode(409)
                .body("code", equalTo("FEEDBACK_GIVEN_ALREADY"));
        looking.command("close", "")
                .statusCode(409)
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString(plan.second().name()));
        looking.feedback(plan.second(), "2017-03-02").statusCode(200);
        looking.read(plan.lead()).body("state", equalTo("FEEDBACK_GIVEN"));
        looking.command("close", "")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", equalTo("2017-03-02"));
    }

    @Test
    @DisplayName("IQA-055 with feedback for all, a point closes by itself after ten working days")
    void closesByItself() {
        looking.recorded();
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        looking.feedback(plan.second(), "2017-03-02").statusCode(200);
        world.startDaysAt("2017-03-15");
        world.liveUntil("2017-03-16T09:00");
        looking.read(plan.lead()).body("state", equalTo("FEEDBACK_GIVEN"));
        world.liveUntil("2017-03-17T09:00");
        looking.read(plan.lead()).body("state", equalTo("CLOSED"));
    }

    @Test
    @DisplayName(
            "IQA-056 the member acknowledges and answers once; the lead sees the answer beside feedback that is unchanged")
    void answer() {
        looking.recorded();
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        as(plan.member()).get("/home").then().body("later.kind", hasItem("ACKNOWLEDGE_FEEDBACK"));
        looking.post(plan.lead(), plan.member(), "acknowledge", "").statusCode(403);
        looking.post(plan.member(), plan.member(), "acknowledge", "")
                .statusCode(200)
                .body("feedback.acknowledgedAt", notNullValue());
        looking.post(plan.member(), plan.member(), "acknowledge", "").statusCode(409);
        as(plan.member())
                .get("/home")
                .then()
                .body("later.kind", not(hasItem("ACKNOWLEDGE_FEEDBACK")));
        looking.post(plan.member(), plan.member(), "respond", "{\"response\": \"I will.\"}")
                .statusCode(200);
        looking.post(plan.member(), plan.member(), "respond", "{\"response\": \"I will not.\"}")
                .statusCode(409)
                .body("code", equalTo("RESPONDED_ALREADY"));
        as(plan.lead())
                .get(looking.record(plan.member()))
                .then()
                .body("feedback.feedbackText.response", equalTo("I will."))
                .body("feedback.feedbackText.strengths", equalTo("Prompt with assessors."))
                .body("feedback.feedbackText.toImprove", equalTo(SAID))
                .body("feedback.feedbackText.agreedSteps", equalTo("A line in each record."));
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-feedback-answered' and person_id = ?1",
                                plan.lead().id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-057 feedback on a record of 2 March is due on 16 March and listed as overdue on the 17th, until it is given")
    void due() {
        looking.recorded();
        looking.read(plan.lead()).body("feedbackDueOn", equalTo("2017-03-16"));
        var overdue = plan.path() + "/monitoring-points?feedbackOverdue=true";
        world.setClock("2017-03-16T20:00");
        as(plan.lead()).get(overdue).then().statusCode(200).body("items", empty());
        world.setClock("2017-03-17T09:00");
        as(plan.lead())
                .get(overdue)
                .then()
                .body("items.id", contains(looking.pointId()))
                .body("items[0].members", equalTo(2))
                .body("items[0].feedback", equalTo(0));
        as(plan.lead())
                .get("/home")
                .then()
                .body("overdue.kind", hasItem("GIVE_FEEDBACK"))
                .body("overdue.find { it.kind == 'GIVE_FEEDBACK' }.dueOn", equalTo("2017-03-16"));
        looking.feedback(plan.member(), "2017-03-17").statusCode(200);
        looking.feedback(plan.second(), "2017-03-17").statusCode(200);
        as(plan.lead()).get(overdue).then().body("items", empty());
        as(plan.lead())
                .get(plan.path() + "/monitoring-points?feedbackOverdue=false")
                .then()
                .body("items.id", contains(looking.pointId()));
    }

    private static String finding(String rest) {
        return "{\"standard\": \"SOUND\", \"severity\": \"MAJOR\", \"words\": \"Two of five are not clear.\", "
                + rest
                + "}";
    }

    @Test
    @DisplayName(
            "IQA-058 what was not met becomes a finding with an action of the member's, or the reason for none; without it the point stays open")
    void findings() {
        looking.recorded("SOUND=NOT_MET", "RECORDED=NOT_MET");
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        looking.feedback(plan.second(), "2017-03-02").statusCode(200);
        looking.command("close", "")
                .statusCode(409)
                .body("code", equalTo("ACTION_MISSING"))
                .body("errors", hasSize(2))
                .body("errors[0].message", containsString(plan.member().name()));
        looking.post(plan.lead(), plan.member(), "findings", finding("\"noActionBecause\": \" \""))
                .statusCode(422)
                .body("code", equalTo("ACTION_OR_REASON"));
        looking.post(
                        plan.lead(),
                        plan.member(),
                        "findings",
                        finding(
                                "\"action\": {\"text\": \"Sample both again.\", \"ownerId\": \"%s\", \"dueOn\": \"2017-04-03\"}"
                                        .formatted(plan.member().id())))
                .statusCode(200)
                .body("findings[0].standard", equalTo("SOUND"))
                .body("findings[0].actionReference", notNullValue());
        looking.post(
                        plan.lead(),
                        plan.member(),
                        "findings",
                        finding("\"noActionBecause\": \"Again.\""))
                .statusCode(409)
                .body("code", equalTo("FINDING_ALREADY"));
        looking.post(
                        plan.lead(),
                        plan.member(),
                        "findings",
                        finding("\"noActionBecause\": \"Put right on the spot.\"")
                                .replace("SOUND", "RECORDED"))
                .statusCode(200)
                .body("findings.standard", containsInAnyOrder("SOUND", "RECORDED"));
        var opened =
                actions.of(
                        ActionSource.MONITORING_POINT, List.of(UUID.fromString(looking.pointId())));
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).ownerId()).isEqualTo(plan.member().id());
        looking.command("close", "").statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-059 the words of feedback are read by the member and the lead; other members find no record, management and the external assurer no word")
    void privacy() {
        looking.recorded();
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        looking.post(plan.member(), plan.member(), "respond", "{\"response\": \"I will.\"}")
                .statusCode(200);
        assertThat(everything(plan.lead())).contains(SAID, "I will.", "Three records.");
        assertThat(everything(plan.member())).contains(SAID, "I will.", "Three records.");
        // The other member: only their own record.
        looking.read(plan.second())
                .body("records.personId", contains(plan.second().id().toString()));
        as(plan.second()).get(looking.record(plan.member())).then().statusCode(404);
        looking.post(plan.second(), plan.member(), "respond", "{\"response\": \"Mine.\"}")
                .statusCode(404);
        var bystander = plan.bystander();
        var outside = plan.staff(Role.LEAD_IQA);
        var eqa = world.person(Role.REVIEWER, Target.ENROLMENT, plan.centre().enrolmentId());
        looking.read(bystander).statusCode(200).body("records", empty());
        for (var person : List.of(plan.head(), outside, plan.staff(Role.CENTRE_CONTACT), eqa)) {
            var record = "records.find { it.personId == '%s' }.".formatted(plan.member().id());
            looking.read(person)
                    .statusCode(200)
                    .body("records", hasSize(2))
                    .body(record + "takenOn", equalTo("2017-03-02"))
                    .body(record + "judgements", hasSize(7))
                    .body(record + "feedback.givenOn", equalTo("2017-03-02"))
                    .body(record + "feedback.feedbackText", nullValue())
                    .body(record + "evidence", nullValue());
            assertThat(everything(person))
                    .doesNotContain("feedbackText", SAID, "I will.", "Three records.", "Seen.");
            assertThat(as(person).get(looking.record(plan.member())).asString())
                    .contains("givenOn")
                    .doesNotContain("feedbackText", SAID, "I will.", "Three records.");
        }
        // A reviewer of another centre finds nothing.
        var elsewhere = world.person(Role.REVIEWER, Target.ENROLMENT, world.centre().enrolmentId());
        looking.read(elsewhere).statusCode(404);
        // Nothing that was said is in the trail or in a message.
        assertThat(
                        world.count(
                                "select count(*) from audit_event where centre_id = ?1 and facts like ?2",
                                plan.centre().centreId(),
                                "%" + SAID + "%"))
                .isZero();
        assertThat(
                        world.count(
                                "select count(*) from notice where template like 'iqa-feedback%' and body like ?1",
                                "%" + SAID + "%"))
                .isZero();
    }

    @Test
    @DisplayName(
            "IQA-059 the head of centre reads feedback once the member or the lead brought it there; the external assurer once the lead shares it")
    void escalation() {
        looking.recorded();
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        looking.feedback(plan.second(), "2017-03-02").statusCode(200);
        var eqa = world.person(Role.REVIEWER, Target.ENROLMENT, plan.centre().enrolmentId());
        looking.post(plan.head(), plan.member(), "escalate", "{\"reason\": \"Curious.\"}")
                .statusCode(403);
        looking.post(plan.member(), plan.member(), "escalate", "{\"reason\": \"Unfair.\"}")
                .statusCode(200);
        as(plan.head())
                .get(looking.record(plan.member()))
                .then()
                .body("feedback.feedbackText.toImprove", equalTo(SAID))
                .body("feedback.feedbackText.escalatedFor", equalTo("Unfair."));
        as(plan.head())
                .get(looking.record(plan.second()))
                .then()
                .body("feedback.feedbackText", nullValue());
        as(eqa).get(looking.record(plan.member()))
                .then()
                .body("feedback.feedbackText", nullValue());
        assertThat(
                        world.count(
                                "select count(*) from notice where template = 'iqa-feedback-escalated' and person_id = ?1",
                                plan.head().id()))
                .isEqualTo(1);
        looking.post(plan.member(), plan.member(), "share", "").statusCode(403);
        looking.post(plan.lead(), plan.member(), "share", "").statusCode(200);
        as(eqa).get(looking.record(plan.member()))
                .then()
                .body("feedback.feedbackText.toImprove", equalTo(SAID));
    }
}
