package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class EvidenceMapTest extends ApiTest {

    private static final String MAP = "/iqa-evidence-map";

    @Inject Learners learners;

    private PlanningCentre at;
    private TestPerson member;

    @BeforeEach
    void makeCentre() {
        at = PlanningCentre.of(world, learners);
        member = at.member();
    }

    private ValidatableResponse read(TestPerson person, String path) {
        return as(person).queryParam("centre", at.centre().number()).get(MAP + path).then();
    }

    private ValidatableResponse tag(String criterion, String type, Object record) {
        return as(at.lead())
                .body(
                        Map.of(
                                "centre",
                                at.centre().number(),
                                "criterion",
                                criterion,
                                "recordType",
                                type,
                                "recordId",
                                record))
                .post(MAP + "/records")
                .then();
    }

    @Test
    @DisplayName(
            "IQA-087 with records for nine of the ten criteria the export lists 4.2 as without evidence")
    void listsWhatIsMissing() {
        read(at.lead(), "")
                .statusCode(200)
                .body("unit.level", equalTo(4))
                .body("unit.credits", equalTo(5))
                .body("criteria", hasSize(10))
                .body("withoutEvidence", hasSize(10));
        for (var criterion :
                List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1")) {
            tag(criterion, "AREA", at.areaId()).statusCode(201);
        }
        read(at.lead(), "").body("withoutEvidence", contains("4.2"));
        read(at.lead(), "/lines")
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.findAll { !it.evidenced }.criterion", contains("4.2"))
                .body("items.recordId", hasItem(at.areaId()))
                .body("items.level.unique()", contains(4));
        var csv =
                as(at.lead())
                        .accept("text/csv")
                        .queryParam("centre", at.centre().number())
                        .get(MAP + "/lines")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(csv.lines()).hasSize(11);
        assertThat(csv.lines().filter(line -> line.startsWith("4.2,")))
                .singleElement()
                .asString()
                .contains("false");
    }

    @Test
    @DisplayName("IQA-087 names of other people are masked in the export, one's own is not")
    void masksOthers() {
        world.insert(
                "update work_plan_area set name = ?1 where id = ?2",
                "Team of " + member.name().toUpperCase() + " and " + at.lead().name(),
                UUID.fromString(at.areaId()));
        var check =
                read(at.lead(), "/offers")
                        .statusCode(200)
                        .body("items.type", hasItems("AREA", "SKILL_CHECK"))
                        .body("items.title", not(hasItem(containsString(member.name()))))
                        .extract()
                        .path("items.find { it.type == 'SKILL_CHECK' }.id");
        tag("1.2", "SKILL_CHECK", check).statusCode(201);
        tag("1.1", "AREA", at.areaId()).statusCode(201);
        read(at.lead(), "/lines")
                .body(
                        "items.find { it.criterion == '1.1' }.title",
                        equalTo(
                                "Area of responsibility: Team of [name withheld] and "
                                        + at.lead().name()))
                .body(
                        "items.find { it.criterion == '1.2' }.title",
                        equalTo("Check of what a member can do"));
    }

    @Test
    @DisplayName(
            "IQA-087 a lead shows records of their own areas for criteria of the unit, each once, and takes them away")
    void ownRecordsOnly() {
        var elsewhere = PlanningCentre.of(world, learners);
        tag("1.1", "AREA", elsewhere.areaId())
                .statusCode(422)
                .body("errors.pointer", contains("/recordId"))
                .body("code", equalTo("RECORD_NOT_OFFERED"));
        tag("9.9", "AREA", at.areaId())
                .statusCode(422)
                .body("errors.pointer", contains("/criterion"));
        var tagged = tag("1.1", "AREA", at.areaId()).statusCode(201).extract();
        tag("1.1", "AREA", at.areaId()).statusCode(409).body("code", equalTo("TAGGED_ALREADY"));
        read(elsewhere.lead(), "").statusCode(404);
        read(member, "").statusCode(403);
        var one = MAP + "/records/" + tagged.path("id");
        as(elsewhere.lead(), tagged.header("ETag")).delete(one).then().statusCode(404);
        as(at.lead(), tagged.header("ETag")).delete(one).then().statusCode(204);
        read(at.lead(), "").body("withoutEvidence", hasSize(10));
    }
}
