package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.SentFile;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ResourcesTest extends ApiTest {

    @Inject Learners learners;

    private PlanningCentre at;
    private TestPerson member;

    @BeforeEach
    void makeCentre() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
    }

    private static String etag(ValidatableResponse of) {
        return of.extract().header("ETag");
    }

    private static ValidatableResponse read(TestPerson person, String path) {
        return as(person).get(path).then();
    }

    private ValidatableResponse command(TestPerson person, String path, String command) {
        return as(person, etag(read(person, path))).post(path + "/" + command).then();
    }

    private static String path(String list, ValidatableResponse created) {
        return list + "/" + created.statusCode(201).extract().path("id");
    }

    @Test
    @DisplayName(
            "IQA-007 a skill counts once somebody else has verified it, until it is changed; one's own cannot be verified")
    void skills() {
        var own = path("/iqa-skills", as(member).body(at.skill(member)).post("/iqa-skills").then());
        read(member, own).body("counts", equalTo(false));
        command(member, own, "verify").statusCode(403);
        command(at.lead(), own, "verify")
                .statusCode(200)
                .body("counts", equalTo(true))
                .body("verifiedByName", equalTo(at.lead().name()))
                .body("verifiedAt", notNullValue());
        as(member, etag(read(member, own)))
                .body(at.skill(member).replace("Level 4", "Level 5"))
                .put(own)
                .then()
                .statusCode(200)
                .body("counts", equalTo(false))
                .body("verifiedAt", nullValue());
        var leads =
                path(
                        "/iqa-skills",
                        as(at.lead()).body(at.skill(at.lead())).post("/iqa-skills").then());
        command(at.lead(), leads, "verify").statusCode(403).body("code", equalTo("OWN_SKILL"));
        command(at.head(), leads, "verify").statusCode(200);
        read(member, leads).statusCode(404);
        read(member, "/iqa-skills?centre=" + at.centre().number())
                .statusCode(200)
                .body("items.personId", not(hasItem(at.lead().id().toString())));
        as(member).body(at.skill(at.lead())).post("/iqa-skills").then().statusCode(403);
        as(PlanningCentre.of(world, learners).lead()).get(own).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-007 a certificate is a file of the skill, added by whose it is, read by them and the leads; a verified skill with another certificate is verified anew")
    void certificates() {
        var own = path("/iqa-skills", as(member).body(at.skill(member)).post("/iqa-skills").then());
        var files = own + "/files";
        SentFile.to(files, member, "false")
                .statusCode(422)
                .body("code", equalTo("LEARNER_WORK_NOT_EXCLUDED"));
        var certificate = SentFile.kept(files, member);
        read(member, "/iqa-skills?centre=" + at.centre().number())
                .body(
                        "items.find { it.id == '%s' }.files.fileName"
                                .formatted(own.substring(own.lastIndexOf('/') + 1)),
                        contains("notes.txt"));
        command(member, own, "verify").statusCode(403);
        command(at.lead(), own, "verify").statusCode(200).body("counts", equalTo(true));
        assertThat(SentFile.read(certificate, at.lead()).statusCode(200).extract().asString())
                .isEqualTo(SentFile.TEXT);
        SentFile.read(certificate, at.member()).statusCode(404);
        SentFile.to(files, at.member(), "true").statusCode(404);
        SentFile.kept(files, member);
        read(member, own)
                .body("files", hasSize(2))
                .body("counts", equalTo(false))
                .body("verifiedAt", nullValue());
        as(member).delete(certificate).then().statusCode(204);
        SentFile.read(certificate, member).statusCode(404);
        read(member, own).body("files", hasSize(1));
    }

    private static String analysis(TestPerson of, String heldOn, String rest) {
        return """
               {"personId": "%s", "heldOn": "%s", "competences": [{"competence": "Feedback", "needed": 4, "leadRating": 2%s}]}
               """
                .formatted(of.id(), heldOn, rest);
    }

    @Test
    @DisplayName(
            "IQA-008, IQA-010 member and lead both rate and sign; a wide gap needs an agreed action, which opens in the tracker, or a reason for none first")
    void analysisOfBothSides() {
        var list = "/iqa-areas/" + at.areaId() + "/training-needs";
        var one =
                path(
                        list,
                        as(at.lead()).body(analysis(member, "2016-11-01", "")).post(list).then());
        command(at.lead(), one, "sign").statusCode(422).body("code", equalTo("RATING_MISSING"));
        as(at.lead(), etag(read(at.lead(), one)))
                .body("{\"ratings\": [3]}")
                .put(one + "/ratings")
                .then()
                .statusCode(403);
        as(member, etag(read(member, one)))
                .body("{\"ratings\": [3]}")
                .put(one + "/ratings")
                .then()
                .statusCode(200)
                .body("competences[0].gap", equalTo(2));
        for (var person : new TestPerson[] {at.lead(), member}) {
            command(person, one, "sign")
                    .statusCode(422)
                    .body("errors.code", contains("GAP_UNANSWERED"))
                    .body("errors.pointer", contains("/competences/0"));
        }
        as(at.lead(), etag(read(at.lead(), one)))
                .body(
                        analysis(
                                member,
                                "2016-11-01",
                                ", \"agreedAction\": \"Shadow three talks.\", \"actionDueOn\": \"2017-01-31\""))
                .put(one)
                .then()
                .statusCode(200)
                .body("competences[0].selfRating", equalTo(3));
        command(member, one, "sign")
                .statusCode(200)
                .body("memberSignedAt", notNullValue())
                .body("actions", hasSize(0));
        command(at.lead(), one, "sign")
                .statusCode(200)
                .body("leadSignedAt", notNullValue())
                .body("allowedCommands", hasSize(0))
                .body("actions", hasSize(1))
                .body("actions[0].dueOn", equalTo("2017-01-31"))
                .body("actions[0].state", equalTo("OPEN"));
        var opened = read(member, "/actions?mine=true").statusCode(200);
        opened.body("items", hasSize(1))
                .body("items[0].source", equalTo("TRAINING_NEED"))
                .body("items[0].sourceId", equalTo(one.substring(one.lastIndexOf('/') + 1)))
                .body("items[0].words", equalTo("Shadow three talks."))
                .body("items[0].dueOn", equalTo("2017-01-31"))
                .body("items[0].verifierName", equalTo(at.lead().name()));
        as(at.lead(), etag(read(at.lead(), one)))
                .body(analysis(member, "2016-11-01", ""))
                .put(one)
                .then()
                .statusCode(409)
                .body("code", equalTo("SIGNED_ALREADY"));
        read(at.member(), one).statusCode(404);
        read(at.head(), one).statusCode(403);
    }

    @Test
    @DisplayName(
            "IQA-008, IQA-009 an analysis older than twelve months does not count for publication, a check accepted in its place does")
    void analysisIsRecent() {
        var unseen = at.staff(Role.IQA);
        at.join(unseen);
        var list = "/iqa-areas/" + at.areaId() + "/training-needs";
        var old =
                path(
                        list,
                        as(at.lead())
                                .body(
                                        analysis(
                                                unseen,
                                                "2015-10-14",
                                                ", \"reasonForNone\": \"Retires soon.\""))
                                .post(list)
                                .then());
        as(unseen, etag(read(unseen, old))).body("{\"ratings\": [3]}").put(old + "/ratings");
        command(unseen, old, "sign").statusCode(200);
        command(at.lead(), old, "sign").statusCode(200);
        var draft = PlanDraft.open(at).filled(member);
        draft.publish()
                .statusCode(422)
                .body("code", equalTo("ANALYSIS_MISSING"))
                .body("errors.message", contains(containsString(unseen.name())));
        at.checked(unseen);
        draft.publish().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-011 hours are agreed once lead and member said so; another figure clears both, and publication waits for them")
    void time() {
        var draft = PlanDraft.open(at).filled(member);
        String id = read(at.lead(), draft.plan() + "/times").extract().path("items[0].id");
        var time = draft.plan() + "/times/" + id;
        read(member, time)
                .body("agreement", equalTo("AGREED"))
                .body("hours", equalTo(20.0f))
                .body("plannedHours", equalTo(2.5f));
        as(at.lead(), etag(read(at.lead(), time)))
                .body("{\"personId\": \"%s\", \"hours\": 12}".formatted(member.id()))
                .put(time)
                .then()
                .statusCode(200)
                .body("agreement", equalTo("PROPOSED"))
                .body("leadAgreedAt", nullValue())
                .body("memberAgreedAt", nullValue());
        draft.publish().statusCode(422).body("code", equalTo("TIME_NOT_AGREED"));
        command(at.lead(), time, "agree").statusCode(200).body("agreement", equalTo("PROPOSED"));
        command(at.lead(), time, "agree").statusCode(409).body("code", equalTo("AGREED_ALREADY"));
        as(at.member(), "*").post(time + "/agree").then().statusCode(404);
        command(member, time, "agree").statusCode(200).body("agreement", equalTo("AGREED"));
        as(at.lead())
                .body("{\"personId\": \"%s\", \"hours\": 9}".formatted(member.id()))
                .post(draft.plan() + "/times")
                .then()
                .statusCode(409)
                .body("code", equalTo("TIME_ALREADY"));
    }

    @Test
    @DisplayName(
            "IQA-012 materials are agreed by both, and what is not available shows as a gap with its day")
    void materials() {
        var draft = PlanDraft.open(at).filled(member);
        var list = draft.plan() + "/materials";
        var body =
                """
                {"personId": "%s", "kind": "LEARNER_WORK", "reference": "Marked work", "neededBy": "2016-12-05", "available": true}
                """
                        .formatted(member.id());
        var one = path(list, as(member).body(body).post(list).then());
        draft.publish().statusCode(422).body("code", equalTo("MATERIAL_NOT_AGREED"));
        command(member, one, "agree").statusCode(200);
        command(at.lead(), one, "agree").statusCode(200).body("agreement", equalTo("AGREED"));
        read(at.lead(), list + "?gaps=true").body("items", hasSize(0));
        as(member, etag(read(member, one)))
                .body(body.replace("true", "false"))
                .put(one)
                .then()
                .statusCode(200)
                .body("agreement", equalTo("AGREED"));
        read(at.lead(), list + "?gaps=true")
                .body("items.reference", contains("Marked work"))
                .body("items.neededBy", contains("2016-12-05"));
        draft.publish().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-013 more planned than agreed hours are published only with a reason for each member, which is on the timeline")
    void capacity() {
        var draft = PlanDraft.open(at).filled(member);
        draft.activities(draft.activity("Long", member).replace("2.50", "25")).statusCode(200);
        draft.priorities();
        draft.publish()
                .statusCode(422)
                .body("code", equalTo("OVER_CAPACITY"))
                .body("errors.message", contains(containsString(member.name())));
        draft.command(
                        "publish",
                        "{\"overloads\": [{\"personId\": \"%s\", \"reason\": \"Paid overtime.\"}]}"
                                .formatted(member.id()))
                .statusCode(200);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where subject_id = ?1 and name = 'IqaPlanVersionPublished'"
                                        + " and facts like '%Paid overtime.%'",
                                UUID.fromString(draft.planId())))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-031 without a verified skill for the programme an activity needs a countersigner who has one")
    void competence() {
        var unskilled = at.staff(Role.IQA);
        at.join(unskilled);
        var draft = PlanDraft.open(at);
        draft.activities(draft.activity("Sample", unskilled))
                .statusCode(422)
                .body("code", equalTo("NOT_COMPETENT"));
        var unskilledToo = at.staff(Role.IQA);
        for (var countersigner : new TestPerson[] {unskilled, unskilledToo}) {
            draft.activities(countersigned(draft, unskilled, countersigner))
                    .statusCode(422)
                    .body("code", equalTo("NOT_COMPETENT"));
        }
        draft.activities(countersigned(draft, unskilled, member)).statusCode(200);
        world.insert(
                "update work_plan_skill set expires_on = '2016-11-14' where person_id = ?1",
                member.id());
        draft.activities(countersigned(draft, unskilled, member)).statusCode(422);
    }

    private static String countersigned(PlanDraft draft, TestPerson by, TestPerson with) {
        return draft.activity("Sample", by)
                .replace("\"units\"", "\"countersignerId\": \"" + with.id() + "\", \"units\"");
    }

    private static String of(PlanDraft draft, TestPerson by, TestPerson assessor) {
        return draft.activity("Sample", by)
                .replace("\"units\"", "\"assessors\": [\"" + assessor.id() + "\"], \"units\"");
    }

    @Test
    @DisplayName(
            "IQA-032 nobody is made responsible for their own assessment, whatever role they hold besides, nor helps with it")
    void ownAssessment() {
        world.give(member, Role.ASSESSOR, Target.CENTRE, at.centre().centreId());
        var draft = PlanDraft.open(at);
        draft.activities(of(draft, member, member))
                .statusCode(409)
                .body("code", equalTo("OWN_ASSESSMENT"));
        var other = at.member();
        draft.activities(
                        of(draft, other, member)
                                .replace(
                                        "\"units\"",
                                        "\"supporting\": [\"" + member.id() + "\"], \"units\""))
                .statusCode(409)
                .body("code", equalTo("OWN_ASSESSMENT"));
        draft.activities(of(draft, other, member)).statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-077 a conflict is declared by each and judged by somebody else; a prohibited one stops the allocation, a managed one states its conditions")
    void conflicts() {
        var assessor = at.staff(Role.ASSESSOR);
        var declaration =
                """
                {"centre": "%s", "kind": "FAMILY", "partyId": "%s", "startsOn": "2016-09-01"}
                """
                        .formatted(at.centre().number(), assessor.id());
        var one =
                path("/iqa-conflicts", as(member).body(declaration).post("/iqa-conflicts").then());
        var draft = PlanDraft.open(at);
        draft.activities(of(draft, member, assessor)).statusCode(200);
        as(at.lead(), etag(read(at.lead(), one)))
                .body("{\"decision\": \"MANAGED\"}")
                .post(one + "/review")
                .then()
                .statusCode(422)
                .body("code", equalTo("MITIGATION_MISSING"));
        as(at.lead(), etag(read(at.lead(), one)))
                .body("{\"decision\": \"PROHIBITED\"}")
                .post(one + "/review")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROHIBITED"));
        draft.activities(of(draft, member, assessor))
                .statusCode(409)
                .body("code", equalTo("CONFLICT"))
                .body("errors.pointer", contains("/items/0/responsibleId"));
        command(member, one, "end").statusCode(403).body("code", equalTo("OWN_CONFLICT"));
        read(at.member(), one).statusCode(404);
        var leads =
                path(
                        "/iqa-conflicts",
                        as(at.lead()).body(declaration).post("/iqa-conflicts").then());
        as(at.lead(), etag(read(at.lead(), leads)))
                .body("{\"decision\": \"PROHIBITED\"}")
                .post(leads + "/review")
                .then()
                .statusCode(403);
        as(member)
                .body(declaration.replace("FAMILY", "NONE"))
                .post("/iqa-conflicts")
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("PARTY_MISSING"));
    }
}
