package org.touchstone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.engagement.PreviousItems;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitState;

@QuarkusTest
class RecommendationTest extends ApiTest {

    @Inject CaseFixture cases;
    @Inject VisitDirectory visits;
    @Inject RecommendationsHoldReport guard;
    @Inject PreviousItems previousItems;

    private TestCentre centre;
    private TestPerson reviewer;
    private TestPerson nominee;
    private UUID lastVisit;
    private UUID recommendation;

    @BeforeEach
    void publishReport() {
        centre = world.centre();
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        lastVisit = cases.visit(centre, 2015, VisitState.REPORTED, reviewer);
        recommendation =
                cases.publish(centre, lastVisit, List.of(), List.of("Share practice"))
                        .get("Share practice");
    }

    private String path() {
        return "/recommendations/" + recommendation;
    }

    private ValidatableResponse send(TestPerson person, String command, Object body) {
        var etag = as(reviewer).get(path()).then().statusCode(200).extract().header("ETag");
        return as(person, etag).body(body).post(path() + "/" + command).then();
    }

    private List<Violation> missing(UUID visit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> guard.missingBeforeSubmission(visits.require(visit)));
    }

    @Test
    @DisplayName(
            "QMR-201 QMR-202 publishing opens it, without a due date: it is looked at on the next visit")
    void opens() {
        as(nominee)
                .get(path())
                .then()
                .statusCode(200)
                .body("reference", matchesPattern("RE-2016-\\d{5}"))
                .body("summary.state", equalTo("OPEN"))
                .body("summary.reviewAt", equalTo("NEXT_VISIT"))
                .body("summary", not(hasKey("dueOn")))
                .body("allowedCommands.command", contains("start", "decline"));
        assertThat(world.count("select count(*) from deadline where about_id = ?1", recommendation))
                .isZero();
    }

    @Test
    @DisplayName("QMR-203 the nominee takes it up and tells of progress")
    void takenUp() {
        send(nominee, "post-progress", Map.of("text", "Early")).statusCode(409);
        send(nominee, "start", Map.of("text", "A working group meets"))
                .statusCode(200)
                .body("summary.state", equalTo("IN_PROGRESS"));
        send(nominee, "post-progress", Map.of("text", "It met twice"))
                .statusCode(200)
                .body("notes.kind", contains("STARTED", "PROGRESS"));
        send(reviewer, "start", Map.of("text", "x")).statusCode(403);
    }

    @Test
    @DisplayName("QMR-203 declining needs a reason")
    void declined() {
        send(nominee, "decline", Map.of()).statusCode(422);
        send(nominee, "decline", Map.of("reason", "We merge departments this year"))
                .statusCode(200)
                .body("summary.state", equalTo("DECLINED"));
        send(nominee, "start", Map.of("text", "After all")).statusCode(409);
    }

    @Test
    @DisplayName(
            "QMR-057 QMR-204 the next visit lists it, and its report waits until it was looked at")
    void lookedAtOnNextVisit() {
        var next = cases.visit(centre, 2016, VisitState.AGREED, reviewer);
        as(reviewer)
                .queryParam("forVisit", next)
                .get("/recommendations")
                .then()
                .statusCode(200)
                .body("items.id", contains(recommendation.toString()));
        send(reviewer, "review", Map.of("visitId", next, "outcome", "IMPLEMENTED"))
                .statusCode(409)
                .body("code", equalTo("NEXT_VISIT_NOT_STARTED"));
        send(reviewer, "review", Map.of("visitId", lastVisit, "outcome", "IMPLEMENTED"))
                .statusCode(404);
        world.insert("update visit set state = 'IN_PROGRESS' where id = ?1", next);
        assertThat(missing(next))
                .extracting(violation -> violation.code().name())
                .containsExactly("RECOMMENDATION_NOT_REVIEWED");
        assertThat(missing(lastVisit)).isEmpty();

        send(reviewer, "review", Map.of("visitId", next)).statusCode(422);
        send(reviewer, "review", Map.of("visitId", next, "outcome", "PARTLY", "note", "Half"))
                .statusCode(200)
                .body("summary.state", equalTo("REVIEWED"))
                .body("summary.outcome", equalTo("PARTLY"));
        assertThat(missing(next)).isEmpty();

        // The centre reads the outcome with the report, not before.
        as(nominee).get(path()).then().body("summary.outcome", nullValue()).body("notes", empty());
        cases.publish(centre, next, List.of(), List.of());
        as(nominee)
                .get(path())
                .then()
                .body("summary.state", equalTo("CLOSED"))
                .body("summary.outcome", equalTo("PARTLY"))
                .body("notes.text", contains("Half"));
    }

    private UUID reviewedAsNotDone() {
        var next = cases.visit(centre, 2016, VisitState.IN_PROGRESS, reviewer);
        send(reviewer, "raise", Map.of("text", "Too early"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_LEFT_TO_DO"));
        send(reviewer, "review", Map.of("visitId", next, "outcome", "NOT_IMPLEMENTED"))
                .statusCode(200)
                .body("allowedCommands.command", contains("review", "carry-forward", "raise"));
        return next;
    }

    @Test
    @DisplayName(
            "QMR-205 what was not carried out is raised to an essential action that names its origin")
    void raised() {
        var next = reviewedAsNotDone();
        send(nominee, "raise", Map.of("text", "x")).statusCode(403);
        send(reviewer, "raise", Map.of("text", "Share practice by Easter"))
                .statusCode(200)
                .body("takenFurther", equalTo("ESSENTIAL_ACTION"));
        send(reviewer, "carry-forward", Map.of("text", "Again"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_TAKEN_FURTHER"));
        send(reviewer, "review", Map.of("visitId", next, "outcome", "IMPLEMENTED"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_TAKEN_FURTHER"));
        // Nothing of it before the report is out.
        as(nominee)
                .get(path())
                .then()
                .body("takenFurther", nullValue())
                .body("successor", nullValue());

        cases.publishNoted(centre, next);

        var successor =
                as(nominee)
                        .get(path())
                        .then()
                        .body("summary.state", equalTo("CLOSED"))
                        .body("successor.kind", equalTo("ESSENTIAL_ACTION"))
                        .extract()
                        .<String>path("successor.id");
        as(nominee)
                .get("/essential-actions/" + successor)
                .then()
                .body("summary.words", equalTo("Share practice by Easter"))
                .body("origin.id", equalTo(recommendation.toString()))
                .body("origin.kind", equalTo("RECOMMENDATION"));
    }

    @Test
    @DisplayName("QMR-205 or it is carried forward as a recommendation, and the old one is closed")
    void carriedForward() {
        var next = reviewedAsNotDone();
        send(reviewer, "carry-forward", Map.of("text", "Share practice, still"))
                .statusCode(200)
                .body("takenFurther", equalTo("RECOMMENDATION"));
        cases.publishNoted(centre, next);
        var successor =
                as(nominee)
                        .get(path())
                        .then()
                        .body("summary.state", equalTo("CLOSED"))
                        .body("successor.kind", equalTo("RECOMMENDATION"))
                        .extract()
                        .<String>path("successor.id");
        as(nominee)
                .get("/recommendations/" + successor)
                .then()
                .body("summary.state", equalTo("OPEN"))
                .body("origin.id", equalTo(recommendation.toString()));
    }

    @Test
    @DisplayName(
            "QMR-197 QMR-206 the next engagement document gets all of the last report and what is open of older ones")
    void earlierItems() {
        var older = world.centre();
        var theirs = world.person(Role.REVIEWER, Target.ENROLMENT, older.enrolmentId());
        var first = cases.visit(older, 2014, VisitState.CLOSED, theirs);
        var second = cases.visit(older, 2015, VisitState.CLOSED, theirs);
        var ids =
                cases.publish(
                        older, first, List.of("Old and done", "Old and open"), List.of("Old"));
        ids.putAll(cases.publish(older, second, List.of("Done"), List.of("Advice")));
        for (var done : List.of("Old and done", "Done")) {
            world.insert(
                    "update action set state = 'COMPLETED', accepted_on = '2016-02-01' where id = ?1",
                    ids.get(done));
        }
        var next = cases.visit(older, 2016, VisitState.ALLOCATED, theirs);

        var items = QuarkusTransaction.requiringNew().call(() -> previousItems.before(next));

        assertThat(items)
                .extracting(PreviousItems.Item::text)
                .containsExactlyInAnyOrder("Old and open", "Old", "Done", "Advice");
        assertThat(items)
                .filteredOn(item -> item.text().equals("Done"))
                .extracting(PreviousItems.Item::outcome)
                .containsExactly("Resolved, accepted on Mon 1 Feb 2016");
        var newcomer = world.centre();
        var theirFirst = cases.visit(newcomer, 2016, VisitState.ALLOCATED, null);
        assertThat(QuarkusTransaction.requiringNew().call(() -> previousItems.before(theirFirst)))
                .isEmpty();
    }
}
