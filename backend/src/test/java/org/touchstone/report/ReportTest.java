package org.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.testing.JudgingFixture.feedback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.testing.JudgingFixture.JudgedCase;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitConducted;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitState;

@QuarkusTest
class ReportTest extends ApiTest {

    @Inject JudgingFixture judging;
    @Inject VisitDirectory visits;
    @Inject Event<VisitConducted> conducted;

    /** A conducted visit, all effective, with everything looked at; advice is not given yet. */
    private JudgedCase aConductedVisit() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        judging.handInDocument(judged);
        judging.allEffective(judged);
        for (var objective : judging.rulebook().objectives()) {
            as(judged.reviewer())
                    .body(
                            Map.of(
                                    "measure",
                                    objective.measureRefs().get(0),
                                    "what",
                                    "Minutes of the year"))
                    .post(judged.path("items-seen"))
                    .then()
                    .statusCode(201);
        }
        return judged;
    }

    private void tell(JudgedCase judged, String... blockExplained) {
        as(judged.reviewer())
                .body(feedback(false, blockExplained))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(201);
    }

    private UUID conclude(JudgedCase judged) {
        judging.move(judged, VisitState.CONDUCTED);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                conducted.fire(
                                        new VisitConducted(
                                                visits.require(judged.visitId())
                                                        .about("visit", judged.visitId()),
                                                LocalDate.parse("2016-11-15"))));
        return UUID.fromString(
                as(judged.reviewer())
                        .queryParam("visit", judged.visitId())
                        .get("/reports")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id"));
    }

    private void note(JudgedCase judged, String kind, String objective, String text) {
        var body = new java.util.HashMap<String, Object>(Map.of("kind", kind, "text", text));
        if (objective != null) {
            body.put("objective", objective);
        }
        as(judged.reviewer()).body(body).post(judged.path("points")).then().statusCode(201);
    }

    private ValidatableResponse submit(TestPerson person, UUID report) {
        return as(person, "*").body("{}").post("/reports/" + report + "/submit").then();
    }

    private UUID publish(JudgedCase judged) {
        tell(judged);
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Keep the minutes in one place.");
        submit(judged.reviewer(), report).statusCode(200).body("state", equalTo("PUBLISHED"));
        return report;
    }

    @Test
    @DisplayName(
            "QMR-152, QMR-174, QMR-016 the draft opens with the visit's end, due ten working days later, one section an objective")
    void opensWithTheVisitsEnd() {
        var judged = aConductedVisit();
        tell(judged);
        var report = conclude(judged);

        as(judged.reviewer())
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("dueOn", equalTo("2016-11-29"))
                .body("dueWords", containsString("last visit day 15 Nov 2016 + 10 working days"))
                .body("content.objectives", hasSize(10))
                .body("content.objectives.measures.flatten()", hasSize(50));
    }

    @Test
    @DisplayName(
            "QMR-176, QMR-053 the check list shows the same codes that handing in is refused with")
    void checkListEqualsRefusal() {
        var judged = aConductedVisit();
        tell(judged);
        var report = conclude(judged);

        List<String> missing =
                as(judged.reviewer())
                        .get("/reports/" + report + "/missing")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("missing.code");
        assertThat(missing).containsExactly("ADVICE_MISSING");
        submit(judged.reviewer(), report)
                .statusCode(422)
                .body("code", equalTo("ADVICE_MISSING"))
                .body("errors.code", equalTo(missing));
    }

    @Test
    @DisplayName("QMR-011 a report with a measure that has no finding is refused, naming it")
    void coversAllMeasures() {
        var judged = aConductedVisit();
        tell(judged);
        world.insert(
                "delete from judging_finding where visit_id = ?1 and measure = 'QO.6.2'",
                judged.visitId());
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Keep going.");

        submit(judged.reviewer(), report)
                .statusCode(422)
                .body("errors.code", hasItem("MEASURE_NOT_COVERED"))
                .body("errors.message", hasItem(containsString("QO.6.2")));
    }

    @Test
    @DisplayName(
            "QMR-177, QMR-085, QMR-186, QMR-188 published in one step, told once, its actions open with three months")
    void publishesInOneStep() {
        var judged = aConductedVisit();
        judging.find(judged, "QO.1.1", "NOT_EVIDENCED", "No policy could be shown.");
        judging.judge(
                judged, "QO.1", "INSUFFICIENT_EVIDENCE", "Without policies there is no system.");
        tell(judged);
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Keep the minutes in one place.");
        submit(judged.reviewer(), report)
                .statusCode(422)
                .body("code", equalTo("ESSENTIAL_ACTION_REQUIRED"));
        note(judged, "ESSENTIAL_ACTION", "QO.1", "Write the policies down and review them.");
        world.setClock("2016-11-30T10:00");

        submit(judged.reviewer(), report)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedOn", equalTo("2016-11-30"))
                .body("shownVersion", equalTo(1));

        as(judged.nominee())
                .queryParam("template", "report-available")
                .get("/notices")
                .then()
                .body("items", hasSize(1))
                .body("items[0].body", not(containsString("INSUFFICIENT")));
        assertThat(
                        world.rows(
                                "select state, due_on from action where visit_id = ?1",
                                judged.visitId()))
                .singleElement()
                .satisfies(
                        action -> {
                            assertThat(action.get("state")).isEqualTo("OPEN");
                            assertThat(action.get("due_on").toString()).isEqualTo("2017-02-28");
                        });
        assertThat(
                        world.rows("select state from visit where id = ?1", judged.visitId())
                                .get(0)
                                .get(0))
                .isEqualTo("REPORTED");
    }

    @Test
    @DisplayName(
            "QMR-187 an effective objective takes no essential action, a partly effective one needs something")
    void asksForWhatTheLevelAsksFor() {
        var judged = aConductedVisit();
        judging.find(judged, "QO.2.1", "NOT_EFFECTIVE", "The role is not filled well.");
        judging.judge(judged, "QO.2", "PARTLY_EFFECTIVE", "The role description is old.");
        tell(judged);
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Keep going.");
        note(judged, "ESSENTIAL_ACTION", "QO.5", "An action on an objective that is effective.");

        submit(judged.reviewer(), report)
                .statusCode(422)
                .body("errors.code", hasItem("ACTION_OR_RECOMMENDATION_REQUIRED"))
                .body("errors.code", hasItem("ESSENTIAL_ACTION_NOT_FITTING"));
    }

    @Test
    @DisplayName(
            "QMR-171 before publication there is no report for the centre; a draft leaks nowhere")
    void draftIsNotThere() {
        var judged = aConductedVisit();
        tell(judged);
        var report = conclude(judged);
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, judged.centre().centreId());

        for (var person : List.of(judged.nominee(), head)) {
            as(person).get("/reports/" + report).then().statusCode(404);
            as(person).get("/reports/" + report + "/comparison").then().statusCode(404);
            as(person)
                    .queryParam("visit", judged.visitId())
                    .get("/reports")
                    .then()
                    .body("items", hasSize(0));
        }
        as(judged.nominee()).get("/reports/" + report + "/missing").then().statusCode(403);
    }

    @Test
    @DisplayName(
            "QMR-178, QMR-209, QMR-211 a linked objective at the lowest level goes to scrutiny and the centre sees nothing")
    void goesToScrutiny() {
        var judged = aConductedVisit();
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, judged.centre().aoId());
        judging.find(judged, "QO.9.2", "NOT_EVIDENCED", "No sampling was shown.");
        judging.judge(judged, "QO.9", "INSUFFICIENT_EVIDENCE", "Verification cannot be shown.");
        tell(judged, blockParts());
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Plan the sampling.");
        note(judged, "ESSENTIAL_ACTION", "QO.9", "Plan and record sampling.");
        as(judged.reviewer(), "*")
                .body("{\"recommendBlock\": false}")
                .post("/reports/" + report + "/submit")
                .then()
                .statusCode(422)
                .body("code", equalTo("BLOCK_RECOMMENDATION_REQUIRED"));

        submit(judged.reviewer(), report)
                .statusCode(200)
                .body("state", equalTo("IN_SCRUTINY"))
                .body("content.blockRecommendedFor", equalTo(List.of("QO.9")));

        as(judged.nominee()).get("/reports/" + report).then().statusCode(404);
        as(judged.nominee())
                .get("/visits/" + judged.visitId() + "/findings")
                .then()
                .statusCode(404);
        as(judged.nominee())
                .queryParam("visit", judged.visitId())
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.name", not(hasItem("ReportSentToScrutiny")));
        as(judged.nominee())
                .get("/notices")
                .then()
                .body("items.template", not(hasItem("report-available")));
        assertThat(world.count("select count(*) from action where visit_id = ?1", judged.visitId()))
                .isZero();
        as(manager)
                .queryParam("template", "report-in-scrutiny")
                .get("/notices")
                .then()
                .body("items", hasSize(1));
        as(manager)
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_SCRUTINY"));
        as(judged.reviewer(), "*")
                .body("{\"summary\": \"later\"}")
                .put("/reports/" + report + "/summary")
                .then()
                .statusCode(409);
    }

    private String[] blockParts() {
        return judging.rulebook().blockExplanation().stream()
                .map(part -> part.code())
                .toArray(String[]::new);
    }

    @Test
    @DisplayName(
            "QMR-207, QMR-208 a low objective that is not linked, and a partly effective linked one, are published without a block")
    void onlyLowestLinkedRecommendsABlock() {
        var judged = aConductedVisit();
        judging.find(judged, "QO.1.1", "NOT_EVIDENCED", "No policy could be shown.");
        judging.judge(
                judged, "QO.1", "INSUFFICIENT_EVIDENCE", "Without policies there is no system.");
        judging.find(judged, "QO.3.1", "NOT_EFFECTIVE", "Late twice.");
        judging.judge(judged, "QO.3", "PARTLY_EFFECTIVE", "Registrations were late twice.");
        tell(judged);
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Register on time.");
        note(judged, "ESSENTIAL_ACTION", "QO.1", "Write policies.");
        note(judged, "RECOMMENDATION", "QO.3", "Name a deputy for registrations.");

        submit(judged.reviewer(), report)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("content.blockRecommendedFor", equalTo(null));
    }

    @Test
    @DisplayName(
            "QMR-175 a late report is marked, goes up to the team leader, and can still be handed in")
    void lateIsMarked() {
        var judged = aConductedVisit();
        var leader = world.person(Role.TEAM_LEADER, Target.AO, judged.centre().aoId());
        tell(judged);
        world.startDaysAt("2016-11-15");
        var report = conclude(judged);
        world.liveUntil("2016-11-30T08:00");

        as(judged.reviewer())
                .get("/reports/" + report)
                .then()
                .body("overdue", equalTo(true))
                .body("workingDaysLate", equalTo(1));
        as(leader)
                .queryParam("template", "report-overdue")
                .get("/notices")
                .then()
                .body("items", hasSize(1));
        as(judged.reviewer())
                .queryParam("template", "report-due")
                .get("/notices")
                .then()
                .body("items", hasSize(3));
        world.liveUntil("2016-12-07T08:00");
        as(leader)
                .queryParam("template", "report-overdue")
                .get("/notices")
                .then()
                .body("items", hasSize(2));
        note(judged, "ADVICE", null, "Keep going.");
        submit(judged.reviewer(), report).statusCode(200);
        world.liveUntil("2016-12-15T08:00");
        as(leader)
                .queryParam("template", "report-overdue")
                .get("/notices")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    @DisplayName(
            "QMR-181 nominee and head read the published report, others of the centre by grant; the first reading is noted")
    void othersByGrant() {
        var judged = aConductedVisit();
        var teacher = world.person(Role.PRACTITIONER, Target.CENTRE, judged.centre().centreId());
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, world.centre().centreId());
        var report = publish(judged);

        as(teacher).get("/reports/" + report).then().statusCode(404);
        as(stranger).get("/reports/" + report).then().statusCode(404);
        as(judged.nominee(), "*")
                .body(Map.of("personId", teacher.id()))
                .post("/reports/" + report + "/grant-reader")
                .then()
                .statusCode(200);
        as(teacher).get("/reports/" + report).then().statusCode(200);
        as(judged.nominee(), "*")
                .body(Map.of("personId", stranger.id()))
                .post("/reports/" + report + "/grant-reader")
                .then()
                .statusCode(422);
        as(judged.reviewer())
                .get("/reports/" + report)
                .then()
                .body(
                        "readers.find { it.personId == '%s' }.firstReadAt".formatted(teacher.id()),
                        notNullValue());
    }

    @Test
    @DisplayName("QMR-182 the published report is a PDF as well")
    void isAPdfAsWell() {
        var judged = aConductedVisit();
        var report = publish(judged);

        var pdf =
                as(judged.nominee())
                        .accept("application/pdf")
                        .get("/reports/" + report + "/pdf")
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("QMR-183 judgements of two cycles stand side by side, ten rows and two columns")
    void comparesCycles() {
        var centre = world.centre();
        var before = judging.visit(centre, VisitState.REPORTED);
        var old = Ids.next();
        world.insert(
                "insert into report (id, visit_id, enrolment_id, scheme_version_id, state, summary, due_on, due_words, published_on,"
                        + " published_version) select ?1, id, enrolment_id, scheme_version_id, 'PUBLISHED', '', '2015-11-29', 'x',"
                        + " '2015-11-30', 1 from visit where id = ?2",
                old,
                before.visitId());
        world.insert(
                "update cycle set starts_on = '2015-09-01', window_from = '2015-10-01', window_to = '2016-04-30', ends_on = '2016-08-31'"
                        + " where id = (select cycle_id from visit where id = ?1)",
                before.visitId());
        var judged = judging.visit(centre, VisitState.IN_PROGRESS);
        judging.handInDocument(judged);
        judging.allEffective(judged);
        for (var objective : judging.rulebook().objectives()) {
            as(judged.reviewer())
                    .body(Map.of("measure", objective.measureRefs().get(0), "what", "Minutes"))
                    .post(judged.path("items-seen"))
                    .then()
                    .statusCode(201);
        }
        var report = publish(judged);
        world.insert(
                "insert into report_version (id, report_id, number, author_id, author_name, author_role, at, published_at, content)"
                        + " select ?1, ?2, 1, author_id, author_name, author_role, at, at, replace(content, '\"level\":\"EFFECTIVE\"',"
                        + " '\"level\":\"PARTLY_EFFECTIVE\"') from report_version where report_id = ?3",
                Ids.next(),
                old,
                report);

        as(judged.nominee())
                .get("/reports/" + report + "/comparison")
                .then()
                .statusCode(200)
                .body("cycles", hasSize(2))
                .body("objectives", hasSize(10))
                .body(
                        "objectives.levels",
                        everyItem(equalTo(List.of("EFFECTIVE", "PARTLY_EFFECTIVE"))));
    }

    @Test
    @DisplayName(
            "QMR-184, QMR-059 the centre comments, the principal reviewer notes for moderation, which the centre never sees")
    void commentsAndModeration() {
        var judged = aConductedVisit();
        var principal = world.person(Role.PRINCIPAL_REVIEWER, Target.AO, judged.centre().aoId());
        var report = publish(judged);

        as(judged.nominee())
                .body("{\"text\": \"We thank the reviewer.\"}")
                .post("/reports/" + report + "/comments")
                .then()
                .statusCode(201);
        as(principal)
                .body("{\"text\": \"Generous on QO.2.\"}")
                .post("/reports/" + report + "/moderation-notes")
                .then()
                .statusCode(201);
        as(judged.nominee())
                .get("/reports/" + report + "/comments")
                .then()
                .body("items", hasSize(1));
        as(judged.reviewer())
                .get("/reports/" + report + "/comments")
                .then()
                .body("items", hasSize(2));
        as(judged.reviewer())
                .queryParam("template", "report-commented")
                .get("/notices")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    @DisplayName(
            "QMR-173, QMR-309 a report handed in twice with one key is handed in once; without it the second is refused")
    void handedInOnce() {
        var judged = aConductedVisit();
        tell(judged);
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Keep going.");
        var key = UUID.randomUUID().toString();

        for (var i = 0; i < 2; i++) {
            as(judged.reviewer(), "*")
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post("/reports/" + report + "/submit")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PUBLISHED"));
        }
        submit(judged.reviewer(), report).statusCode(409);
        assertThat(world.count("select count(*) from report_version where report_id = ?1", report))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "QMR-334 the summary saves by itself; an old version is refused with 412 and nothing is lost")
    void staleSummary() {
        var judged = aConductedVisit();
        tell(judged);
        var report = conclude(judged);
        var etag = as(judged.reviewer()).get("/reports/" + report).then().extract().header("ETag");

        var next =
                as(judged.reviewer(), etag)
                        .body("{\"summary\": \"A good year.\"}")
                        .put("/reports/" + report + "/summary")
                        .then()
                        .statusCode(200)
                        .body("content.summary", equalTo("A good year."))
                        .extract()
                        .header("ETag");
        as(judged.reviewer(), etag)
                .body("{\"summary\": \"Another.\"}")
                .put("/reports/" + report + "/summary")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        as(judged.reviewer())
                .body("{\"summary\": \"x\"}")
                .put("/reports/" + report + "/summary")
                .then()
                .statusCode(428);
        as(judged.reviewer(), next)
                .body("{\"summary\": \"A very good year.\"}")
                .put("/reports/" + report + "/summary")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-172, QMR-179 the published report has all its parts, and its first version keeps the submitted text and author")
    void hasAllParts() {
        var judged = aConductedVisit();
        judging.find(judged, "QO.1.1", "NOT_EVIDENCED", "No policy could be shown.");
        judging.judge(
                judged, "QO.1", "INSUFFICIENT_EVIDENCE", "Without policies there is no system.");
        note(judged, "ESSENTIAL_ACTION", "QO.1", "Write the policies down and review them.");
        note(judged, "RECOMMENDATION", "QO.2", "Let the nominee meet those of other centres.");
        var report = publish(judged);

        for (var person : List.of(judged.nominee(), judged.reviewer())) {
            as(person)
                    .get("/reports/" + report)
                    .then()
                    .statusCode(200)
                    .body("content.centreNumber", equalTo(judged.centre().number()))
                    .body("content.visitFrom", equalTo("2016-11-14"))
                    .body("content.visitTo", equalTo("2016-11-15"))
                    .body("content.objectives.level.findAll { it != null }", hasSize(10))
                    .body("content.objectives.measures.flatten().finding", hasSize(50))
                    .body("content.advice.text", contains("Keep the minutes in one place."))
                    .body(
                            "content.essentialActions.text",
                            contains("Write the policies down and review them."))
                    .body(
                            "content.recommendations.text",
                            contains("Let the nominee meet those of other centres."))
                    .body("content.blockRecommendedFor", nullValue())
                    .body("shownVersion", equalTo(1))
                    .body("versions.number", contains(1))
                    .body("versions[0].authorName", equalTo(judged.reviewer().name()))
                    .body("versions[0].authorRole", equalTo("REVIEWER"));
        }
    }

    @Test
    @DisplayName(
            "QMR-058, QMR-068, QMR-099 who reads a report by office: never a draft for the centre's examinations officer; published ones for the adviser of the region, and for the principal reviewer everywhere")
    void readByOffice() {
        var judged = aConductedVisit();
        var centre = judged.centre();
        var officer = world.person(Role.EXAMS_OFFICER, Target.CENTRE, centre.centreId());
        var principal = world.person(Role.PRINCIPAL_REVIEWER, Target.AO, centre.aoId());
        var adviser = world.person(Role.ADVISER, Target.REGION, centre.regionId());
        var elsewhere = world.person(Role.ADVISER, Target.REGION, world.centre().regionId());
        tell(judged);
        var report = conclude(judged);
        note(judged, "ADVICE", null, "Keep the minutes in one place.");
        as(officer).get("/reports/" + report).then().statusCode(404);

        submit(judged.reviewer(), report).statusCode(200).body("state", equalTo("PUBLISHED"));

        as(officer).get("/reports/" + report).then().statusCode(404);
        as(principal).get("/reports/" + report).then().statusCode(200);
        as(adviser).get("/reports/" + report).then().statusCode(200);
        as(elsewhere).get("/reports/" + report).then().statusCode(404);
    }
}
