package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestPerson;

/** The guide over the API: the same for everyone, searchable, never written to. */
@QuarkusTest
class SchemeGuideTest extends ApiTest {

    private static final String VERSION = "/schemes/pearson-qmr/versions/2016-17";

    private TestPerson nominee;
    private TestPerson reviewer;

    @BeforeEach
    void people() {
        var centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        reviewer = world.person(Role.REVIEWER, Target.AO, centre.aoId());
    }

    @Test
    @DisplayName("QMR-014 a nominee and a reviewer read the identical guide, byte for byte")
    void identicalGuide() {
        var forNominee = as(nominee).get(VERSION).then().statusCode(200).extract();
        var forReviewer = as(reviewer).get(VERSION).then().statusCode(200).extract();

        assertThat(forNominee.asByteArray()).isEqualTo(forReviewer.asByteArray());
        assertThat(forNominee.header("ETag")).isEqualTo(forReviewer.header("ETag")).isNotBlank();
    }

    @Test
    @DisplayName("QMR-016 the guide holds ten objectives and fifty measures in the published order")
    void wholeGuide() {
        var guide =
                as(nominee)
                        .get(VERSION)
                        .then()
                        .statusCode(200)
                        .body("framework", equalTo("2016.1"))
                        .body("objectives", hasSize(10))
                        .body("objectives.measures.flatten()", hasSize(50))
                        .body(
                                "levels.code",
                                contains("EFFECTIVE", "PARTLY_EFFECTIVE", "INSUFFICIENT_EVIDENCE"))
                        .body(
                                "findings.code",
                                contains("MET", "NOT_EFFECTIVE", "NOT_EVIDENCED", "NOT_APPLICABLE"))
                        .body("roles.CENTRE_CONTACT", equalTo("Quality Nominee"))
                        .body(
                                "deadlines.find { it.kind == 'REPORT_DUE' }.words",
                                equalTo("10 working days after the last day of the visit"))
                        .extract();

        assertThat(guide.jsonPath().getList("objectives.measures.flatten().ref", String.class))
                .isEqualTo(Rulebooks.qmr().measures().map(Measure::ref).toList());
    }

    @Test
    @DisplayName("QMR-148 QMR-286 the hints for QO.3.3 and QO.8.3 come with the measure")
    void hints() {
        as(reviewer)
                .get(VERSION)
                .then()
                .body(
                        "objectives.measures.flatten().find { it.ref == 'QO.3.3' }.hints.kind",
                        contains("SAMPLE_OPTIONAL"))
                .body(
                        "objectives.measures.flatten().find { it.ref == 'QO.8.3' }.hints.kind",
                        contains("NOT_ASKED_FOR", "RULE"));
    }

    @Test
    @DisplayName(
            "QMR-007 QMR-008 QMR-009 QMR-010 the three addenda stand at their measures with a link in words")
    void addenda() {
        as(reviewer)
                .get(VERSION)
                .then()
                .body(
                        "objectives.measures.flatten().findAll { it.addenda }.ref",
                        contains("QO.1.2", "QO.4.4", "QO.7.1"))
                .body(
                        "objectives.measures.flatten().addenda.flatten().guidanceLink.label",
                        everyItem(notNullValue()))
                .body(
                        "objectives.measures.flatten().addenda.flatten().guidanceLink.address",
                        everyItem(containsString("https://")));
    }

    @Test
    @DisplayName("QMR-014 a reader who has the guide is told 304")
    void notModified() {
        var tag = as(nominee).get(VERSION).header("ETag");

        as(reviewer).header("If-None-Match", tag).get(VERSION).then().statusCode(304);
        as(reviewer).header("If-None-Match", "\"another\"").get(VERSION).then().statusCode(200);
    }

    @Test
    @DisplayName("QMR-006 exactly QO.1.2, QO.4.4 and QO.7.1 changed")
    void changes() {
        as(nominee)
                .get(VERSION + "/changes")
                .then()
                .statusCode(200)
                .body("items.ref", contains("QO.1.2", "QO.4.4", "QO.7.1"))
                .body("items.change", everyItem(notNullValue()));
    }

    @Test
    @DisplayName("QMR-169 exactly QO.3, QO.4 and QO.9 are linked to certification")
    void linked() {
        as(nominee)
                .queryParam("certificationLinked", true)
                .get(VERSION + "/objectives")
                .then()
                .statusCode(200)
                .body("items.code", contains("QO.3", "QO.4", "QO.9"));
        as(nominee)
                .queryParam("certificationLinked", false)
                .get(VERSION + "/objectives")
                .then()
                .statusCode(200)
                .body("items", hasSize(7));
        as(nominee).get(VERSION + "/objectives").then().statusCode(200).body("items", hasSize(10));
    }

