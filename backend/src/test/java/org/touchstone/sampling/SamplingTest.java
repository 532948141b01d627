package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.assessment.AssessmentsReceived;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PlanDraft;
import org.touchstone.workplan.PlanningCentre;

@QuarkusTest
class SamplingTest extends ApiTest {

    @Inject Learners learners;
    @Inject Event<DomainEvent> events;

    private PlanningCentre at;
    private TestPerson member;
    private TestPerson assessor;
    private PlanDraft draft;

    @BeforeEach
    void makePlan() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
        assessor = at.staff(Role.ASSESSOR);
        draft = PlanDraft.open(at);
    }

    private void publish() {
        draft.filled(member).publish().statusCode(200);
    }

    /** Policy of {@link PlanDraft}: red 100/50, amber 50/30, green 20/20 percent. */
    private List<UUID> population(TestPerson of, int learners, int units) {
        var ids = new ArrayList<UUID>();
        for (var learner = 1; learner <= learners; learner++) {
            for (var unit = 1; unit <= units; unit++) {
                var id = Ids.next();
                world.insert(
                        "insert into assessment (id, centre_id, sender_key, learner, programme_id, unit, assessor_id, method, state)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'OBSERVATION', 'IN_PROGRESS')",
                        id,
                        at.centre().centreId(),
                        of.id() + "/" + learner + "/" + unit,
                        "L%02d".formatted(learner),
                        at.programme(),
                        "U" + unit,
                        of.id());
                ids.add(id);
            }
        }
        return ids;
    }

    private void rate(String rating) {
        as(at.lead())
                .body(Map.of("rating", rating, "reason", "Known for years."))
                .post(
                        draft.plan()
                                + "/assessor-ratings/"
                                + assessor.id()
                                + "/"
                                + at.programme()
                                + "/decide")
                .then()
                .statusCode(200)
                .body("rating", equalTo(rating))
                .body("decided", equalTo(true));
    }

    private ValidatableResponse draw(String seed, boolean dryRun) {
        return as(at.lead())
                .queryParam("dryRun", dryRun)
                .body(Map.of("seed", seed))
                .post(draft.plan() + "/sample-draws")
                .then();
    }

    private ValidatableResponse samples(String query) {
        return as(member).get(draft.plan() + "/samples" + query).then().statusCode(200);
    }

    private ValidatableResponse command(String sample, String command, Map<String, ?> body) {
        var etag =
                as(at.lead())
                        .get(draft.plan() + "/samples/" + sample)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        return as(at.lead())
                .header("If-Match", etag)
                .body(body)
                .post(draft.plan() + "/samples/" + sample + "/" + command)
                .then();
    }

    @Test
    @DisplayName("IQA-023 without a version in force there is no policy and so no draw")
    void notInForce() {
        population(assessor, 2, 2);

        draw("S", false).statusCode(409).body("code", equalTo("PLAN_NOT_IN_FORCE"));
    }

    @Test
    @DisplayName(
            "IQA-024 the proposal twice from one seed is the same; the draw then gives just that")
    void repeatable() {
        publish();
        population(assessor, 10, 4);
        rate("AMBER");
        List<String> first =
                draw("AUTUMN-2016", true)
                        .statusCode(200)
                        .body("items", equalTo(10))
                        .body("strata[0].learnersNeeded", equalTo(5))
                        .extract()
                        .path("added.assessmentId");

        draw("AUTUMN-2016", true)
                .statusCode(200)
                .body("added.assessmentId", equalTo(first))
                .body("added.why", everyItem(startsWith("Place ")));
        samples("").body("items", hasSize(0));
        draw("AUTUMN-2016", false).statusCode(200).body("added.assessmentId", equalTo(first));
        assertThat(samples("?limit=50").extract().<List<String>>path("items.assessmentId"))
                .containsExactlyInAnyOrderElementsOf(first);
        as(member)
                .get(draft.plan() + "/sample-draws")
                .then()
                .statusCode(200)
                .body("items[0].seed", equalTo("AUTUMN-2016"))
                .body("items[0].population", equalTo(40));
    }

    @Test
    @DisplayName(
            "IQA-024 a draw of old explains each decision, in or out, also after the population changed")
    void explained() {
        publish();
        var all = population(assessor, 10, 4);
        rate("GREEN");
        var drawn = draw("S", false).statusCode(200).extract();
        List<String> in = drawn.path("added.assessmentId");
        var out = all.stream().map(UUID::toString).filter(id -> !in.contains(id)).findFirst().get();
        world.insert(
                "update assessment set state = 'WITHDRAWN' where centre_id = ?1",
                at.centre().centreId());

        var explanations = draft.plan() + "/sample-draws/" + drawn.path("id") + "/explanations/";
        // Some are in because of their unit, the others because of their learners.
        assertThat(
                        in.stream()
                                .map(
                                        one ->
                                                as(member)
                                                        .get(explanations + one)
                                                        .then()
                                                        .statusCode(200)
                                                        .body("sampled", equalTo(true))
                                                        .extract()
                                                        .<String>path("reasons[0].text")))
                .anyMatch(text -> text.contains("2 learners were needed (20 %, green)"));
        as(member).get(explanations + out).then().statusCode(200).body("sampled", equalTo(false));
    }

    @Test
    @DisplayName(
            "IQA-065, IQA-070 another rating of an assessor asks for a review of the plan; the same one does not")
    void anotherRating() {
        publish();
        population(assessor, 4, 2);
        // Who was never rated counts as red.
        rate("RED");
        prompts().body("items", hasSize(0));
        rate("GREEN");
        prompts()
                .body("items.cause", contains("ASSESSOR_RISK_CHANGED"))
                .body("items[0].words", containsString(assessor.name()))
                .body("items[0].words", containsString("GREEN, was RED"));
    }

    private ValidatableResponse prompts() {
        return as(at.lead()).get(draft.plan() + "/review-prompts?open=true").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-024 when a learner withdraws, the next draw mends the sample and says what changed and why")
    void mended() {
        publish();
        population(assessor, 10, 4);
        rate("AMBER");
        draw("S", false).statusCode(200);
        String learner = samples("").extract().path("items[0].learner");
        world.insert(
                "update assessment set state = 'WITHDRAWN' where centre_id = ?1 and learner = ?2",
                at.centre().centreId(),
                learner);

        draw("S", false)
                .statusCode(200)
                .body("items", equalTo(10))
                .body("dropped", hasSize(2))
                .body("dropped.learner", everyItem(equalTo(learner)))
                .body("dropped.why", everyItem(equalTo("The learner withdrew.")))
                .body("added", hasSize(2));
        samples("?state=DROPPED").body("items", hasSize(2));
    }

    private void received() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> events.fire(new AssessmentsReceived(at.centre().centreId(), 1, 1)));
        } finally {
            context.terminate();
        }
    }

    @Test
    @DisplayName(
            "IQA-024 a learner withdraws: the centre's records cancel the sample with the reason, the last seed proposes the replacement and why; drawing takes it")
    void mendsItself() {
        publish();
        population(assessor, 10, 4);
        rate("AMBER");
        as(at.lead()).get(draft.plan() + "/sample-draws/proposal").then().statusCode(404);
        draw("S", false).statusCode(200);
        as(at.lead())
                .get(draft.plan() + "/sample-draws/proposal")
                .then()
                .statusCode(200)
                .body("added", hasSize(0))
                .body("dropped", hasSize(0));
        String learner = samples("").extract().path("items[0].learner");
        world.insert(
                "update assessment set state = 'WITHDRAWN' where centre_id = ?1 and learner = ?2",
                at.centre().centreId(),
                learner);
        received();

        samples("?state=DROPPED")
                .body("items", hasSize(2))
                .body("items.endReason", everyItem(equalTo("The learner withdrew.")));
        var joined = at.staff(Role.ASSESSOR);
        population(joined, 1, 1);
        List<String> proposed =
                as(at.lead())
                        .get(draft.plan() + "/sample-draws/proposal")
                        .then()
                        .statusCode(200)
                        .body("dryRun", equalTo(true))
                        .body("added", hasSize(3))
                        .body("added.why", everyItem(startsWith("Place ")))
                        .extract()
                        .path("added.assessmentId");
        as(member).get(draft.plan() + "/sample-draws/proposal").then().statusCode(403);
        draw("S", false).statusCode(200).body("added.assessmentId", equalTo(proposed));
    }

    @Test
    @DisplayName(
            "IQA-032 a decision goes to the one who was to look at it: the sample stays, and that person does not look at it")
    void goesToSampler() {
        publish();
        population(assessor, 1, 1);
        draw("S", false).statusCode(200);
        String sample = samples("").extract().path("items[0].id");
        command(sample, "allocate", Map.of("responsibleId", member.id(), "dueOn", "2016-12-01"))
                .statusCode(200);
        world.insert(
                "update assessment set assessor_id = ?1 where centre_id = ?2",
                member.id(),
                at.centre().centreId());
        received();
        samples("?state=PLANNED")
                .body("items", hasSize(1))
                .body("items[0].responsibleId", nullValue());
    }

    @Test
    @DisplayName(
            "IQA-024 taking out needs a reason and no later draw brings it back; adding is free")
    void edited() {
        publish();
        population(assessor, 3, 2);
        draw("S", false).statusCode(200).body("items", equalTo(3));
        var sample = samples("").extract();
        String out = sample.path("items[0].id");
        command(out, "remove", Map.of("reason", " "))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason")));
        command(out, "remove", Map.of("reason", "The work was lost."))
                .statusCode(200)
                .body("state", equalTo("REMOVED"));

        draw("S", false).statusCode(200);

        samples("?state=PLANNED")
                .body(
                        "items.findAll { it.assessmentId == '%s' }"
                                .formatted(sample.<String>path("items[0].assessmentId")),
                        hasSize(0));
        as(at.lead())
                .body(
                        Map.of(
                                "assessmentId",
                                sample.path("items[0].assessmentId"),
                                "stage",
                                "INTERIM",
                                "reason",
                                "It was found again."))
                .post(draft.plan() + "/samples")
                .then()
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("reasons[0].code", equalTo("ADDED"));
    }

    @Test
    @DisplayName("IQA-032 a sample is given to somebody of the team, and never to its own assessor")
    void allocated() {
        publish();
        at.join(assessor);
        population(assessor, 1, 1);
        draw("S", false).statusCode(200);
        String sample = samples("").extract().path("items[0].id");

        command(sample, "allocate", Map.of("responsibleId", assessor.id(), "dueOn", "2016-12-01"))
                .statusCode(409)
                .body("code", equalTo("OWN_ASSESSMENT"));
        command(sample, "allocate", Map.of("responsibleId", at.head().id(), "dueOn", "2018-12-01"))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("NOT_IN_TEAM", "DUE_OUTSIDE_PERIOD")));
        command(sample, "allocate", Map.of("responsibleId", member.id(), "dueOn", "2016-12-01"))
                .statusCode(200)
                .body("responsible", equalTo(member.name()));
    }

    @Test
    @DisplayName(
            "IQA-025 the matrix shows an assessor without a planned item as a gap until one is planned")
    void coverage() {
        publish();
        population(assessor, 3, 2);
        var path = draft.plan() + "/coverage";
        as(member)
                .get(path + "?gaps=true")
                .then()
                .statusCode(200)
                .body("rows.assessorId", equalTo(List.of(assessor.id().toString())))
                .body("columnsMissed", equalTo(2));

        draw("S", false).statusCode(200);

        as(member)
                .get(path)
                .then()
                .statusCode(200)
                .body("population", equalTo(6))
                .body("planned", equalTo(3))
                .body("columnsShown.key", equalTo(List.of("U1", "U2")))
                .body("rows[0].population", equalTo(6))
                .body("rows[0].cells", hasSize(2));
        as(member).get(path + "?gaps=true").then().statusCode(200).body("rows", hasSize(0));
        as(member).get(path + "?columns=LEARNER").then().statusCode(400);
        as(member)
                .get(path + "?columns=LEARNER&assessorId=" + assessor.id())
                .then()
                .statusCode(200)
                .body("columnsShown", hasSize(3));
    }

    @Test
    @DisplayName(
            "IQA-070 a newly added unqualified assessor is proposed as red with both reasons; the lead takes it over or decides otherwise with a reason")
    void proposal() {
        publish();
        population(assessor, 2, 1);
        world.insert(
                "update assignment set starts_on = '2016-10-01' where person_id = ?1",
                assessor.id());
        var proposal = as(member).get(draft.plan() + "/assessor-ratings").then().statusCode(200);
        proposal.body("items[0].decided", equalTo(false))
                .body("items[0].proposal.rating", equalTo("RED"))
                .body("items[0].proposal.reasons.code", hasItems("NEW", "UNQUALIFIED"))
                .body("items[0].proposal.reasons.code", not(hasItem("DISAGREEMENTS")));

        rate("GREEN");
        as(member)
                .get(draft.plan() + "/assessor-ratings")
                .then()
                .body("items[0].rating", equalTo("GREEN"))
                .body("items[0].proposal.rating", equalTo("RED"));
    }

    @Test
    @DisplayName(
            "IQA-025 a gap carries the lead's reason, with who and when; the matrix tells gaps with a reason from those without, and what was said before stays")
    void gapReasons() {
        publish();
        population(assessor, 2, 2);
        var gaps = draft.plan() + "/coverage?gaps=true";
        var path = draft.plan() + "/gap-reasons";
        as(member)
                .get(gaps)
                .then()
                .body("assessorsUnexplained", equalTo(1))
                .body("columnsUnexplained", equalTo(2));
        as(member)
                .body(Map.of("unit", "U1", "reason", "Taught from March."))
                .post(path)
                .then()
                .statusCode(403);
        as(at.lead())
                .body(Map.of("unit", "U9", "reason", "Taught from March."))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOTHING_ASSESSED"));
        as(at.lead()).body(Map.of("reason", "No.")).post(path).then().statusCode(422);
        as(at.lead())
                .body(Map.of("assessorId", assessor.id(), "reason", "On leave until March."))
                .post(path)
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("givenBy", equalTo(at.lead().name()));
        for (var reason : List.of("Taught from March.", "Taught from April.")) {
            as(at.lead())
                    .body(Map.of("unit", "U1", "reason", reason))
                    .post(path)
                    .then()
                    .statusCode(201);
        }
        as(member)
                .get(gaps)
                .then()
                .body("assessorsMissed", equalTo(1))
                .body("assessorsUnexplained", equalTo(0))
                .body("columnsMissed", equalTo(2))
                .body("columnsUnexplained", equalTo(1))
                .body("gapReasons", hasSize(2))
                .body("gapReasons.find { it.unit == 'U1' }.reason", equalTo("Taught from April."))
                .body("gapReasons.find { it.unit == 'U1' }.number", equalTo(2));
        as(member)
                .get(path + "?unit=U1")
                .then()
                .statusCode(200)
                .body("items.reason", contains("Taught from April.", "Taught from March."));
    }

    private ValidatableResponse compliance(String query) {
        return as(member).get(draft.plan() + "/sampling-compliance" + query).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-023 a high-risk assessor whose samples fall short of the policy is shown as not compliant, with the numbers, until the sample is drawn")
    void compliance() {
        population(assessor, 4, 2);
        compliance("").body("items", hasSize(0));
        publish();
        rate("RED");
        var other = at.staff(Role.ASSESSOR);
        population(other, 5, 1);
        var own = "items.find { it.assessorId == '%s' }".formatted(assessor.id());

        compliance("?short=true")
                .body(own + ".rating", equalTo("RED"))
                .body(own + ".learners", equalTo(4))
                .body(own + ".learnersNeeded", equalTo(4))
                .body(own + ".learnersSampled", equalTo(0))
                .body(own + ".compliant", equalTo(false))
                .body(own + ".shortfalls.code", contains("LEARNERS"))
                .body(own + ".shortfalls[0].missing", equalTo(4))
                .body(
                        own + ".shortfalls[0].text",
                        equalTo("0 of 4 learners were drawn; 4 needed (red)."));
        draw("S", false).statusCode(200);
        compliance("?short=true").body("items", hasSize(0));
        compliance("")
                .body("items", hasSize(2))
                .body(own + ".compliant", equalTo(true))
                .body(own + ".learnersSampled", equalTo(4))
                .body(own + ".learnersDone", equalTo(0));

        // What the lead takes out afterwards is missing again.
        String out = samples("?assessorId=" + assessor.id()).extract().path("items[0].id");
        command(out, "remove", Map.of("reason", "The work was lost.")).statusCode(200);
        compliance("?short=true")
                .body("items", hasSize(1))
                .body("items[0].assessorId", equalTo(assessor.id().toString()));
    }

    @Test
    @DisplayName(
            "IQA-079 the tile of gaps opens the list of the assessors and units that the matrix leaves as gaps, and closes with the draw")
    void gaps() {
        publish();
        population(assessor, 3, 2);
        var list = draft.plan() + "/coverage-gaps";
        as(at.lead())
                .get(draft.plan() + "/dashboard")
                .then()
                .statusCode(200)
                .body("tiles.find { it.code == 'COVERAGE_GAPS' }.count", equalTo(3))
                .body("tiles.find { it.code == 'COVERAGE_GAPS' }.list", equalTo(list));
        as(at.lead())
                .get(list + "?sort=title")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.kind", containsInAnyOrder("ASSESSOR", "UNIT", "UNIT"))
                .body("items.key", containsInAnyOrder(assessor.id().toString(), "U1", "U2"))
                .body("items.find { it.key == 'U1' }.decisions", equalTo(3));
        String first = as(at.lead()).get(list + "?limit=1").then().extract().path("next");
        as(at.lead())
                .get(list + "?limit=2&cursor=" + first)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));

        draw("S", false).statusCode(200);

        var matrix = as(at.lead()).get(draft.plan() + "/coverage?gaps=true").then().extract();
        var left =
                matrix.<List<?>>path("rows").size() + matrix.<List<?>>path("columnsShown").size();
        assertThat(left).isLessThan(3);
        as(at.lead())
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(left))
                .body("items.kind", not(hasItem("ASSESSOR")));
        as(at.lead())
                .get(draft.plan() + "/dashboard")
                .then()
                .body("tiles.find { it.code == 'COVERAGE_GAPS' }.count", equalTo(left));
        as(PlanningCentre.of(world, learners).lead()).get(list).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-023 compliance comes in pages; another centre and a stranger read nothing of it")
    void complianceInPages() {
        publish();
        population(assessor, 1, 1);
        population(at.staff(Role.ASSESSOR), 1, 1);
        var first = compliance("?limit=1").body("items", hasSize(1)).extract();
        String second =
                compliance("?limit=1&cursor=" + first.path("next"))
                        .body("items", hasSize(1))
                        .body("next", nullValue())
                        .extract()
                        .path("items[0].assessorId");
        assertThat(second).isNotEqualTo(first.path("items[0].assessorId"));
        var path = draft.plan() + "/sampling-compliance";
        as(member).get(path + "?cursor=nowhere").then().statusCode(400);
        as(member).get(path + "?sort=rating").then().statusCode(400);
        var other = PlanningCentre.of(world, learners);
        as(other.lead()).get(path).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-006 the context copies how assessors are rated and whether certificates may be claimed, as on the day")
    void risksOfContext() {
        publish();
        population(assessor, 2, 1);
        rate("AMBER");
        var next = PlanDraft.open(at, "2017-09-01", "2018-08-31").read(at.lead()).statusCode(200);
        var snapshot = "content.context.snapshot.";
        next.body(snapshot + "assessorRisks.assessor", contains(assessor.name()))
                .body(snapshot + "assessorRisks.rating", contains("AMBER"))
                .body(snapshot + "assessorRisks.decided", contains(true))
                .body(snapshot + "directClaims", hasSize(1))
                .body(snapshot + "directClaims[0].claimable", equalTo(false))
                .body(snapshot + "directClaims[0].reasons", not(empty()));
    }

    @Test
    @DisplayName(
            "IQA-070 who was not rated is red; the lead decides with a reason, a member cannot")
    void ratings() {
        publish();
        population(assessor, 4, 1);
        as(member)
                .get(draft.plan() + "/assessor-ratings")
                .then()
                .statusCode(200)
                .body("items[0].rating", equalTo("RED"))
                .body("items[0].decided", equalTo(false))
                .body("items[0].learners", equalTo(4));
        var decide =
                draft.plan()
                        + "/assessor-ratings/"
                        + assessor.id()
                        + "/"
                        + at.programme()
                        + "/decide";
        as(at.lead())
                .body(Map.of("rating", "GREEN", "reason", ""))
                .post(decide)
                .then()
                .statusCode(422);
        as(member)
                .body(Map.of("rating", "GREEN", "reason", "I like them."))
                .post(decide)
                .then()
                .statusCode(403);
        rate("GREEN");
        as(member)
                .get(draft.plan() + "/assessor-ratings")
                .then()
                .body("items[0].rating", equalTo("GREEN"))
                .body("items[0].reason", equalTo("Known for years."));
    }

    @Test
    @DisplayName(
            "IQA-003 IQA-083 another centre's lead finds nothing; a member draws nothing; who stands outside the team reads nothing")
    void rights() {
        publish();
        population(assessor, 2, 2);
        var other = PlanningCentre.of(world, learners);
        as(other.lead()).get(draft.plan() + "/samples").then().statusCode(404);
        as(other.lead()).get(draft.plan() + "/coverage").then().statusCode(404);
        as(other.lead())
                .body(Map.of("seed", "S"))
                .post(draft.plan() + "/sample-draws")
                .then()
                .statusCode(404);
        as(member)
                .body(Map.of("seed", "S"))
                .post(draft.plan() + "/sample-draws")
                .then()
                .statusCode(403);
        var outside = world.person(Role.IQA, Target.CENTRE, at.centre().centreId());
        as(outside).get(draft.plan() + "/samples").then().statusCode(404);
    }
}
