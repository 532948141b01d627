package org.touchstone.enrolment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class CatalogueTest extends ApiTest {

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson admin;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        admin = world.person(Role.AO_ADMIN, Target.AO, centre.aoId());
    }

    private ValidatableResponse fetched(String family, String level, int year, String accreditor) {
        var added =
                as(admin)
                        .body(
                                """
                                {"number": "Q%s", "title": "Sample", "level": "%s", "family": "%s", "startYear": %d%s,
                                 "sector": "OTHER", "subjectArea": "Sport"}
                                """
                                        .formatted(
                                                world.number(),
                                                level,
                                                family,
                                                year,
                                                accreditor == null
                                                        ? ""
                                                        : ", \"accreditor\": \""
                                                                + accreditor
                                                                + "\""))
                        .post("/qualifications")
                        .then()
                        .statusCode(201);
        return as(admin)
                .get("/qualifications/" + added.extract().path("id"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0} {2} at {1}: {3}")
    @CsvSource({
        "QCF, L2, 2010, true",
        "QCF, L2, 2009, false",
        "NQF, L3, 2011, false",
        "NQF, L3, 2012, true",
        "NQF, L3, 2013, true",
        "NQF, L3, 2014, true",
        "NQF, L3, 2015, false",
        "HIGHER_NATIONAL, L5, 2012, true",
        "CUSTOMISED, L3, 2014, false",
        "SRF, L3, 2014, false",
        "FUNCTIONAL_SKILLS, L2, 2012, false",
        "ESOL, ENTRY, 2012, false",
        "KEY_SKILLS, L2, 2012, false",
        "SKILLS_FOR_LIFE, L1, 2012, false",
        "ESSENTIAL_SKILLS_WALES, L1, 2012, false",
        "CORE_SKILLS, L2, 2012, false",
        "NVQ, L3, 2012, false",
        "SVQ, L3, 2012, false"
    })
    @DisplayName(
            "QMR-019 QMR-020 QMR-021 QMR-023 QMR-026 QMR-027 QMR-028 the catalogue says what is covered")
    void derivesCoverage(String family, String level, int year, boolean covered) {
        fetched(family, level, year, null).body("coveredByQmr", equalTo(covered));
    }

    @Test
    @DisplayName("QMR-022 a National of 2016 is covered and asks for employer engagement")
    void nationals() {
        fetched("NATIONAL_2016", "L3", 2016, null)
                .body("coveredByQmr", equalTo(true))
                .body("employerEngagement", equalTo(true));
    }

    @Test
    @DisplayName(
            "QMR-024 one accredited by the Scottish body is covered, with its guidance elsewhere")
    void scottish() {
        fetched("NQF", "L2", 2016, "SQA")
                .body("coveredByQmr", equalTo(true))
                .body("externalGuidance", notNullValue());
    }

    @Test
    @DisplayName("QMR-033 whether it is covered is derived and refused as input")
    void coverageIsNotTypedIn() {
        var qualification = fetched("QCF", "L2", 2012, null);
        var body =
                """
                {"title": "Renamed", "level": "L2", "family": "QCF", "startYear": 2009, "sector": "OTHER", "subjectArea": "Sport"%s}
                """;
        var path = "/qualifications/" + qualification.extract().path("id");
        var etag = qualification.extract().header("ETag");
        as(admin, etag)
                .body(body.formatted(", \"coveredByQmr\": true"))
                .put(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        as(admin, etag)
                .body(body.formatted(""))
                .put(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Renamed"))
                .body("coveredByQmr", equalTo(false));
    }

    @Test
    @DisplayName("QMR-037 recognition and every approval of a qualification are on record")
    void recordsApprovals() {
        var terms =
                as(admin)
                        .body(
                                """
                                {"edition": "1", "title": "Terms", "text": "Be fair.", "inForceFrom": "2010-01-01"}
                                """)
                        .post("/recognition-terms")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var path = "/enrolments/" + centre.enrolmentId();
        for (var i = 0; i < 3; i++) {
            as(admin)
                    .body(
                            """
                            {"qualificationNumber": "%s", "status": "ACTIVE", "approvedOn": "2012-09-01"}
                            """
                                    .formatted(learners.covered(centre.aoId()).number()))
                    .post(path + "/approvals")
                    .then()
                    .statusCode(201);
        }
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        as(head).get(path + "/approvals").then().statusCode(200).body("items.size()", equalTo(3));
        as(admin)
                .body(
                        """
                        {"recognisedOn": "2009-09-01", "termsId": "%s", "agreedOn": "2010-02-01"}
                        """
                                .formatted(terms))
                .put(path + "/recognition")
                .then()
                .statusCode(200)
                .body("recognisedOn", equalTo("2009-09-01"))
                .body("agreementNeeded", equalTo(false));
    }

    @Test
    @DisplayName("QMR-039 a new edition of the terms needs a new agreement, and can be opened")
    void newEditionNeedsAgreement() {
        var body =
                """
                {"edition": "%s", "title": "Terms", "text": "%s", "inForceFrom": "%s"}
                """;
        var first =
                as(admin)
                        .body(body.formatted("1", "Be fair.", "2010-01-01"))
                        .post("/recognition-terms")
                        .then()
                        .extract()
                        .path("id");
        var path = "/enrolments/" + centre.enrolmentId() + "/recognition";
        as(admin)
                .body(
                        """
                        {"recognisedOn": "2009-09-01", "termsId": "%s", "agreedOn": "2010-02-01"}
                        """
                                .formatted(first))
                .put(path)
                .then()
                .statusCode(200);
        as(admin)
                .body(body.formatted("2", "Be fair and kind.", "2016-09-01"))
                .post("/recognition-terms")
                .then()
                .statusCode(201);
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var current =
                as(nominee)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("edition", equalTo("1"))
                        .body("currentEdition", equalTo("2"))
                        .body("agreementNeeded", equalTo(true))
                        .extract()
                        .path("currentTermsId");
        as(nominee)
                .get("/recognition-terms/" + current)
                .then()
                .statusCode(200)
                .body("text", equalTo("Be fair and kind."));
    }
}
