package org.touchstone.workplan;

import static org.hamcrest.Matchers.equalTo;
import static org.touchstone.workplan.PlanningCentre.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestPerson;

/** A published plan for 2016-17 with two members, each of whom has a plan of their own. */
record PlanYear(PlanDraft first, TestPerson member, TestPerson second) {

    static PlanYear of(World world, Learners learners) {
        var at = PlanningCentre.of(world, learners);
        var member = at.member();
        var second = at.member();
        var first = PlanDraft.open(at).filled(member, second);
        first.publish().statusCode(200);
        as(at.lead()).post(first.plan() + "/individual-plans/generate").then().statusCode(200);
        return new PlanYear(first, member, second);
    }

    PlanningCentre at() {
        return first.at();
    }

    TestPerson lead() {
        return at().lead();
    }

    String plan() {
        return first.plan();
    }

    String individualOf(TestPerson person) {
        var list = plan() + "/individual-plans";
        return list + "/" + as(person).get(list).then().extract().path("items[0].id");
    }

    /** Every point that nobody looked at, to be cancelled with the plan. */
    String cancelled() {
        return as(lead())
                .get(plan() + "/closing")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("openRecords.id")
                .stream()
                .map("{\"id\": \"%s\", \"reason\": \"The course ends.\"}"::formatted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    ValidatableResponse command(TestPerson person, String path, String command, String body) {
        var etag = as(lead()).get(path).header("ETag");
        return as(person).header("If-Match", etag).body(body).post(path + "/" + command).then();
    }

    /** "Samples completed, at least 12", due on 20 February 2017, about the first activity. */
    String objective() {
        var content = first.read(lead()).extract();
        return """
               {"title": "Sample both", "specific": {"statement": "Sample two assessors.", "scope": [{"kind": "ACTIVITY", "id": "%s"}]},
                "measurable": {"indicator": "Samples completed", "target": 12, "comparator": "AT_LEAST"},
                "achievable": "Time is set aside.",
                "realistic": {"rationale": "Both assessors are new this year.", "priorityId": "%s"},
                "timeBound": {"startOn": "2016-12-01", "dueOn": "2017-02-20"}}
               """
                .formatted(
                        content.<String>path("content.activities[0].id"),
                        content.<String>path("content.priorities[0].id"));
    }

    /** An objective of the person's plan, proposed, confirmed and agreed; its path. */
    String agreed(TestPerson person) {
        var individual = individualOf(person);
        var objective =
                individual
                        + "/objectives/"
                        + as(lead())
                                .body(objective())
                                .post(individual + "/objectives")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
        command(lead(), individual, "propose", "").statusCode(200);
        command(person, objective, "confirm", "{\"revision\": 1, \"achievable\": true}")
                .statusCode(200)
                .body("state", equalTo("AGREED"));
        command(person, individual, "agree", "").statusCode(200);
        return objective;
    }

    ValidatableResponse report(TestPerson person, String objective, String on, Integer value) {
        return as(person)
                .body("{\"on\": \"%s\", \"value\": %s, \"note\": \"So far.\"}".formatted(on, value))
                .post(objective + "/progress")
                .then();
    }

    /** Reported, handed in and judged as met. */
    void met(TestPerson person, String objective) {
        report(person, objective, "2016-11-15", 12).statusCode(200);
        command(person, objective, "submit", "").statusCode(200);
        command(lead(), objective, "judge", "{\"outcome\": \"MET\"}")
                .statusCode(200)
                .body("state", equalTo("MET"));
    }

    String criterion() {
        return first.read(lead()).extract().path("content.successCriteria[0].id");
    }

    /** With everything that is open cancelled. */
    String closing(String early) {
        return closing(early, cancelled());
    }

    String closing(String early, String cancelled) {
        return """
               {"evaluations": [{"criterionId": "%s", "outcome": "PARTLY_MET", "value": 92, "words": "June was late."}], "lessons": "Begin earlier.",
                "carryForward": ["Observe the new assessors again."], "cancelled": %s%s}
               """
                .formatted(
                        criterion(),
                        cancelled,
                        early == null ? "" : ", \"earlyReason\": \"%s\"".formatted(early));
    }

    List<Map<String, Object>> activities() {
        return first.read(lead()).extract().path("content.activities");
    }
}
