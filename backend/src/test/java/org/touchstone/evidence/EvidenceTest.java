package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class EvidenceTest extends ApiTest {

    @Inject CaseFixture cases;
    @Inject EvidenceDirectory directory;
    @Inject EntityManager database;

    private TestCentre centre;
    private TestPerson reviewer;
    private TestPerson nominee;
    private UUID visit;

    @BeforeEach
    void prepare() {
        centre = world.centre();
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        visit = cases.visit(centre, 2016, VisitState.IN_PROGRESS, reviewer);
    }

    private String place(TestPerson person, String title, String... measures) {
        return as(person)
                .body(
                        Map.of(
                                "kind",
                                "PLACE",
                                "title",
                                title,
                                "place",
                                "Office 3",
                                "measures",
                                List.of(measures)))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("QMR-154 the guide suggests types for a measure, and an own type is as good")
    void suggestsTypes() {
        as(nominee)
                .queryParam("measure", "QO.3.4")
                .get("/visits/" + visit + "/evidence-suggestions")
                .then()
                .statusCode(200)
                .body(
                        "types.findAll { it.toLowerCase().contains('claim') }",
                        hasSize(org.hamcrest.Matchers.greaterThan(0)));
        as(nominee)
                .body(
                        Map.of(
                                "kind", "PLACE",
                                "title", "Claims book",
                                "type", "our own claims book",
                                "place", "Examinations office",
                                "measures", List.of("QO.3.4")))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("type", equalTo("our own claims book"))
                .body("side", equalTo("CENTRE"))
                .body("measures", contains("QO.3.4"));
        as(nominee)
                .body(
                        Map.of(
                                "kind", "PLACE",
                                "title", "Claims book",
                                "measures", List.of("QO.99.1")))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/place", "/measures/0"));
    }

    @Test
    @DisplayName("QMR-155 one item serves several measures, and each of them lists it")
    void servesSeveralMeasures() {
        var id = place(nominee, "Verification records", "QO.9.2", "QO.9.3");
        place(nominee, "Something else", "QO.1.1");

        for (var measure : List.of("QO.9.2", "QO.9.3")) {
            as(reviewer)
                    .queryParam("measure", measure)
                    .get("/visits/" + visit + "/evidence")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
        var etag = as(nominee).get("/evidence/" + id).getHeader("ETag");
        as(nominee, etag)
                .body(
                        Map.of(
                                "title",
                                "Verification records",
                                "place",
                                "Office 3",
                                "measures",
                                List.of("QO.9.2")))
                .put("/evidence/" + id)
                .then()
                .statusCode(200)
                .body("measures", contains("QO.9.2"));
        as(nominee, etag)
                .body(Map.of("title", "Stale", "place", "Office 3"))
                .put("/evidence/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName(
            "QMR-156 spoken evidence and a visual check need no file, but the reviewer and a note")
    void spokenEvidence() {
        as(reviewer)
                .body(
                        Map.of(
                                "kind", "VERBAL",
                                "title", "Talk with the nominee",
                                "note", "Knows the two network meetings",
                                "measures", List.of("QO.2.1")))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(201)
                .body("file", nullValue())
                .body("side", equalTo("AWARDING_ORGANISATION"));
        as(reviewer)
                .body(Map.of("kind", "VISUAL_CHECK", "title", "Records office"))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
        as(nominee)
                .body(Map.of("kind", "VERBAL", "title", "Talk", "note", "…"))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
        // What the reviewer noted is no half verdict for the centre to read.
        as(nominee)
                .get("/visits/" + visit + "/evidence")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("QMR-157 a policy last reviewed 13 months ago is flagged")
    void flagsOldPolicies() {
        policy("Appeals policy", Map.of("issuedOn", "2012-01-01", "reviewedOn", "2015-10-15"));
        policy("Complaints policy", Map.of("issuedOn", "2012-01-01", "reviewedOn", "2015-11-15"));
        policy("Malpractice policy", Map.of("nextReviewOn", "2016-11-14"));

        as(nominee)
                .queryParam("sort", "title")
                .get("/visits/" + visit + "/evidence")
                .then()
                .statusCode(200)
                .body("items.policy.reviewOverdue", contains(true, false, true));
        as(nominee)
                .body(
                        Map.of(
                                "kind", "PLACE",
                                "title", "x",
                                "place", "y",
                                "policy",
                                        Map.of(
                                                "issuedOn",
                                                "2016-02-01",
                                                "reviewedOn",
                                                "2016-01-01")))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/policy/reviewedOn"));
    }

    private void policy(String title, Map<String, String> dates) {
        as(nominee)
                .body(Map.of("kind", "PLACE", "title", title, "place", "Intranet", "policy", dates))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "QMR-160 evidence is there for the centre and its own reviewer, and for nobody else")
    void readableByNeed() {
        var id = place(nominee, "Staff development policy");
        var otherCentre = world.centre();
        var otherReviewer =
                world.person(Role.REVIEWER, Target.ENROLMENT, otherCentre.enrolmentId());
        var otherNominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, otherCentre.centreId());
        var practitioner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        var teamLeader = world.person(Role.TEAM_LEADER, Target.AO, centre.aoId());
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        var principal = world.person(Role.PRINCIPAL_REVIEWER, Target.AO, centre.aoId());

        for (var reader : List.of(reviewer, nominee, manager, principal)) {
            as(reader).get("/evidence/" + id).then().statusCode(200);
        }
        for (var stranger : List.of(otherReviewer, otherNominee, practitioner)) {
            as(stranger)
                    .get("/evidence/" + id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
        as(teamLeader).get("/evidence/" + id).then().statusCode(403);
        as(otherNominee).get("/visits/" + visit + "/evidence").then().statusCode(404);

        var own = place(practitioner, "Team meeting minutes");
        as(practitioner)
                .get("/visits/" + visit + "/evidence")
                .then()
                .statusCode(200)
                .body("items.id", contains(own));
    }

    @Test
    @DisplayName("QMR-096 a practitioner adds evidence for own programmes, and for no other")
    void ownProgrammesOnly() {
        var teacher = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        var sport = cases.programme(centre, "Sport", teacher);
        var art = cases.programme(centre, "Art", null);
        var elsewhere = cases.programme(world.centre(), "Music", null);

        ofProgramme(teacher, sport).statusCode(201).body("programmeId", equalTo(sport.toString()));
        ofProgramme(teacher, art).statusCode(403).body("code", equalTo("NOT_YOUR_PROGRAMME"));
        ofProgramme(nominee, art).statusCode(201);
        ofProgramme(nominee, elsewhere).statusCode(404);
    }

    private io.restassured.response.ValidatableResponse ofProgramme(
            TestPerson person, UUID programme) {
        return as(person)
                .body(
                        Map.of(
                                "kind", "PLACE",
                                "title", "Programme file",
                                "place", "Staff room",
                                "programmeId", programme))
                .post("/visits/" + visit + "/evidence")
                .then();
    }

    @Test
    @DisplayName(
            "QMR-161 evidence used by a submitted report stays; unused evidence can be deleted")
    void usedEvidenceStays() {
        var used = place(nominee, "Used", "QO.1.1");
        var unused = place(nominee, "Unused");
        QuarkusTransaction.requiringNew().run(() -> directory.keep(visit));

        as(nominee, as(nominee).get("/evidence/" + used).getHeader("ETag"))
                .delete("/evidence/" + used)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_IN_USE"));
        as(nominee).get("/evidence/" + used).then().body("inUse", equalTo(true));
        as(nominee, as(nominee).get("/evidence/" + unused).getHeader("ETag"))
                .delete("/evidence/" + unused)
                .then()
                .statusCode(204);
        as(nominee).get("/evidence/" + unused).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-161 evidence of a posted record stays as well, and other visits' cannot be linked")
    void linkedEvidenceStays() {
        var id = place(nominee, "Minutes");
        QuarkusTransaction.requiringNew()
                .run(() -> directory.link(UUID.fromString(id), visit, "action-update", "u-1"));

        as(nominee, as(nominee).get("/evidence/" + id).getHeader("ETag"))
                .delete("/evidence/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_IN_USE"));
        var linked =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        directory.linked(
                                                visit, "action-update", List.of("u-1", "u-2")));
        assertThat(linked).containsOnlyKeys("u-1");
        assertThat(linked.get("u-1")).extracting("title").containsExactly("Minutes");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        directory.link(
                                                                UUID.fromString(id),
                                                                UUID.randomUUID(),
                                                                "action-update",
                                                                "u-1")))
                .hasMessageContaining("evidence");
    }

    @Test
    @DisplayName("QMR-162 a request is recorded, answered with a place, and the asker is told")
    void requestsAreAnswered() {
        String id =
                as(reviewer)
                        .body(Map.of("words", "Attendance registers", "dueOn", "2016-11-20"))
                        .post("/visits/" + visit + "/evidence-requests")
                        .then()
                        .statusCode(201)
                        .body("request.state", equalTo("OPEN"))
                        .extract()
                        .path("id");
        assertThat(notices("evidence-requested", nominee)).isEqualTo(1);
        var etag = as(nominee).get("/evidence-requests/" + id).getHeader("ETag");
        as(nominee, etag)
                .body(Map.of())
                .post("/evidence-requests/" + id + "/answer")
                .then()
                .statusCode(422);
        as(nominee, etag)
                .body(Map.of("place", "Archive room, shelf 7"))
                .post("/evidence-requests/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("request.state", equalTo("ANSWERED"))
                .body("request.place", equalTo("Archive room, shelf 7"));
        assertThat(notices("evidence-request-answered", reviewer)).isEqualTo(1);
        as(nominee, as(nominee).get("/evidence-requests/" + id).getHeader("ETag"))
                .body(Map.of("place", "Elsewhere"))
                .post("/evidence-requests/" + id + "/answer")
                .then()
                .statusCode(409);
        as(nominee)
                .body(Map.of("words", "x"))
                .post("/visits/" + visit + "/evidence-requests")
                .then()
                .statusCode(403);
    }

    private long notices(String template, TestPerson person) {
        return world.count(
                "select count(*) from notice where template = ?1 and person_id = ?2",
                template,
                person.id());
    }

    @Test
    @DisplayName(
            "One page of evidence costs the same number of statements, however many rows it has")
    void constantStatements() {
        place(nominee, "First", "QO.1.1", "QO.1.2");
        var few = statements();
        for (var i = 0; i < 12; i++) {
            place(nominee, "More " + i, "QO.1.1", "QO.2.1");
        }
        assertThat(statements()).isEqualTo(few);
        as(nominee)
                .queryParam("limit", 5)
                .get("/visits/" + visit + "/evidence")
                .then()
                .body("items", hasSize(5))
                .body("next", notNullValue())
                .body("items.measures.flatten()", hasItem("QO.2.1"));
    }

    private long statements() {
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        as(nominee).get("/visits/" + visit + "/evidence").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    @Test
    @DisplayName(
            "QMR-095 what a practitioner said is evidence of a measure, listed beside its finding")
    void practitionersSpeak() {
        as(reviewer)
                .body(
                        Map.of(
                                "kind", "VERBAL",
                                "title", "Programme leader of Sport",
                                "note", "Explained how internal verifiers are chosen",
                                "measures", List.of("QO.2.2")))
                .post("/visits/" + visit + "/evidence")
                .then()
                .statusCode(201);
        as(reviewer)
                .get("/visits/" + visit + "/findings/QO.2.2")
                .then()
                .statusCode(200)
                .body("evidence.kind", contains("VERBAL"))
                .body("evidence.title", contains("Programme leader of Sport"));
        as(reviewer).get("/visits/" + visit + "/findings/QO.2.3").then().body("evidence", empty());
    }
}
