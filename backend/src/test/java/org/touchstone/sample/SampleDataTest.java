package org.touchstone.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Profile;
import org.touchstone.testing.Database;
import org.touchstone.testing.Tokens;
import org.touchstone.testing.World;

@QuarkusTest
@QuarkusTestResource(Database.class)
@TestProfile(SampleDataTest.WithSampleData.class)
class SampleDataTest {

    /** An installation that asks for sample data, with a database of its own. */
    public static class WithSampleData implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("touchstone.sample-data", "true", "touchstone.profile", "LOCAL");
        }
    }

    private static final UUID OTTO = UUID.fromString("00000000-0000-4000-8000-000000000006");
    private static final UUID LENA = UUID.fromString("00000000-0000-4000-8000-000000000018");
    private static final UUID ISLA = UUID.fromString("00000000-0000-4000-8000-000000000019");
    private static final UUID IAN = UUID.fromString("00000000-0000-4000-8000-000000000020");
    private static final UUID INES = UUID.fromString("00000000-0000-4000-8000-000000000021");
    private static final UUID NINA = UUID.fromString("00000000-0000-4000-8000-000000000009");
    private static final int ASSESSMENTS = 224;
    private static final int MINUTES_ON_A_BUSY_MACHINE = 5;

    @Inject SampleInstallation installation;
    @Inject World world;

    @BeforeEach
    void waitForIt() throws Exception {
        assertEquals(
                List.of(),
                installation.finished().get(MINUTES_ON_A_BUSY_MACHINE, TimeUnit.MINUTES));
    }

    @Test
    @DisplayName(
            "QMR-351 the sample data has a finished cycle and a current one with a visit in every state")
    void hasEveryState() {
        var states =
                world
                        .rows(
                                "select distinct v.state from visit v join cycle c on c.id = v.cycle_id"
                                        + " where c.starts_on = (select max(starts_on) from cycle)")
                        .stream()
                        .map(row -> row.get(0).toString())
                        .collect(Collectors.toSet());
        // A review of this scheme is never confirmed by a plan, refused at the door or cancelled.
        assertTrue(
                states.containsAll(
                        Set.of(
                                "DUE",
                                "ALLOCATED",
                                "PROPOSED",
                                "AGREED",
                                "IN_PROGRESS",
                                "CONDUCTED",
                                "REPORTED",
                                "CLOSED",
                                "DEFERRED",
                                "WITHDRAWN")),
                states::toString);
        assertEquals(
                4,
                world.count(
                        "select count(*) from visit v join cycle c on c.id = v.cycle_id"
                                + " where v.state in ('REPORTED', 'CLOSED') and c.starts_on = (select min(starts_on) from cycle)"));
    }

    @Test
    @DisplayName("QMR-188 the sample data has actions in every state that a centre meets")
    void hasActionsInEveryState() {
        var states =
                world.rows("select distinct state from action").stream()
                        .map(row -> row.get(0).toString())
                        .collect(Collectors.toSet());
        assertTrue(
                states.containsAll(
                        Set.of("OPEN", "IN_PROGRESS", "SUBMITTED", "RETURNED", "COMPLETED")),
                states::toString);
    }

    @Test
    @DisplayName(
            "QMR-034 the sample data has at least forty centres in four nations and five regions")
    void hasCentres() {
        assertTrue(world.count("select count(*) from centre") >= 40);
        assertEquals(4, world.count("select count(distinct nation) from centre"));
        assertEquals(
                12,
                world.count(
                        "select count(distinct person_id) from assignment where role = 'REVIEWER' and target_kind = 'AO'"));
    }

    @Test
    @DisplayName(
            "QMR-018 the journey's centre is due and free, the nominee's is allocated to Rita Reviewer")
    void isReadyForTheJourney() {
        as(OTTO).queryParam("centre", "20001")
                .get("/api/v1/visits")
                .then()
                .statusCode(200)
                .body("items.state", hasItem("DUE"));
        as(NINA).get("/api/v1/visits")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.state == 'ALLOCATED' }.reviewerName",
                        equalTo("Rita Reviewer"))
                .body("items.size()", greaterThan(1));
        as(NINA).queryParam("centre", "10001")
                .get("/api/v1/programmes")
                .then()
                .body("items.size()", greaterThanOrEqualTo(3));
    }

    @Test
    @DisplayName(
            "IQA-019 IQA-033 IQA-061 the sample data has an IQA plan in force, individual plans in three states and an amendment under way")
    void hasAnIqaPlan() {
        as(LENA).get("/api/v1/iqa-areas")
                .then()
                .statusCode(200)
                .body("items[0].leadName", equalTo("Lena Lead"))
                .body("items[0].members", equalTo(3));
        String plan =
                as(LENA).get("/api/v1/iqa-work-plans")
                        .then()
                        .statusCode(200)
                        .body("items[0].currentNumber", equalTo(1))
                        .extract()
                        .path("items[0].id");
        as(LENA).get("/api/v1/iqa-work-plans/" + plan + "/individual-plans")
                .then()
                .body("items.state", containsInAnyOrder("AGREED", "COUNTERED", "PROPOSED"));
        String draft = as(LENA).get("/api/v1/iqa-work-plans/" + plan).path("openVersionId");
        as(LENA).get("/api/v1/iqa-work-plans/" + plan + "/versions/" + draft)
                .then()
                .body(
                        "allowedCommands.find { it.command == 'publish' }.missing.code",
                        contains("CHANGE_UNEXPLAINED"));
    }

    @Test
    @DisplayName(
            "IQA-074 IQA-076 the sample data has a standardisation event with minutes, one to come, and a log with a verified entry")
    void hasDevelopment() {
        as(LENA).get("/api/v1/standardisation-events?centre=10001")
                .then()
                .statusCode(200)
                .body("items.state", contains("PLANNED", "HELD"))
                .body("items.attended", contains(0, 3));
        as(LENA).get("/api/v1/cpd-entries?centre=10001")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(4))
                .body("items.findAll { it.verifiedAt != null }.size()", equalTo(1));
    }

    @Test
    @DisplayName(
            "IQA-024 IQA-025 IQA-070 the sample data has a matrix of six assessors and eight units, drawn by ratings, with samples in every state")
    void hasASample() {
        assertEquals(ASSESSMENTS, world.count("select count(*) from assessment"));
        assertEquals(
                1,
                world.count(
                        "select count(distinct learner) from assessment where state = 'WITHDRAWN'"));
        var withdrawn = world.count("select count(*) from assessment where state = 'WITHDRAWN'");
        var plan = planOfLena();
        as(LENA).get(plan + "/coverage")
                .then()
                .statusCode(200)
                .body("columnsShown.size()", equalTo(8))
                .body("rows.size()", equalTo(6))
                .body("population", equalTo((int) (ASSESSMENTS - withdrawn)))
                .body("done", equalTo(4))
                .body("awaiting", equalTo(1))
                .body("planned", greaterThanOrEqualTo(12))
                .body("assessorsMissed", equalTo(0))
                .body("columnsMissed", equalTo(0));
        as(LENA).get(plan + "/assessor-ratings")
                .then()
                .body("items.findAll { !it.decided }.size()", equalTo(1))
                .body("items.rating", hasItems("RED", "AMBER", "GREEN"));
        as(LENA).queryParam("limit", 200)
                .get(plan + "/samples")
                .then()
                .body("items.findAll { it.responsibleId != null }.size()", equalTo(12))
                .body("items.decision", hasItems("AGREE", "AGREE_WITH_ACTION", "DISAGREE"))
                .body("items.findAll { it.recordState == 'DRAFT' }.size()", equalTo(1))
                .body("items.findAll { it.state == 'DROPPED' }.size()", greaterThanOrEqualTo(1));
        assertEquals(1, world.count("select count(*) from claim_hold where freed_at is null"));
    }

    @Test
    @DisplayName("IQA-079 IQA-080 everybody of the team finds work of theirs in the sample data")
    void hasWork() {
        as(LENA).get("/api/v1/iqa-work/mine")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("MONITORING_POINT"));
        as(ISLA).get("/api/v1/iqa-work/mine")
                .then()
                .body("items.kind", hasItems("SAMPLE", "COUNTERSIGNATURE"));
        as(IAN).get("/api/v1/iqa-work/mine")
                .then()
                .body("items.kind", hasItems("SAMPLE", "FEEDBACK_TO_READ"));
        as(INES).get("/api/v1/iqa-work/mine")
                .then()
                .body("items.kind", hasItems("SAMPLE", "OBSERVATION"))
                .body("items.findAll { it.kind == 'SAMPLE' && it.overdue }.size()", equalTo(1));
        as(LENA).get(planOfLena() + "/dashboard")
                .then()
                .body("tiles.find { it.code == 'OVERDUE' }.count", greaterThan(0))
                .body("tiles.find { it.code == 'FEEDBACK_OVERDUE' }.count", equalTo(1))
                .body("tiles.find { it.code == 'FLAGS' }.count", greaterThanOrEqualTo(1));
    }

    @Test
    @DisplayName(
            "IQA-050 IQA-058 IQA-060 IQA-073 the sample data has observations, a point that is due, one recorded with a finding, and a review")
    void hasMonitoring() {
        var plan = planOfLena();
        as(LENA).get(plan + "/observations")
                .then()
                .statusCode(200)
                .body("items.state", containsInAnyOrder("DONE", "DONE", "PLANNED"));
        String first =
                as(LENA).get(plan + "/monitoring-points")
                        .then()
                        .body("items.state", containsInAnyOrder("RECORDED", "PLANNED", "PLANNED"))
                        .body("items.findAll { it.due && !it.overdue }.size()", equalTo(1))
                        .body("items.find { it.state == 'RECORDED' }.feedback", equalTo(2))
                        .extract()
                        .path("items.find { it.state == 'RECORDED' }.id");
        as(LENA).get(plan + "/monitoring-points/" + first)
                .then()
                .body("records.size()", equalTo(3))
                .body("records.findings.flatten().actionReference", hasSize(1));
        as(LENA).get(plan + "/reviews").then().body("items.number", contains(1));
    }

    @Test
    @DisplayName("QMR-351 no window of the plan in the sample data begins or ends on a weekend")
    void keepsToWorkingDays() {
        String version = as(LENA).get(planOfLena()).path("currentVersionId");
        var content = as(LENA).get(planOfLena() + "/versions/" + version).jsonPath();
        var days =
                Stream.of("activities.fromOn", "activities.toOn", "monitoringPoints.toOn")
                        .flatMap(path -> content.<String>getList("content." + path).stream())
                        .map(LocalDate::parse)
                        .toList();
        assertEquals(13, days.size());
        days.forEach(
                day ->
                        assertFalse(
                                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                                        .contains(day.getDayOfWeek()),
                                day::toString));
    }

    private static String planOfLena() {
        return "/api/v1/iqa-work-plans/"
                + as(LENA).get("/api/v1/iqa-work-plans").<String>path("items[0].id");
    }

    @Test
    @DisplayName(
            "QMR-332 what happened in the sample data stands in the timeline with the name of who did it")
    void isAudited() {
        assertTrue(
                world.count(
                                "select count(*) from audit_event where name = 'ReportPublished' and person_name = 'Ravi Reviewer'")
                        >= 1);
    }

    @Test
    @DisplayName("QMR-329 sample data is installed once and leaves any other database alone")
    void isIdempotent() {
        var before = world.count("select count(*) from audit_event");
        assertEquals(List.of(), installation.installOnce());
        assertEquals(before, world.count("select count(*) from audit_event"));
        assertEquals(1, world.count("select count(*) from awarding_organisation"));
    }

    @Test
    @DisplayName("QMR-329 production refuses to start with sample data")
    void productionRefuses() {
        var refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> SampleSettings.check(true, Profile.PRODUCTION));
        assertTrue(refusal.getMessage().contains("touchstone.sample-data=false"));
        assertDoesNotThrow(() -> SampleSettings.check(false, Profile.PRODUCTION));
        assertDoesNotThrow(() -> SampleSettings.check(true, Profile.TRAINING));
    }

    @Test
    @DisplayName("QMR-327 the installer's key opens nothing once it is done, nor any other")
    void keyIsGone() {
        var key = new SampleKey();
        assertFalse(key.opens(""));
        var issued = key.issue();
        assertTrue(key.opens(issued));
        assertFalse(key.opens(issued.replace(issued.charAt(0), 'x')));
        key.withdraw();
        assertFalse(key.opens(issued));
        RestAssured.given()
                .header("Authorization", "Sample " + issued + " " + OTTO)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("QMR-329 outside the season the training clock goes to the nearest January")
    void findsTheSeason() {
        assertEquals(
                LocalDate.parse("2026-11-22"),
                SampleInstallation.season(LocalDate.parse("2026-11-22")));
        assertEquals(
                LocalDate.parse("2027-03-31"),
                SampleInstallation.season(LocalDate.parse("2027-03-31")));
        assertEquals(
                LocalDate.parse("2027-01-20"),
                SampleInstallation.season(LocalDate.parse("2027-05-02")));
        assertEquals(
                LocalDate.parse("2028-01-20"),
                SampleInstallation.season(LocalDate.parse("2027-10-05")));
    }

    private static RequestSpecification as(UUID subject) {
        return RestAssured.given().auth().oauth2(Tokens.of(subject)).accept("application/json");
    }
}
