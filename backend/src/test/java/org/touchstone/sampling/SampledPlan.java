package org.touchstone.sampling;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PlanDraft;
import org.touchstone.workplan.PlanningCentre;

/** A plan in force with a qualified member, an assessor, and samples that tests record. */
record SampledPlan(PlanningCentre at, PlanDraft draft, TestPerson member, TestPerson assessor) {

    static SampledPlan of(World world, Learners learners) {
        var at = PlanningCentre.of(world, learners);
        var member = at.member();
        var made = new SampledPlan(at, PlanDraft.open(at), member, at.staff(Role.ASSESSOR));
        made.draft.filled(member).publish().statusCode(200);
        return made;
    }

    /** A finished decision of the assessor. */
    UUID assessment(String learner, String unit) {
        return assessment(assessor, learner, unit);
    }

    UUID assessment(TestPerson of, String learner, String unit) {
        var id = Ids.next();
        at.world()
                .insert(
                        "insert into assessment (id, centre_id, sender_key, learner, programme_id, unit, assessor_id, method, state, assessed_on)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'OBSERVATION', 'ASSESSED', '2016-11-01')",
                        id,
                        at.centre().centreId(),
                        learner + "/" + unit + "/" + of.id(),
                        learner,
                        at.programme(),
                        unit,
                        of.id());
        return id;
    }

    /** Adds the decision to the sample; the id of the sample. */
    String sample(UUID assessment) {
        return as(at.lead())
                .body(
                        Map.of(
                                "assessmentId",
                                assessment,
                                "stage",
                                "SUMMATIVE",
                                "reason",
                                "Asked for."))
                .post(draft.plan() + "/samples")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String path(String sample) {
        return draft.plan() + "/samples/" + sample;
    }

    ValidatableResponse read(String sample) {
        return as(at.lead()).get(path(sample)).then().statusCode(200);
    }

    ValidatableResponse allocate(String sample, TestPerson to) {
        return as(at.lead(), read(sample).extract().header("ETag"))
                .body(Map.of("responsibleId", to.id(), "dueOn", "2016-12-01"))
                .post(path(sample) + "/allocate")
                .then();
    }

    ValidatableResponse start(String sample, TestPerson by) {
        return as(by, read(sample).extract().header("ETag")).post(path(sample) + "/start").then();
    }

    ValidatableResponse record(String sample, TestPerson by) {
        return as(by).get(path(sample) + "/record").then();
    }

    private String etag(String sample, TestPerson by) {
        return record(sample, by).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse save(String sample, TestPerson by, String body) {
        return as(by, etag(sample, by)).body(body).put(path(sample) + "/record").then();
    }

    ValidatableResponse step(String sample, TestPerson by, String step, Object body) {
        return as(by, etag(sample, by)).body(body).post(path(sample) + "/record/" + step).then();
    }

    ValidatableResponse complete(String sample, TestPerson by) {
        return step(sample, by, "complete", Map.of());
    }

    /** A whole record that says so. */
    String whole(String decision, String more) {
        return """
               {"units": "U1", "criteria": "1.1 to 2.3", "method": "WORK_REVIEW",
                "checks": {"valid": true, "authentic": true, "current": true, "sufficient": %s},
                "decision": "%s", "feedback": "Well judged.", "sampledOn": "2016-11-14"%s}
               """
                .formatted(decision.equals("AGREE"), decision, more);
    }

    String asking(String decision) {
        return whole(
                decision,
                ", \"actions\": [{\"words\": \"Assess 2.3 again.\", \"ownerId\": \"%s\", \"dueOn\": \"2016-12-15\"}]"
                        .formatted(assessor.id()));
    }

    /** Started, written and signed by the member. */
    ValidatableResponse done(String sample, String body) {
        start(sample, member).statusCode(200);
        save(sample, member, body).statusCode(200);
        return complete(sample, member);
    }

    /** A conflict of the person with a person or a learner, judged by the lead. */
    void conflict(TestPerson person, String party, String decision) {
        var declared =
                as(person)
                        .body(
                                """
                                {"centre": "%s", "kind": "FAMILY", %s, "startsOn": "2016-10-01"}
                                """
                                        .formatted(at.centre().number(), party))
                        .post("/iqa-conflicts")
                        .then()
                        .statusCode(201)
                        .extract();
        as(at.lead(), declared.header("ETag"))
                .body(
                        Map.of(
                                "decision",
                                decision,
                                "mitigation",
                                "A second member reads every judgement."))
                .post("/iqa-conflicts/" + declared.path("id") + "/review")
                .then()
                .statusCode(200);
    }

    static RequestSpecification as(TestPerson person, String etag) {
        return as(person).header("If-Match", etag);
    }

    static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    static List<String> codes(ValidatableResponse refused) {
        return refused.extract().path("errors.code");
    }
}
