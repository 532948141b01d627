package org.touchstone.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;
import org.touchstone.visit.VisitState;
import org.touchstone.workplan.DashboardTile;
import org.touchstone.workplan.PlanMayNeedReview;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.PublishedPlan;

@QuarkusTest
class ReviewTest extends ApiTest {

    @Inject Learners learners;
    @Inject CaseFixture cases;
    @Inject MonitoringTiles tiles;
    @Inject FeedbackOnTime figures;
    @Inject OpenPointsHoldPlan guard;
    @Inject Event<PlanMayNeedReview> changes;

    private PublishedPlan plan;

    @BeforeEach
    void publish() {
        plan = PublishedPlan.of(world, learners);
    }

    private ValidatableResponse open() {
        return as(plan.lead()).get(plan.path() + "/review-prompts?open=true").then();
    }

    private ValidatableResponse review(String heldOn, String conclusion) {
        return as(plan.lead())
                .body(
                        """
                        {"heldOn": "%s", "inputs": "The first look.", "points": ["%s"], "conclusion": "%s", "reason": "All is well."}
                        """
                                .formatted(heldOn, Looking.at(plan).pointId(), conclusion))
                .post(plan.path() + "/reviews")
                .then();
    }

    @Test
    @DisplayName(
            "IQA-060 after a judgement of not met a review task is due in ten working days, on the home too; a review clears it and keeps version, inputs and reason")
    void notMet() {
        world.setClock("2017-01-10T09:00");
        Looking.at(plan).recorded("SOUND=NOT_MET");
        open().body("items.cause", contains("NOT_MET"))
                .body("items[0].dueOn", equalTo("2017-01-24"))
                .body("items[0].words", containsString("First look"))
                .body("items[0].words", not(containsString(plan.member().name())));
        as(plan.lead()).get("/home").then().body("later.kind", hasItem("REVIEW_PLAN"));
        as(plan.member()).body("{}").post(plan.path() + "/reviews").then().statusCode(403);
        review("2017-01-11", "NO_CHANGE").statusCode(422).body("code", equalTo("IN_FUTURE"));
        String id =
                review("2017-01-10", "NO_CHANGE")
                        .statusCode(201)
                        .body("number", equalTo(1))
                        .body("versionNumber", equalTo(1))
                        .body("figures", not(empty()))
                        .body("cleared.cause", contains("NOT_MET"))
                        .extract()
                        .path("id");
        open().body("items", empty());
        as(plan.lead()).get("/home").then().body("later.kind", not(hasItem("REVIEW_PLAN")));
        as(plan.member())
                .get(plan.path() + "/reviews/" + id)
                .then()
                .statusCode(200)
                .body("conclusion", equalTo("NO_CHANGE"))
                .body("reason", equalTo("All is well."))
                .body("points", contains(Looking.at(plan).pointId()))
                .body("recordedByName", equalTo(plan.lead().name()));
        review("2017-01-10", "AMEND").statusCode(201).body("number", equalTo(2));
        as(plan.lead())
                .get(plan.path() + "/reviews")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.conclusion", contains("AMEND", "NO_CHANGE"));
    }

    @Test
    @DisplayName(
            "IQA-060 a missed point and the middle of the period each ask for a review once, due in ten working days")
    void missedAndMiddle() {
        world.startDaysAt("2017-01-20");
        world.liveUntil("2017-01-21T09:00");
        open().body("items.cause", contains("MISSED_POINT"))
                .body("items[0].dueOn", equalTo("2017-02-03"));
        // 1 September 2016 to 31 August 2017: the 365 days are half over on 2 March.
        world.startDaysAt("2017-02-27");
        world.liveUntil("2017-03-01T09:00");
        open().body("items.cause", not(hasItem("MID_PERIOD")));
        world.liveUntil("2017-03-02T09:00");
        open().body("items.cause", contains("MISSED_POINT", "MID_PERIOD"))
                .body("items[0].overdue", equalTo(true))
                .body("items[1].dueOn", equalTo("2017-03-16"));
    }

