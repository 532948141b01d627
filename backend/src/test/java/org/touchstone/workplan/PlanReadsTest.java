package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class PlanReadsTest extends ApiTest {

    @Inject Learners learners;
    @Inject LearnerWorkAccess learnerWork;

    private PlanYear year;
    private TestPerson member;
    private TestPerson second;

    @BeforeEach
    void publish() {
        year = PlanYear.of(world, learners);
        member = year.member();
        second = year.second();
    }

    /** A draft in which that is done to the activities. */
    private PlanDraft amended(List<Map<String, Object>> items) {
        String id =
                as(year.lead())
                        .body("{\"trigger\": \"OTHER\", \"reason\": \"Otherwise.\"}")
                        .post(year.plan() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var draft = new PlanDraft(year.at(), year.first().planId(), id);
        as(year.lead(), draft.etag())
                .body(Map.of("items", items))
                .put(draft.path() + "/activities")
                .then()
                .statusCode(200);
        return draft;
    }

    private void publish(PlanDraft draft) {
        var changes =
                as(year.lead()).get(draft.path() + "/changes").then().statusCode(200).extract();
        var reasons = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> all = changes.path("changes");
        all.forEach(
                one ->
                        reasons.add(
                                Map.of(
                                        "section",
                                        one.get("section"),
                                        "itemId",
                                        one.get("itemId"),
                                        "trigger",
                                        "OTHER",
                                        "reason",
                                        "Otherwise.")));
        as(year.lead(), draft.etag())
                .body(Map.of("items", reasons))
                .put(draft.path() + "/change-reasons")
                .then()
                .statusCode(200);
        draft.publish().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-030 the matrix shows who does what, which parts nobody does, and the same assessor and unit given to two people on the same days")
    void responsibilities() {
        var assessor = year.at().staff(Role.ASSESSOR);
        var items = year.activities();
        items.forEach(one -> one.put("assessors", List.of(assessor.id().toString())));
        var nobody = new HashMap<>(items.get(0));
        nobody.remove("id");
        nobody.remove("responsibleId");
        nobody.remove("siteId");
        nobody.put("title", "Nobody's");
        items.add(nobody);
        var draft = amended(items);
        var matrix =
                as(year.lead())
                        .get(year.plan() + "/responsibilities?version=" + draft.versionId())
                        .then()
                        .statusCode(200)
                        .body("overlaps", hasSize(1))
                        .body("overlaps[0].assessorId", equalTo(assessor.id().toString()))
                        .body("overlaps[0].unit", equalTo("Unit 3"))
                        .body(
                                "overlaps[0].people",
                                containsInAnyOrder(member.id().toString(), second.id().toString()))
                        .body("unassigned", hasSize(1))
                        .body(
                                "members.personName",
                                containsInAnyOrder(member.name(), second.name()))
                        .body("members.responsibleFor.flatten()", hasSize(2))
                        .body("names.name", hasItem(assessor.name()))
                        .extract();
        assertThat(matrix.<List<String>>path("parts.kind"))
                .containsExactlyInAnyOrder("PROGRAMME", "SITE", "ASSESSOR");
        as(member)
                .get(year.plan() + "/responsibilities")
                .then()
                .statusCode(200)
                .body("overlaps", empty());
        as(member)
                .get(year.plan() + "/responsibilities?version=" + draft.versionId())
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("IQA-030 one after the other, or other units, is no overlap")
    void noOverlap() {
        var assessor = year.at().staff(Role.ASSESSOR);
        var items = year.activities();
        items.forEach(one -> one.put("assessors", List.of(assessor.id().toString())));
        items.get(0).put("units", List.of("Unit 4"));
        var draft = amended(items);
        as(year.lead())
                .get(year.plan() + "/responsibilities?version=" + draft.versionId())
                .then()
                .body("overlaps", empty());
        items = draft.read(year.lead()).extract().path("content.activities");
        items.forEach(one -> one.put("units", List.of("Unit 4")));
        items.get(0).put("toOn", "2016-12-09");
        items.get(1).put("fromOn", "2016-12-10");
        as(year.lead(), draft.etag())
                .body(Map.of("items", items))
                .put(draft.path() + "/activities")
                .then()
                .statusCode(200);
        as(year.lead())
                .get(year.plan() + "/responsibilities?version=" + draft.versionId())
                .then()
                .body("overlaps", empty());
    }

    @Test
    @DisplayName(
            "IQA-028 the plan by its days says which version it is, when and by whom it was produced; as CSV it has a row for each activity")
    void timeline() {
        var items = year.activities();
        items.get(0).put("title", "=HYPERLINK(\"x\")");
        publish(amended(items));
        as(member)
                .get(year.plan() + "/timeline")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("producedByName", equalTo(member.name()))
                .body("producedAt", startsWith("2016-11-15T09:00:"))
                .body("activities", hasSize(2))
                .body("activities.responsible", hasItem(member.name()))
                .body("activities.site", hasItem("Main site"))
                .body("monitoringPoints.title", contains("First look"));
        var csv =
                as(year.lead())
                        .accept("text/csv")
                        .get(year.plan() + "/timeline.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .toList();
        assertThat(csv).contains("Version,2", "Produced by," + year.lead().name());
        var head = csv.stream().filter(line -> line.startsWith("kind,title")).findFirst();
        assertThat(csv.subList(csv.indexOf(head.orElseThrow()) + 1, csv.size()))
                .hasSize(2)
                .anyMatch(line -> line.contains("'=HYPERLINK"));
        as(PlanningCentre.of(world, learners).lead())
                .get(year.plan() + "/timeline")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("IQA-028 activities, objectives and points are in the calendar of who has them")
    void calendar() {
        year.agreed(member);
        assertThat(feed(member))
                .contains("Sample by " + member.name(), "Objective due: Sample both")
                .doesNotContain("Sample by " + second.name(), "Monitoring");
        assertThat(feed(year.lead()))
                .contains("Monitoring: First look")
                .doesNotContain("Sample both");
    }

    /** The person's calendar with its folded lines made whole. */
    private String feed(TestPerson person) {
        String address =
                as(person).post("/calendar-feed").then().statusCode(200).extract().path("address");
        return asNobody()
                .accept("text/calendar")
                .get(address.substring(address.indexOf("/calendar/")))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\r?\n[ \t]", "");
    }

    private boolean mayRead(TestPerson person, String unit) {
        return learnerWork.mayRead(
                person.id(),
                new LearnerWorkAccess.Work(
                        year.at().centre().centreId(), year.at().programme(), unit, null));
    }

    private void agreeLearnerWork(TestPerson person) {
        String id =
                as(year.lead())
                        .body(
                                """
                                {"personId": "%s", "kind": "LEARNER_WORK", "reference": "Portfolios", "neededBy": "2016-12-01", "available": true}
                                """
                                        .formatted(person.id()))
                        .post(year.plan() + "/materials")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var path = year.plan() + "/materials/" + id;
        assertThat(mayRead(person, "Unit 3")).isFalse();
        for (var side : List.of(year.lead(), person)) {
            as(side, as(side).get(path).header("ETag"))
                    .post(path + "/agree")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    @DisplayName(
            "IQA-014 learner work opens when it is agreed as a material, for the units of the member's activities, and closes when the activity goes to somebody else")
    void learnerWork() {
        agreeLearnerWork(member);
        assertThat(mayRead(member, "Unit 3")).isTrue();
        assertThat(mayRead(member, null)).isTrue();
        assertThat(mayRead(member, "Unit 4")).isFalse();
        assertThat(mayRead(second, "Unit 3")).isFalse();
        as(year.lead())
                .get(year.plan() + "/learner-work-access")
                .then()
                .statusCode(200)
                .body("items.personName", contains(member.name()))
                .body("items[0].units", contains("Unit 3"));
        as(second).get(year.plan() + "/learner-work-access").then().body("items", empty());
        var items = year.activities();
        items.stream()
                .filter(one -> one.get("responsibleId").equals(member.id().toString()))
                .forEach(one -> one.put("responsibleId", second.id().toString()));
        publish(amended(items));
        assertThat(mayRead(member, "Unit 3")).isFalse();
    }

    @Test
    @DisplayName(
            "IQA-014 who covers may open it for that time; with the membership or the plan it closes")
    void learnerWorkEnds() {
        agreeLearnerWork(member);
        String activity =
                as(member).get("/iqa-work/mine?kind=ACTIVITY").then().extract().path("items[0].id");
        as(year.lead())
                .body(
                        """
                        {"personId": "%s", "startsOn": "2016-11-15", "endsOn": "2016-11-18", "covers": [{"activityId": "%s", "personId": "%s"}]}
                        """
                                .formatted(member.id(), activity, second.id()))
                .post("/iqa-areas/" + year.at().areaId() + "/absences")
                .then()
                .statusCode(201);
        assertThat(mayRead(second, "Unit 3")).isTrue();
        world.setClock("2016-11-19T09:00");
        assertThat(mayRead(second, "Unit 3")).isFalse();
        assertThat(mayRead(member, "Unit 3")).isTrue();
        year.met(member, year.agreed(member));
        year.command(year.lead(), year.plan(), "close", year.closing("Ends.")).statusCode(200);
        assertThat(mayRead(member, "Unit 3")).isFalse();
    }

    @Test
    @DisplayName(
            "IQA-085 the trail of a plan shows that it was published and amended, by whom, as what, when and why, in order; members do not read it")
    void trail() {
        var items = year.activities();
        items.get(0).put("toOn", "2016-12-20");
        publish(amended(items));
        var trail =
                as(year.lead())
                        .get(year.plan() + "/trail?action=IqaPlanVersionPublished")
                        .then()
                        .statusCode(200)
                        .body("items.facts.number", contains(2, 1))
                        .body("items[0].personName", equalTo(year.lead().name()))
                        .body("items[0].actingRole", equalTo("LEAD_IQA"))
                        .body("items[0].before", notNullValue())
                        .body("items[1].before", nullValue())
                        .extract();
        assertThat(trail.<List<String>>path("items.at"))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        as(year.lead())
                .get(year.plan() + "/trail?limit=5")
                .then()
                .body("items", hasSize(5))
                .body("next", notNullValue());
        as(year.lead())
                .get(year.plan() + "/trail?action=IqaAmendmentBegun")
                .then()
                .body("items.reason", contains("Otherwise."));
        as(year.at().head()).get(year.plan() + "/trail").then().statusCode(200);
        as(member).get(year.plan() + "/trail").then().statusCode(403);
        as(PlanningCentre.of(world, learners).lead())
                .get(year.plan() + "/trail")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-018 a derived measure is counted from records, a judged one from dated entries of the lead; eight of ten are 80 percent")
    void success() {
        assertThat(new SuccessFigures.Figure(8, 10).percent()).isEqualByComparingTo("80");
        assertThat(new SuccessFigures.Figure(0, 0).percent()).isNull();
        var criteria =
                """
                {"items": [{"statement": "Objectives are met.", "measure": "Objectives met", "unit": "%", "target": 50, "source": "OBJECTIVES_MET"},
                 {"statement": "Feedback helps.", "measure": "Survey", "target": 90, "source": "JUDGED"}]}
                """;
        String id =
                as(year.lead())
                        .body("{\"trigger\": \"OTHER\", \"reason\": \"Otherwise.\"}")
                        .post(year.plan() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var draft = new PlanDraft(year.at(), year.first().planId(), id);
        draft.put("/success-criteria", criteria).statusCode(200);
        publish(draft);
        var path = year.plan() + "/success";
        as(member)
                .get(path)
                .then()
                .statusCode(200)
                .body("criteria[0].value", nullValue())
                .body("criteria[0].of", equalTo(0))
                .body("criteria[1].value", nullValue());
        year.met(member, year.agreed(member));
        var other = year.agreed(second);
        year.report(second, other, "2016-11-15", 1).statusCode(200);
        year.command(second, other, "submit", "").statusCode(200);
        year.command(
                        year.lead(),
                        other,
                        "judge",
                        "{\"outcome\": \"NOT_MET\", \"reason\": \"One.\", \"nextStep\": \"NONE\", \"nextStepWords\": \"Enough.\"}")
                .statusCode(200);
        var judged =
                as(member)
                        .get(path)
                        .then()
                        .body("criteria[0].value", equalTo(50))
                        .body("criteria[0].done", equalTo(1))
                        .body("criteria[0].reached", equalTo(true))
                        .extract()
                        .<List<String>>path("criteria.criterion.id");
        note(judged.get(0), "2016-11-14", 90)
                .statusCode(422)
                .body("code", equalTo("DERIVED_MEASURE"));
        note(judged.get(1), "2016-11-16", 90).statusCode(422);
        note(UUID.randomUUID().toString(), "2016-11-14", 90).statusCode(404);
        note(judged.get(1), "2016-11-14", 85).statusCode(200);
        note(judged.get(1), "2016-11-10", 91).statusCode(200);
        as(member)
                .get(path)
                .then()
                .body("criteria[1].value", equalTo(85.0f))
                .body("criteria[1].on", equalTo("2016-11-14"))
                .body("criteria[1].reached", equalTo(false));
        as(member)
                .get(path + "/" + judged.get(1) + "/entries")
                .then()
                .body("items.value", contains(85.0f, 91.0f));
    }

    private ValidatableResponse note(String criterion, String on, int value) {
        return as(year.lead())
                .body(
                        "{\"on\": \"%s\", \"value\": %d, \"judgement\": \"So it is.\"}"
                                .formatted(on, value))
                .post(year.plan() + "/success/" + criterion + "/entries")
                .then();
    }

    @Test
    @DisplayName(
            "IQA-064 an objective that names a changed activity is marked, and its plan needs agreement anew, whoever does the activity; agreed anew the mark is gone")
    void marked() {
        var objective = year.agreed(second);
        var theirs = year.individualOf(second);
        var named = year.activities().get(0);
        var items = year.activities();
        items.get(0).put("toOn", "2016-12-20");
        var other = year.agreed(member);
        publish(amended(items));
        assertThat(named.get("id")).isEqualTo(items.get(0).get("id"));
        as(year.lead()).get(theirs).then().body("state", equalTo("NEEDS_REAGREEMENT"));
        as(year.lead()).get(objective).then().body("touchedByVersionId", notNullValue());
        as(year.lead()).get(other).then().body("touchedByVersionId", notNullValue());
        year.command(year.lead(), theirs, "propose", "").statusCode(200);
        year.command(second, theirs, "agree", "").statusCode(200);
        as(year.lead()).get(objective).then().body("touchedByVersionId", nullValue());
    }
}
