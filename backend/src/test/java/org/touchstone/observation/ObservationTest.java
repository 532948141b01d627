package org.touchstone.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionSummary;
import org.touchstone.action.InternalActions;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PlanDraft;
import org.touchstone.workplan.PlanningCentre;

@QuarkusTest
class ObservationTest extends ApiTest {

    private static final String WHOLE =
            "{\"method\": \"ASSESSMENT\", \"learner\": \"L1\", \"remote\": true, \"heldOn\": \"2016-11-14\", \"feedback\": \"Good questions.\"}";

    @Inject Learners learners;
    @Inject InternalActions internal;

    private PlanningCentre at;
    private TestPerson member;
    private TestPerson assessor;
    private String plan;

    @BeforeEach
    void makePlan() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
        assessor = at.staff(Role.ASSESSOR);
        plan = PlanDraft.open(at).plan();
        assesses(assessor);
    }

    private void assesses(TestPerson person) {
        world.insert(
                "insert into assessment (id, centre_id, sender_key, learner, programme_id, unit, assessor_id, method, state)"
                        + " values (?1, ?2, ?3, 'L1', ?4, 'U1', ?5, 'OBSERVATION', 'IN_PROGRESS')",
                Ids.next(),
                at.centre().centreId(),
                person.id() + "/L1/U1",
                at.programme(),
                person.id());
    }

    private void rated(TestPerson person, String rating) {
        world.insert(
                "insert into sampling_rating (id, centre_id, assessor_id, programme_id, rating, reason, decided_by, decided_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, 'Known.', ?6, utc_timestamp(6))",
                Ids.next(),
                at.centre().centreId(),
                person.id(),
                at.programme(),
                rating,
                at.lead().id());
    }

    private ValidatableResponse plan(UUID observed, UUID observer, String day) {
        return as(at.lead())
                .body(Map.of("assessorId", observed, "observerId", observer, "plannedFor", day))
                .post(plan + "/observations")
                .then();
    }

    private String planned() {
        return plan(assessor.id(), member.id(), "2016-11-20").statusCode(201).extract().path("id");
    }

    private String path(String id) {
        return plan + "/observations/" + id;
    }

    private ValidatableResponse save(String id, String body) {
        return as(member, "*").body(body).put(path(id)).then();
    }

    private ValidatableResponse record(String id, String body) {
        return as(member, "*").body(body).post(path(id) + "/record").then();
    }

    @Test
    @DisplayName(
            "IQA-073 an observation is planned, kept as a draft, closed only when whole, told to the assessor and acknowledged")
    void recorded() {
        var id = planned();
        save(id, "{\"learner\": \"L1\", \"remote\": true}")
                .statusCode(200)
                .body("learner", equalTo("L1"))
                .body("remote", equalTo(true));
        record(id, "{}")
                .statusCode(422)
                .body("errors.pointer", contains("/method", "/heldOn", "/feedback"));
        as(assessor).get("/observation-feedback/" + id).then().statusCode(404);
        save(id, WHOLE).statusCode(200);
        record(id, "{}").statusCode(200).body("state", equalTo("DONE"));
        save(id, WHOLE).statusCode(409).body("code", equalTo("OBSERVATION_CLOSED"));

        as(assessor)
                .get("/observation-feedback?unacknowledged=true")
                .then()
                .statusCode(200)
                .body("items.feedback", contains("Good questions."));
        as(assessor, "*")
                .post("/observation-feedback/" + id + "/acknowledge")
                .then()
                .statusCode(200);
        as(assessor, "*")
                .post("/observation-feedback/" + id + "/acknowledge")
                .then()
                .statusCode(409);
        as(at.staff(Role.ASSESSOR)).get("/observation-feedback/" + id).then().statusCode(404);
        as(at.staff(Role.CENTRE_CONTACT))
                .get(path(id))
                .then()
                .statusCode(200)
                .body("feedback", nullValue());
        as(at.head()).get(path(id)).then().body("feedback", equalTo("Good questions."));
    }

    @Test
    @DisplayName(
            "IQA-073 IQA-032 nobody observes themselves; the assessor assesses in the area, the observer is of the team, the day of the period")
    void refused() {
        plan(assessor.id(), assessor.id(), "2016-11-20")
                .statusCode(409)
                .body("code", equalTo("OWN_ASSESSMENT"));
        plan(at.head().id(), at.staff(Role.IQA).id(), "2019-11-20")
                .statusCode(422)
                .body("errors.pointer", contains("/assessorId", "/observerId", "/plannedFor"));
        as(member)
                .body(
                        Map.of(
                                "assessorId",
                                assessor.id(),
                                "observerId",
                                member.id(),
                                "plannedFor",
                                "2016-11-20"))
                .post(plan + "/observations")
                .then()
                .statusCode(403);
        var other = PlanningCentre.of(world, learners);
        as(other.lead()).get(plan + "/observations").then().statusCode(404);
        as(other.lead()).get(plan + "/observations-due").then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-073 a red assessor not observed by the end of the first quarter is overdue, a green one is not before the end of the period; held or cancelled changes that")
    void due() {
        var green = at.staff(Role.ASSESSOR);
        assesses(green);
        rated(green, "GREEN");
        due("").body("items", hasSize(2))
                .body(of(assessor) + ".red", equalTo(true))
                .body(of(assessor) + ".dueOn", equalTo("2016-11-30"))
                .body(of(assessor) + ".overdue", equalTo(false))
                .body(of(green) + ".red", equalTo(false))
                .body(of(green) + ".dueOn", equalTo("2017-08-31"));

        world.setClock("2016-12-01T09:00");
        due("?overdue=true").body("items.assessorId", contains(assessor.id().toString()));
        var cancelled = planned();
        due("").body(of(assessor) + ".plannedFor", equalTo("2016-11-20"));
        as(at.lead(), "*")
                .body(Map.of("reason", "Ill."))
                .post(path(cancelled) + "/cancel")
                .then()
                .statusCode(200);
        due("?overdue=true")
                .body("items.assessorId", hasItem(assessor.id().toString()))
                .body(of(assessor) + ".plannedFor", nullValue());

        var id = planned();
        save(id, WHOLE).statusCode(200);
        record(id, "{}").statusCode(200);
        due("?overdue=true").body("items.assessorId", not(hasItem(assessor.id().toString())));
        due("").body(of(assessor) + ".observedOn", equalTo("2016-11-14"));
    }

    private ValidatableResponse due(String query) {
        return as(member).get(plan + "/observations-due" + query).then().statusCode(200);
    }

    private static String of(TestPerson person) {
        return "items.find { it.assessorId == '%s' }".formatted(person.id());
    }

    @Test
    @DisplayName("IQA-073 what is asked for becomes an action with the observer to accept it")
    void actions() {
        var id = planned();
        save(id, WHOLE).statusCode(200);
        record(id, action(member)).statusCode(422).body("code", equalTo("OWN_ACTION"));
        record(id, action(assessor)).statusCode(200);
        assertThat(internal.of(ActionSource.OBSERVATION, List.of(UUID.fromString(id))))
                .extracting(InternalActionSummary::ownerId)
                .containsExactly(assessor.id());
    }

    private static String action(TestPerson owner) {
        return "{\"actions\": [{\"words\": \"Agree the plan first.\", \"ownerId\": \"%s\", \"dueOn\": \"2016-12-15\"}]}"
                .formatted(owner.id());
    }
}
