package org.touchstone.iqashare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PlanDraft;
import org.touchstone.workplan.PlanningCentre;

@QuarkusTest
class SharedPartsTest extends ApiTest {

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private PlanningCentre at;
    private TestPerson member;
    private PlanDraft plan;
    private Sharing sharing;

    @BeforeEach
    void publish() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
        plan = PlanDraft.open(at).filled(member);
        plan.publish().statusCode(200);
        sharing =
                Sharing.of(
                        world,
                        cases,
                        at.centre(),
                        at.areaId(),
                        at.lead(),
                        "2016-11-22",
                        "2016-11-23");
    }

    private String event(UUID programme, String title) {
        String event =
                as(at.lead())
                        .body(
                                Map.of(
                                        "centre",
                                        at.centre().number(),
                                        "programmeId",
                                        programme,
                                        "title",
                                        title,
                                        "heldOn",
                                        "2016-11-14",
                                        "units",
                                        List.of("Unit 3"),
                                        "material",
                                        "Three portfolios",
                                        "invited",
                                        List.of(member.id())))
                        .post("/standardisation-events")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var path = "/standardisation-events/" + event;
        as(at.lead(), as(at.lead()).get(path).header("ETag"))
                .body(
                        Map.of(
                                "attendees",
                                List.of(member.id()),
                                "decisions",
                                "Evaluation is needed.",
                                "actions",
                                List.of(
                                        Map.of(
                                                "text",
                                                "Tell the evening group.",
                                                "ownerId",
                                                member.id(),
                                                "dueOn",
                                                "2016-12-12"))))
                .post(path + "/minute")
                .then()
                .statusCode(200);
        return event;
    }

    private void log(TestPerson person, String on, String activity) {
        as(person)
                .body(
                        Map.of(
                                "centre",
                                at.centre().number(),
                                "doneOn",
                                on,
                                "activity",
                                activity,
                                "reason",
                                "I was told to be clearer.",
                                "learning",
                                "Open questions.",
                                "hours",
                                6))
                .post("/cpd-entries")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "IQA-074 IQA-081 a standardisation event that was held can be shared: what was compared and decided and who was there, actions without their words; none of another programme")
    void standardisation() {
        var held = event(at.programme(), "Distinction in unit 3");
        var other =
                learners.programme(
                        at.centre(),
                        learners.qualification(at.centre().aoId(), "QCF", "L3", 2012, "Art"));
        var elsewhere = event(other, "Art");
        assertThat(sharing.offered("STANDARDISATION"))
                .extracting(one -> one.get("id"))
                .containsExactly(held);
        sharing.give(
                        "2016-11-15",
                        "2016-11-30",
                        List.of(sharing.choice("STANDARDISATION", elsewhere)))
                .statusCode(422)
                .body("errors.pointer", contains("/records/0"));

        var share = sharing.given("2016-11-15", "2016-11-30", sharing.all("STANDARDISATION"));
        var answer =
                sharing.record(share, "STANDARDISATION", held)
                        .statusCode(200)
                        .body("title", equalTo("Distinction in unit 3"))
                        .body(
                                Sharing.said("Event", "What was decided"),
                                equalTo("Evaluation is needed."))
                        .body(Sharing.said("People", "Attended"), equalTo(member.name()))
                        .body(
                                Sharing.said("Actions that came out of it", "Due"),
                                equalTo("2016-12-12"))
                        .body("asAt", containsString("2016-11-15"))
                        .body("toOn", equalTo("2016-11-30"))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("Tell the evening group");
    }

    @Test
    @DisplayName(
            "IQA-076 IQA-081 the log of a member can be shared with this year's hours, without why they needed it; nobody's outside the team")
    void development() {
        log(member, "2016-11-01", "Day at a clinic");
        log(member, "2014-11-01", "Long ago");
        log(at.head(), "2016-11-01", "Head's own day");
        assertThat(sharing.offered("CPD"))
                .extracting(one -> one.get("id"))
                .containsExactly(member.id().toString());
        var share = sharing.given("2016-11-15", "2016-11-30", sharing.all("CPD"));
        var answer =
                sharing.record(share, "CPD", member.id())
                        .statusCode(200)
                        .body("title", equalTo("Development log of " + member.name()))
                        .body(Sharing.said("Hours of the year", "Logged"), equalTo("6.00"))
                        .body(Sharing.said("Log", "What was learnt"), equalTo("Open questions."))
                        .body(
                                "sections.find { it.heading == 'Log' }.entries.title",
                                contains("Day at a clinic"))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("told to be clearer", "Long ago", "Head's own day");
        sharing.record(share, "CPD", at.head().id()).statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-028 IQA-030 IQA-081 a version and who does what in it are shared apart, each under the same id; the reviewer reads the days of every activity and no negotiation")
    void responsibilities() {
        var version = plan.versionId();
        var share =
                sharing.given(
                        "2016-11-15",
                        "2016-11-30",
                        sharing.all("PLAN_VERSION", "RESPONSIBILITIES"));
        sharing.record(share, "PLAN_VERSION", version)
                .statusCode(200)
                .body(Sharing.said("Activities", "First day"), equalTo("2016-12-05"))
                .body(Sharing.said("Activities", "Last day"), equalTo("2016-12-16"));
        sharing.record(share, "RESPONSIBILITIES", version)
                .statusCode(200)
                .body("title", containsString("Who does what: "))
                .body(
                        "sections.find { it.heading == 'Members' }.entries.title",
                        contains(member.name()))
                .body(Sharing.said("Members", "Answers for"), equalTo("Sample by " + member.name()))
                .body(
                        "sections.find { it.heading == 'Programmes, sites and assessors' }.entries.title",
                        hasItems("Main site"));
        sharing.get(at.lead(), share + "/reads")
                .body("items.kind", contains("RESPONSIBILITIES", "PLAN_VERSION"));

        var only = sharing.given("2016-11-15", "2016-11-30", sharing.all("RESPONSIBILITIES"));
        sharing.record(only, "RESPONSIBILITIES", version).statusCode(200);
        sharing.record(only, "PLAN_VERSION", version).statusCode(404);
        sharing.record(only, "COVERAGE", plan.planId()).statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-081 whatever is shared exists for the reviewer on the days of the share alone: not before, not after, not once it was ended, not for the reviewer of another centre; the lead reads who read what until when")
    void onItsDays() {
        event(at.programme(), "Distinction in unit 3");
        var kinds =
                new String[] {
                    "PLAN_VERSION", "RESPONSIBILITIES", "COVERAGE", "STANDARDISATION", "CPD"
                };
        var records = sharing.all(kinds);
        assertThat(records).hasSize(5);
        var share = sharing.given("2016-11-16", "2016-11-30", records);
        requireClosed(share, records, sharing.reviewer());
        world.setClock("2016-11-16T00:30");
        assertThat(sharing.everyAnswer(share)).hasSize(7);
        var elsewhere = world.person(Role.REVIEWER, Target.ENROLMENT, world.centre().enrolmentId());
        requireClosed(share, records, elsewhere);
        world.setClock("2016-11-30T23:30");
        assertThat(sharing.everyAnswer(share)).hasSize(7);
        world.setClock("2016-12-01T00:30");
        requireClosed(share, records, sharing.reviewer());
        sharing.get(at.lead(), share + "/reads?limit=200")
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.personName.unique()", contains(sharing.reviewer().name()))
                .body("items.kind", hasItem("CPD"))
                .body("items.kind", hasItem(nullValue()));

        world.setClock("2016-11-20T09:00");
        var second = sharing.given("2016-11-20", "2016-11-30", records);
        sharing.end(second);
        requireClosed(second, records, sharing.reviewer());
        sharing.get(sharing.reviewer(), "/iqa-shares")
                .statusCode(200)
                .body("items.reviewerName", contains(sharing.reviewer().name()));
    }

    private void requireClosed(String share, List<Map<String, Object>> records, TestPerson person) {
        sharing.get(person, share).statusCode(404);
        for (var one : records) {
            sharing.get(person, share + "/records/" + one.get("id") + "?kind=" + one.get("kind"))
                    .statusCode(404);
        }
    }

    @Test
    @DisplayName(
            "IQA-081 the lead is shown the visits whose reviewer something can be shared with, and the days; nobody else is")
    void visits() {
        var path = "/iqa-shares/visits?area=" + at.areaId();
        sharing.get(at.lead(), path)
                .statusCode(200)
                .body("items.reviewerName", contains(sharing.reviewer().name()))
                .body("items.firstOn", contains("2016-10-11"))
                .body("items.lastOn", contains("2016-12-21"));
        world.insert("update visit set state = 'CANCELLED' where id = ?1", sharing.visit());
        sharing.get(at.lead(), path).body("items", empty());
        sharing.get(sharing.reviewer(), path).statusCode(403);
        sharing.get(PlanningCentre.of(world, learners).lead(), path).statusCode(404);
    }
}