    @Test
    @DisplayName(
            "QMR-015 a practitioner who searches “malpractice” finds QO.10.1 and QO.10.2, with the places marked")
    void searchMalpractice() {
        var practitioner =
                world.person(Role.PRACTITIONER, Target.CENTRE, world.centre().centreId());

        var found =
                search(practitioner, "malpractice")
                        .statusCode(200)
                        .body("items.ref", hasItems("QO.10.1", "QO.10.2"))
                        .body("items.ref", not(hasItem("QO.2.1")))
                        .extract()
                        .jsonPath();

        assertThat(
                        found.getList(
                                "items.snippets.flatten().parts.flatten().findAll { it.hit }.text",
                                String.class))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).containsIgnoringCase("malpractice"));
        assertThat(found.getInt("items.size()")).isLessThan(20);
    }

    @Test
    @DisplayName("QMR-015 all words have to stand in a measure, and endings do not matter")
    void searchWords() {
        search(nominee, "certificates twelve weeks").body("items.ref", hasItem("QO.5.5"));
        search(nominee, "safeguards").body("items.ref", contains("QO.1.2"));
        search(nominee, "safeguarding").body("items.ref", contains("QO.1.2"));
        search(nominee, "policies on the equality").body("items.ref", hasItem("QO.1.2"));
        search(nominee, "malpractice spaceship").body("items.ref", empty());
    }

    @Test
    @DisplayName("QMR-015 a reference finds itself, an objective its measures")
    void searchReference() {
        search(nominee, "qo.3.4").body("items.ref", contains("QO.3.4"));
        search(nominee, " QO.10 ")
                .body("items.ref", contains("QO.10.1", "QO.10.2", "QO.10.3", "QO.10.4", "QO.10.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+-*\"()<>~@",
                "mal\" -practice' ; drop table x",
                "ä",
                "%_\\",
                "the",
                "+++",
                "a b"
            })
    @DisplayName("QMR-015 whatever is typed, search answers")
    void searchAnything(String typed) {
        search(nominee, typed).statusCode(200).body("items", notNullValue());
    }

    @Test
    @DisplayName("QMR-015 a search for nothing, or for too much, is refused with a sentence")
    void searchRefused() {
        search(nominee, " ")
                .contentType("application/problem+json")
                .body("errors[0].message", equalTo("Say what to look for."));
        as(nominee)
                .get(VERSION + "/measures")
                .then()
                .statusCode(search(nominee, " ").extract().statusCode());
        search(nominee, "x".repeat(101)).contentType("application/problem+json");
        as(nominee)
                .queryParam("q", "policy")
                .queryParam("offset", 1)
                .get(VERSION + "/measures")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    @DisplayName("QMR-005 the list tells which version is in force and which id visits pin")
    void list() {
        as(nominee)
                .queryParam("scheme", "pearson-qmr")
                .get("/schemes")
                .then()
                .statusCode(200)
                .body("items.find { it.version == '2016-17' }.current", equalTo(true))
                .body("items.find { it.version == '2016-17' }.id", notNullValue());
        as(nominee)
                .queryParam("scheme", "nobody")
                .get("/schemes")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("QMR-015 every role reads the guide")
    void everyRole(Role role) {
        var person =
                role == Role.PLATFORM_ADMIN
                        ? world.platformAdmin()
                        : world.person(role, Target.CENTRE, world.centre().centreId());

        as(person).get(VERSION + "/changes").then().statusCode(200);
    }

    @Test
    @DisplayName("QMR-015 someone without any role, or without sign-in, does not")
    void nobodyElse() {
        as(world.person()).get(VERSION).then().statusCode(403);
        asNobody().get(VERSION).then().statusCode(401);
    }

    @Test
    @DisplayName("QMR-005 there is no way to write to a published version")
    void readOnly() {
        as(world.platformAdmin()).body("{}").put(VERSION).then().statusCode(405);
        as(world.platformAdmin()).delete(VERSION).then().statusCode(405);
    }

    @Test
    @DisplayName("a version that is not there is a 404 problem")
    void unknown() {
        as(nominee)
                .get("/schemes/pearson-qmr/versions/1066-67")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
        as(nominee).get("/schemes/nobody/versions/2016-17/changes").then().statusCode(404);
    }

    private static ValidatableResponse search(TestPerson person, String typed) {
        return as(person).queryParam("q", typed).get(VERSION + "/measures").then();
    }
}
