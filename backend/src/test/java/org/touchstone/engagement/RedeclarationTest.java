package org.touchstone.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.EngagementFixture;

@QuarkusTest
class RedeclarationTest extends ApiTest {

    @Inject EngagementFixture engagement;

    @Test
    @DisplayName("QMR-130 QMR-118 both boxes are answered each year, or the document is refused")
    void bothBoxes() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var nominee = preparation.nominee();
        engagement
                .save(id, nominee, "approvals", "{\"answers\": [], \"added\": []}")
                .statusCode(200);
        engagement
                .command(id, nominee, "submit", null)
                .statusCode(422)
                .body("code", equalTo("REDECLARATION_INCOMPLETE"))
                .body("errors[0].pointer", equalTo("/sections/approvals/confirmed"));
        engagement.save(id, nominee, "recognition", "{}").statusCode(200);
        engagement
                .command(id, nominee, "submit", null)
                .statusCode(422)
                .body("errors.pointer", hasItem("/sections/recognition/confirmed"));
    }

    @Test
    @DisplayName("QMR-131 “changed” needs a text; the terms' version stands in the box")
    void changedNeedsText() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var nominee = preparation.nominee();
        engagement
                .save(id, nominee, "recognition", "{\"confirmed\": true, \"changed\": true}")
                .statusCode(200)
                .body("termsVersion", equalTo("2016-17"))
                .body("status.missing[0].code", equalTo("RECOGNITION_CHANGE_MISSING"));
        engagement
                .command(id, nominee, "request-signature", null)
                .statusCode(422)
                .body("code", equalTo("RECOGNITION_CHANGE_MISSING"));
    }

    @Test
    @DisplayName("QMR-132 every approval needs an answer; the refusal names the one without")
    void everyApproval() {
        var preparation = engagement.due();
        engagement.approval(preparation.centre(), "BTEC Applied Science");
        engagement.approval(preparation.centre(), "BTEC Business");
        engagement.approval(preparation.centre(), "BTEC Music");
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var nominee = preparation.nominee();
        var ids = engagement.read(id, nominee).<String>getList("sections.approvals.approvals.id");
        engagement
                .save(
                        id,
                        nominee,
                        "approvals",
                        """
                        {"confirmed": true, "added": [], "answers": [
                          {"approvalId": "%s", "declared": "KEEP"}, {"approvalId": "%s", "declared": "CEASED_PARTLY"}]}"""
                                .formatted(ids.get(0), ids.get(1)))
                .statusCode(200);
        engagement
                .command(id, nominee, "submit", null)
                .statusCode(422)
                .body("errors.code", hasItems("APPROVAL_NOT_ANSWERED", "CEASED_LEVELS_MISSING"))
                .body(
                        "errors.find { it.code == 'APPROVAL_NOT_ANSWERED' }.message",
                        containsString("BTEC Music"));
    }

    @Test
    @DisplayName(
            "QMR-133 what ended or was added becomes a change request; the register is unchanged")
    void changeRequests() {
        var preparation = engagement.due();
        var approval = engagement.approval(preparation.centre(), "BTEC Music");
        var keeper = world.person(Role.AO_ADMIN, Target.AO, preparation.centre().aoId());
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.declare(id, preparation.nominee(), "CEASED");
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);
        engagement
                .command(
                        id,
                        preparation.head(),
                        "sign",
                        "{\"name\": \"Orla Head\", \"confirmed\": true}")
                .statusCode(200);
        engagement.command(id, preparation.nominee(), "submit", null).statusCode(200);

        var request =
                as(keeper)
                        .queryParam("visit", preparation.visitId())
                        .get("/change-requests")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].kind", equalTo("CEASED"))
                        .body("items[0].state", equalTo("OPEN"))
                        .extract()
                        .path("items[0].id")
                        .toString();
        assertThat(
                        world.count(
                                "select count(*) from qualification_approval where id = ?1 and status = 'ACTIVE'",
                                approval))
                .isEqualTo(1);
        assertThat(engagement.notices(keeper, "engagement-change-reported")).isEqualTo(1);
        var path = "/change-requests/" + request;
        var etag = as(keeper).get(path).then().statusCode(200).extract().header("ETag");
        as(preparation.nominee(), etag)
                .body("{\"reason\": \"x\"}")
                .post(path + "/reject")
                .then()
                .statusCode(403);
        var decided =
                as(keeper, etag)
                        .body("{\"reason\": \"There are learners.\"}")
                        .post(path + "/reject")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("REJECTED"))
                        .body("note", equalTo("There are learners."))
                        .extract()
                        .header("ETag");
        as(keeper, decided)
                .body("{}")
                .post(path + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_REQUEST_DECIDED"));
    }

    @Test
    @DisplayName(
            "QMR-133 handed in again, a document leaves no second open request for the same change")
    void resubmission() {
        var preparation = engagement.due();
        engagement.approval(preparation.centre(), "BTEC Music");
        var keeper = world.person(Role.AO_ADMIN, Target.AO, preparation.centre().aoId());
        var id = engagement.allocate(preparation);
        for (var declared : new String[] {"CEASED", "CEASED", "KEEP"}) {
            engagement.fillIn(id, preparation);
            engagement.declare(id, preparation.nominee(), declared);
            engagement
                    .command(id, preparation.nominee(), "request-signature", null)
                    .statusCode(200);
            engagement
                    .command(
                            id,
                            preparation.head(),
                            "sign",
                            "{\"name\": \"Orla Head\", \"confirmed\": true}")
                    .statusCode(200);
            engagement.command(id, preparation.nominee(), "submit", null).statusCode(200);
            as(keeper)
                    .queryParam("visit", preparation.visitId())
                    .queryParam("state", "OPEN")
                    .get("/change-requests")
                    .then()
                    .body("items", hasSize("KEEP".equals(declared) ? 0 : 1));
            engagement
                    .command(
                            id,
                            preparation.reviewer(),
                            "return",
                            "{\"reasons\": [{\"reason\": \"Once more\"}]}")
                    .statusCode(200);
        }
    }

    @Test
    @DisplayName(
            "QMR-134 differences: learners on what ended, learners without approval, approvals without learners")
    void differences() {
        var preparation = engagement.due();
        engagement.approval(preparation.centre(), "BTEC Idle");
        var music = engagement.approval(preparation.centre(), "BTEC Music");
        var qualification =
                world.rows(
                                "select cast(qualification_id as char) from qualification_approval where id = ?1",
                                music)
                        .get(0)
                        .get(0)
                        .toString();
        engagement.registered(preparation.centre(), UUID.fromString(qualification), 12);
        var id = engagement.allocate(preparation);
        engagement.declare(id, preparation.nominee(), "CEASED");
        engagement.command(id, preparation.nominee(), "share", null).statusCode(200);
        var keeper = world.person(Role.AO_ADMIN, Target.AO, preparation.centre().aoId());

        as(keeper)
                .get("/engagement-documents/" + id + "/approval-differences")
                .then()
                .statusCode(200)
                .body("differences", hasSize(1))
                .body("differences[0].title", equalTo("BTEC Music"))
                .body("differences[0].activeLearners", equalTo(12))
                .body("differences[0].kinds", hasItem("LEARNERS_ON_CEASED"));
        engagement.declare(id, preparation.nominee(), "KEEP");
        as(keeper)
                .get("/engagement-documents/" + id + "/approval-differences")
                .then()
                .body("differences.title", equalTo(List.of("BTEC Idle")))
                .body("differences[0].kinds", hasItem("APPROVED_WITHOUT_LEARNERS"));
    }

    @Test
    @DisplayName("QMR-135 a submitted document is evidence for QO.4.5, once")
    void evidence() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.submit(id, preparation);
        assertThat(
                        world.rows(
                                "select e.title, e.place from evidence e join evidence_link l on l.evidence_id = e.id"
                                        + " where e.visit_id = ?1 and l.subject_type = 'measure' and l.subject = 'QO.4.5'",
                                preparation.visitId()))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.get("place"))
                                        .isEqualTo(
                                                "/visits/"
                                                        + preparation.visitId()
                                                        + "/engagement"));
    }
}
