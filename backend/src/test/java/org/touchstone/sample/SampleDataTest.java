package org.touchstone.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
    private static final UUID NINA = UUID.fromString("00000000-0000-4000-8000-000000000009");
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