    private String externalAction() {
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, plan.centre().enrolmentId());
        world.person(Role.CENTRE_CONTACT, Target.CENTRE, plan.centre().centreId());
        var visit = cases.visit(plan.centre(), 2016, VisitState.REPORTED, reviewer);
        return cases.publish(plan.centre(), visit, List.of("Keep records"), List.of())
                .get("Keep records")
                .toString();
    }

    @Test
    @DisplayName(
            "IQA-065 an external action raises a flag that cites it; after a review it is gone")
    void externalActionRaised() {
        externalAction();
        String about =
                open().body("items.cause", contains("EXTERNAL_ACTION"))
                        .body("items[0].words", containsString("Keep records"))
                        .body("items[0].dueOn", nullValue())
                        .extract()
                        .path("items[0].aboutId");
        assertThat(world.count("select count(*) from action where id = ?1", UUID.fromString(about)))
                .isEqualTo(1);
        review("2016-11-15", "NO_CHANGE").statusCode(201);
        open().body("items", empty());
        as(plan.lead())
                .get(plan.path() + "/review-prompts?open=false")
                .then()
                .body("items[0].reviewId", notNullValue());
    }

    @Test
    @DisplayName(
            "IQA-065 a new site, product or assessor, a member who leaves and changed standards flag the plan; a cause and record have one open flag")
    void outsideEvents() {
        var site = raise(Cause.NEW_SITE, null);
        raise(Cause.NEW_SITE, site);
        open().body("items", hasSize(1));
        var bystander = plan.bystander();
        String membership =
                as(plan.lead())
                        .get(plan.areaPath() + "/members")
                        .then()
                        .extract()
                        .path("items.find { it.personId == '%s' }.id".formatted(bystander.id()));
        var one = plan.areaPath() + "/members/" + membership;
        as(plan.lead())
                .header("If-Match", as(plan.lead()).get(one).header("ETag"))
                .body("{\"lastDay\": \"2016-11-15\", \"reason\": \"Moved on.\"}")
                .post(one + "/end")
                .then()
                .statusCode(200);
        open().body("items.cause", hasItem("MEMBER_LEFT"))
                .body("items.find { it.cause == 'MEMBER_LEFT' }.words", equalTo(bystander.name()));
        as(plan.head())
                .body(
                        """
                        {"centre": "%s", "reason": "Ours.", "standards": [{"code": "SOUND", "title": "Sound", "words": "Sound."}],
                         "scale": [{"code": "MET", "label": "Yes", "acts": false}, {"code": "NOT_MET", "label": "No", "acts": true}]}
                        """
                                .formatted(plan.centre().number()))
                .post("/iqa-standards")
                .then()
                .statusCode(201);
        open().body("items.cause", hasItem("STANDARDS_CHANGED"));
        raise(Cause.ASSESSOR_RISK_CHANGED, null);
        raise(Cause.NEW_ASSESSOR, null);
        raise(Cause.NEW_PROGRAMME, null);
        raise(Cause.MEMBER_ABSENT, null);
        open().body("items", hasSize(7));
        review("2016-11-15", "NO_CHANGE").statusCode(201).body("cleared", hasSize(7));
        raise(Cause.NEW_SITE, site);
        open().body("items.cause", contains("NEW_SITE"));
    }

    private UUID raise(Cause cause, UUID about) {
        var id = about == null ? Ids.next() : about;
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                changes.fire(
                                        new PlanMayNeedReview(
                                                plan.centre().centreId(),
                                                null,
                                                cause,
                                                id,
                                                "Something new")));
        return id;
    }

    @Test
    @DisplayName(
            "IQA-065, IQA-062 an amendment that cites a flag clears it when it is published, and no other")
    void amendmentCites() {
        raise(Cause.NEW_SITE, null);
        raise(Cause.NEW_ASSESSOR, null);
        String flag = open().extract().path("items.find { it.cause == 'NEW_SITE' }.id");
        plan.amend(
                points -> points.forEach(point -> point.put("title", "First look, both sites")),
                UUID.fromString(flag));
        open().body("items.cause", contains("NEW_ASSESSOR"));
    }

    @Test
    @DisplayName(
            "IQA-057, IQA-065, IQA-086 the dashboard counts flags and overdue feedback, feedback on time is a success figure, and an open point holds the plan")
    void answersOfThePlan() {
        raise(Cause.NEW_SITE, null);
        var today = LocalDate.parse("2017-03-20");
        var asked =
                new DashboardTile.Plan(
                        plan.id(), null, plan.centre().centreId(), null, null, today);
        var looking = Looking.at(plan);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(guard.unfinished(plan.id(), today)).hasSize(1));
        world.setClock("2017-03-02T09:00");
        looking.recorded();
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertThat(guard.unfinished(plan.id(), today)).isEmpty();
                            assertThat(tiles.of(asked))
                                    .extracting(tile -> tile.code() + " " + tile.count())
                                    .containsExactlyInAnyOrder("FEEDBACK_OVERDUE 1", "FLAGS 1");
                            // One given in time, one missing since the 16th.
                            assertThat(
                                            figures.of(List.of(plan.id()), today)
                                                    .get(plan.id())
                                                    .values())
                                    .allSatisfy(
                                            one -> {
                                                assertThat(one.done()).isEqualTo(1);
                                                assertThat(one.of()).isEqualTo(2);
                                            });
                        });
    }
}
