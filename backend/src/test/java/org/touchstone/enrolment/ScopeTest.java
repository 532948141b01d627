package org.touchstone.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.Learners.TestQualification;
import org.touchstone.testing.World.Organisation;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ScopeTest extends ApiTest {

    @Inject Learners learners;
    @Inject EnrolmentScope scope;
    @Inject SchemeDirectory schemes;

    private TestCentre centre;
    private TestPerson mis;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
    }

    private static String line(
            TestQualification qualification, int learners, String context, String first) {
        return """
                {"qualificationNumber": "%s", "activeLearners": %d, "firstRegisteredOn": "%s"%s}
                """
                .formatted(
                        qualification.number(),
                        learners,
                        first,
                        context == null ? "" : ", \"deliveryContext\": \"" + context + "\"");
    }

    private ValidatableResponse send(String takenOn, String... lines) {
        return as(mis).body(
                        "{\"takenOn\": \"%s\", \"lines\": [%s]}"
                                .formatted(takenOn, String.join(",", lines)))
                .put("/enrolments/" + centre.enrolmentId() + "/registrations")
                .then();
    }

    private ValidatableResponse scopeOf(TestCentre of) {
        return as(mis).get("/centres/" + of.number() + "/scope").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-018 one active registration on a covered qualification brings the centre into scope")
    void oneLearnerSuffices() {
        scopeOf(centre).body("inScope", equalTo(false));
        send("2016-11-01", line(learners.covered(centre.aoId()), 1, null, "2015-09-14"))
                .statusCode(200)
                .body("inScope", equalTo(true));
        scopeOf(centre).body("inScope", equalTo(true));
    }

    @Test
    @DisplayName("QMR-018 decision D48: a qualification without an active learner does not count")
    void noActiveLearner() {
        send("2016-11-01", line(learners.covered(centre.aoId()), 0, null, "2015-09-14"))
                .statusCode(200)
                .body("inScope", equalTo(false))
                .body("reasons.rule", contains("NO_LEARNERS"));
    }

    @Test
    @DisplayName(
            "QMR-025 decision D42: learners in an apprenticeship do not count, whatever the qualification")
    void apprenticesDoNotCount() {
        send(
                        "2016-11-01",
                        line(learners.covered(centre.aoId()), 12, "APPRENTICESHIP", "2015-09-14"))
                .statusCode(200)
                .body("inScope", equalTo(false))
                .body("reasons.rule", contains("EXCLUDED_DELIVERY"))
                .body("reasons.learners", contains(12));
    }

    @Test
    @DisplayName("QMR-029 any covered registration wins, however much else there is")
    void anyCoveredWins() {
        var nvq = learners.qualification(centre.aoId(), "NVQ", "L2", 2012, "Care");
        var covered = learners.covered(centre.aoId());
        send("2016-11-01", line(nvq, 500, null, "2012-09-14"), line(covered, 1, null, "2015-09-14"))
                .statusCode(200)
                .body("inScope", equalTo(true))
                .body("reasons.covered", contains(true, false));
        learners.programme(centre, nvq);
        learners.programme(centre, covered);
        as(mis).get("/enrolments/" + centre.enrolmentId() + "/registrations")
                .then()
                .body("lines.covered", contains(false, true));
    }

    @Test
    @DisplayName("QMR-030 a centre with Functional Skills only is out of scope")
    void noCoveredLearner() {
        var skills =
                learners.qualification(centre.aoId(), "FUNCTIONAL_SKILLS", "L2", 2012, "English");
        send("2016-11-01", line(skills, 80, null, "2014-09-14"))
                .statusCode(200)
                .body("inScope", equalTo(false));
        assertFalse(scope.of(centre.enrolmentId()).inScope());
    }

    @Test
    @DisplayName(
            "QMR-031 the rules and learner counts explain the scope; every snapshot stays in the history")
    void explainsScope() {
        var covered = learners.covered(centre.aoId());
        var svq = learners.qualification(centre.aoId(), "SVQ", "L3", 2012, "Care");
        send("2016-11-01", line(covered, 24, null, "2015-09-14"), line(svq, 7, null, "2015-09-14"));
        scopeOf(centre)
                .body("reasons.rule", contains("QCF_FROM_2010", "EXCLUDED_FAMILY"))
                .body("reasons.learners", contains(24, 7))
                .body("reasons[1].words", equalTo("Stand-alone SVQ is not covered"));
        world.setClock("2016-11-20T09:00");
        send("2016-11-20", line(svq, 7, null, "2015-09-14")).body("inScope", equalTo(false));
        as(mis).get("/centres/" + centre.number() + "/scope/history")
                .then()
                .statusCode(200)
                .body("items.inScope", contains(false, true));
        assertEquals(
                2,
                world.count(
                        "select count(*) from audit_event where centre_id = ?1 and name = 'ScopeChanged'",
                        centre.centreId()));
    }

    @Test
    @DisplayName("QMR-022 QMR-023 scope tells of employer engagement and of higher levels")
    void tellsWhatApplies() {
        var national = learners.qualification(centre.aoId(), "NATIONAL_2016", "L3", 2016, "Art");
        var hnd = learners.qualification(centre.aoId(), "HIGHER_NATIONAL", "L5", 2012, "Art");
        send("2016-11-01", line(national, 3, null, "2016-09-14"), line(hnd, 2, null, "2016-09-14"))
                .body("employerEngagement", equalTo(true))
                .body("higherLevels", equalTo(true));
    }

    @Test
    @DisplayName(
            "QMR-103 decision D47: the first registration ever on a covered qualification is kept")
    void keepsFirstRegistration() {
        var covered = learners.covered(centre.aoId());
        var nvq = learners.qualification(centre.aoId(), "NVQ", "L2", 2012, "Care");
        send("2016-11-10", line(nvq, 5, null, "2011-01-10"))
                .body("firstRegistrationOn", nullValue());
        send("2016-11-12", line(nvq, 5, null, "2011-01-10"), line(covered, 5, null, "2016-11-01"))
                .body("firstRegistrationOn", equalTo("2016-11-01"));
        send("2016-11-14", line(covered, 5, null, "2016-11-08"))
                .body("firstRegistrationOn", equalTo("2016-11-01"));
    }

    @Test
    @DisplayName("QMR-299 a snapshot replaces all of its day, and the scope follows at once")
    void snapshotReplaces() {
        var covered = learners.covered(centre.aoId());
        var other = learners.covered(centre.aoId());
        send(
                "2016-11-01",
                line(covered, 5, null, "2015-09-14"),
                line(other, 4, null, "2015-09-14"));
        send("2016-11-01", line(other, 6, null, "2015-09-14")).statusCode(200);
        as(mis).get("/enrolments/" + centre.enrolmentId() + "/registrations")
                .then()
                .statusCode(200)
                .body("lines", hasSize(1))
                .body("lines[0].activeLearners", equalTo(6));
        scopeOf(centre).body("reasons.learners", contains(6));
    }

    @Test
    @DisplayName(
            "QMR-299 all that is wrong with a snapshot is told together, and nothing is taken over")
    void refusesUnsoundSnapshot() {
        var covered = learners.covered(centre.aoId());
        as(mis).body(
                        """
                        {"takenOn": "2016-11-16", "lines": [
                          {"qualificationNumber": "NONE", "activeLearners": 1, "firstRegisteredOn": "2016-01-01"},
                          {"qualificationNumber": "%s", "activeLearners": 1, "firstRegisteredOn": "2016-12-01"}]}
                        """
                                .formatted(covered.number()))
                .put("/enrolments/" + centre.enrolmentId() + "/registrations")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/takenOn",
                                "/lines/0/qualificationNumber",
                                "/lines/1/firstRegisteredOn"));
        as(world.person(Role.MIS_CLIENT, Target.CENTRE, world.centre().centreId()))
                .body("{\"takenOn\": \"2016-11-01\", \"lines\": []}")
                .put("/enrolments/" + centre.enrolmentId() + "/registrations")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("QMR-351 the scope of all centres of a scheme is read at once for opening a cycle")
    void readsAllForCycle() {
        var organisation = new Organisation(centre.aoId(), centre.regionId());
        var in = world.centre(organisation, Nation.WALES);
        var out = world.centre(organisation, Nation.WALES);
        learners.inScope(in);
        var version = schemes.byCode("pearson-qmr", "2016-17").orElseThrow();
        var all = scope.ofAll(centre.aoId(), version.id());
        assertEquals(3, all.size());
        assertTrue(all.get(in.enrolmentId()).inScope());
        assertFalse(all.get(out.enrolmentId()).inScope());
        assertEquals(
                LocalDate.parse("2015-09-14"), all.get(in.enrolmentId()).firstRegistrationOn());
    }
}
