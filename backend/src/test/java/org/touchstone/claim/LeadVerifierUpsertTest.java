package org.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;

@QuarkusTest
class LeadVerifierUpsertTest extends ApiTest {

    @Inject Learners learners;

    private ClaimingCentre at;

    @BeforeEach
    void makeCentre() {
        at = ClaimingCentre.of(world, learners, "QCF", "L2");
    }

    private Map<String, Object> row(String key, String leavesOn) {
        var row = new HashMap<String, Object>();
        row.put("key", key);
        row.put("subjectArea", "Sport");
        row.put("family", "QCF");
        row.put("name", "Lena Leader");
        row.put("email", key.toLowerCase() + "." + at.centre().number() + "@example.org");
        row.put("registeredOn", "2016-10-03");
        if (leavesOn != null) {
            row.put("leavesOn", leavesOn);
        }
        return row;
    }

    private ValidatableResponse send(boolean dryRun, List<Map<String, Object>> rows) {
        return as(at.mis())
                .queryParam("dryRun", dryRun)
                .body(Map.of("rows", rows))
                .put("/centres/" + at.centre().number() + "/lead-verifiers")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list() {
        return as(at.nominee())
                .get("/lead-verifiers?former=true&centre=" + at.centre().number())
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-302, QMR-244 an end that is sent brings the flag for a replacement; a successor takes it away")
    void endAsksForReplacement() {
        send(false, List.of(row("A", null))).body("rows[0].outcome", equalTo("ADDED"));
        send(false, List.of(row("A", null))).body("rows[0].outcome", equalTo("UNCHANGED"));

        send(true, List.of(row("A", "2016-11-10"))).body("rows[0].outcome", equalTo("CHANGED"));
        list().body("items[0].warnings", not(hasItem("REPLACEMENT_NEEDED")));
        send(false, List.of(row("A", "2016-11-10"))).body("rows[0].outcome", equalTo("CHANGED"));
        list().body("items[0].leftOn", equalTo("2016-11-10"))
                .body("items[0].warnings", hasItem("REPLACEMENT_NEEDED"));

        send(false, List.of(row("A", "2016-11-10"), row("B", null)))
                .body("rows.outcome", equalTo(List.of("UNCHANGED", "ADDED")));
        list().body("items.warnings.flatten()", not(hasItem("REPLACEMENT_NEEDED")));
    }

    @Test
    @DisplayName("QMR-302 end and successor come in one batch; a second for the area is refused")
    void successorInOneBatch() {
        send(false, List.of(row("A", null), row("B", null)))
                .body("rows[1].errors[0].code", equalTo("AREA_HAS_VERIFIER"));
        for (var dryRun : new boolean[] {true, false}) {
            send(dryRun, List.of(row("A", "2016-11-10"), row("B", null)))
                    .body("rows.outcome", equalTo(List.of("CHANGED", "ADDED")));
        }
    }

    @Test
    @DisplayName("QMR-302 who was entered by hand takes the key; a key is one post for ever")
    void keyIsOnePost() {
        var verifier = at.staff();
        as(at.nominee())
                .body(at.registration("QCF", verifier, "2016-10-03"))
                .post("/lead-verifiers")
                .then()
                .statusCode(201);
        var row = row("A", null);
        row.put("email", verifier.email());
        send(false, List.of(row)).body("rows[0].outcome", equalTo("CHANGED"));
        send(false, List.of(row)).body("rows[0].outcome", equalTo("UNCHANGED"));

        var other = row("A", null);
        other.put("family", "NQF");
        other.put("registeredOn", "2016-10-04");
        send(false, List.of(other))
                .body(
                        "rows[0].errors.pointer",
                        containsInAnyOrder(
                                "/rows/0/family", "/rows/0/registeredOn", "/rows/0/email"));
    }

    @Test
    @DisplayName("QMR-302 every reason against a row is told, and the good rows are stored")
    void badRows() {
        var unknown = row("A", "2016-01-01");
        unknown.put("subjectArea", "Astronomy");
        unknown.put("family", "CANDLES");
        unknown.put("staffKey", "NOBODY");
        send(false, List.of(unknown, row("B", null)))
                .body("accepted", equalTo(1))
                .body(
                        "rows[0].errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_SUBJECT_AREA",
                                "UNKNOWN_FAMILY",
                                "UNKNOWN_STAFF_KEY",
                                "ENDS_BEFORE_START"));
        assertThat(
                        world.count(
                                "select count(*) from claim_lead_verifier where enrolment_id = ?1",
                                at.centre().enrolmentId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-298, QMR-302 another centre's verifiers are not there for the machine")
    void ownCentreOnly() {
        as(at.mis())
                .body(Map.of("rows", List.of(row("A", null))))
                .put("/centres/" + world.centre().number() + "/lead-verifiers")
                .then()
                .statusCode(404);
    }
}
