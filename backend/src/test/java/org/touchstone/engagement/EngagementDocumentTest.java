package org.touchstone.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.EngagementFixture;
import org.touchstone.visit.VisitState;
import org.touchstone.visit.VisitWithdrawn;

@QuarkusTest
class EngagementDocumentTest extends ApiTest {

    @Inject EngagementFixture engagement;

    @Test
    @DisplayName("QMR-110 an allocation makes one document, and another reviewer finds the same")
    void oneDocumentPerVisit() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.allocate(preparation);

        as(preparation.nominee())
                .queryParam("visit", preparation.visitId())
                .get("/engagement-documents")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].state", equalTo("NOT_STARTED"));
        assertThat(engagement.notices(preparation.nominee(), "engagement-opened")).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-110 a withdrawn visit makes the document void, and nobody edits it")
    void voidWithTheVisit() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fire(
                new VisitWithdrawn(
                        EngagementFixture.about(preparation),
                        VisitState.WITHDRAWN,
                        "Out of scope"));

        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"x\"}")
                .statusCode(409)
                .body("code", equalTo("CED_READ_ONLY"));
        assertThat(engagement.read(id, preparation.nominee()).getString("state")).isEqualTo("VOID");
    }

    @Test
    @DisplayName("QMR-111 a half-filled draft is kept as it is, and the first save starts it")
    void keepsHalfADraft() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement
                .save(
                        id,
                        preparation.nominee(),
                        "changes",
                        "{\"noChange\": false, \"entries\": [{\"area\": \"Verification\"}]}")
                .statusCode(200)
                .body("entries[0].area", equalTo("Verification"))
                .body("status.complete", equalTo(false))
                .body("status.missing.code", hasItem("CHANGE_INCOMPLETE"));

        var read = engagement.read(id, preparation.nominee());
        assertThat(read.getString("state")).isEqualTo("DRAFT");
        assertThat(read.getString("sections.changes.entries[0].area")).isEqualTo("Verification");
        assertThat(read.getString("sections.changes.status.savedBy"))
                .isEqualTo(preparation.nominee().name());
    }

    @Test
    @DisplayName("QMR-111 QMR-334 a section saved from an old version is refused with 412")
    void staleSection() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var path = "/engagement-documents/" + id + "/sections/strengths";
        var first =
                as(preparation.nominee(), "\"0\"")
                        .body("{\"general\": \"One\"}")
                        .put(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        as(preparation.nominee(), "\"0\"")
                .body("{\"general\": \"Two\"}")
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        as(preparation.nominee(), first)
                .body("{\"general\": \"Two\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("general", equalTo("Two"));
        as(preparation.nominee()).body("{\"general\": \"Two\"}").put(path).then().statusCode(428);
    }

    @Test
    @DisplayName(
            "QMR-113 QMR-206 each earlier item needs a text; the refusal names the one without")
    void earlierItemsNeedTexts() {
        var preparation = engagement.due();
        var items =
                engagement.hadBefore(
                        preparation,
                        "ESSENTIAL_ACTION OPEN",
                        "ESSENTIAL_ACTION COMPLETED",
                        "RECOMMENDATION OPEN");
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement
                .save(
                        id,
                        preparation.nominee(),
                        "previous-items",
                        """
                        {"items": [{"itemId": "%s", "progress": "Done."}, {"itemId": "%s", "progress": "Done."}]}"""
                                .formatted(items.get(0), items.get(2)))
                .statusCode(200);

        engagement
                .command(id, preparation.nominee(), "submit", null)
                .statusCode(422)
                .body("code", equalTo("PREVIOUS_ITEM_UNANSWERED"))
                .body("errors.pointer", hasItem("/sections/previousItems/items/1/progress"))
                .body("detail", containsString("EA-2015-"));
        engagement
                .save(
                        id,
                        preparation.nominee(),
                        "previous-items",
                        "{\"items\": [{\"itemId\": \"%s\", \"progress\": \"x\"}]}"
                                .formatted(Ids.next()))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ITEM"))
                .body("errors[0].pointer", equalTo("/items/0/itemId"));
    }

    @Test
    @DisplayName("QMR-197 an action resolved since is listed with its outcome")
    void resolvedActionsAreListed() {
        var preparation = engagement.due();
        engagement.hadBefore(preparation, "ESSENTIAL_ACTION COMPLETED");
        var id = engagement.allocate(preparation);

        var read = engagement.read(id, preparation.nominee());
        assertThat(read.getString("sections.previousItems.items[0].outcome"))
                .isEqualTo("Resolved, accepted on Wed 20 Apr 2016");
        assertThat(read.getBoolean("sections.previousItems.status.notApplicable")).isFalse();
    }

    @Test
    @DisplayName("QMR-114 with no history the section is not applicable, empty and complete")
    void noHistory() {
        var preparation = engagement.due();
        var read = engagement.read(engagement.allocate(preparation), preparation.nominee());

        assertThat(read.getList("sections.previousItems.items")).isEmpty();
        assertThat(read.getBoolean("sections.previousItems.status.notApplicable")).isTrue();
        assertThat(read.getBoolean("sections.previousItems.status.complete")).isTrue();
    }

    @Test
    @DisplayName(
            "QMR-115 QMR-116 QMR-078 QMR-118 an empty document is refused with all that is missing")
    void refusesEverythingAtOnce() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var expected =
                hasItems(
                        "CHANGES_MISSING",
                        "STRENGTHS_MISSING",
                        "WEAKNESSES_MISSING",
                        "QN_DETAILS_NOT_CONFIRMED",
                        "REDECLARATION_INCOMPLETE");

        engagement
                .command(id, preparation.nominee(), "submit", null)
                .statusCode(422)
                .body("errors.code", expected);
        engagement
                .command(id, preparation.nominee(), "request-signature", null)
                .statusCode(422)
                .body("errors.code", expected);
        as(preparation.nominee())
                .get("/engagement-documents/" + id + "/missing")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing.code", expected);
    }

    @Test
    @DisplayName("QMR-115 neither a change nor the tick is refused; the tick alone is enough")
    void changesOrTick() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var nominee = preparation.nominee();
        engagement
                .save(id, nominee, "changes", "{\"noChange\": false, \"entries\": []}")
                .statusCode(200);
        engagement
                .command(id, nominee, "submit", null)
                .statusCode(422)
                .body("code", equalTo("CHANGES_MISSING"));
        engagement
                .save(
                        id,
                        nominee,
                        "changes",
                        """
                        {"noChange": false, "entries": [{"area": "Verification", "text": "Now by unit", "on": "2016-09-01"}]}""")
                .statusCode(200)
                .body("status.complete", equalTo(true));
    }

    @Test
    @DisplayName("QMR-116 weaknesses are needed, an objective's statement is extra")
    void bothStatements() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var nominee = preparation.nominee();
        engagement
                .save(
                        id,
                        nominee,
                        "weaknesses",
                        "{\"objectives\": [{\"objective\": \"QO.3\", \"text\": \"Late claims\"}]}")
                .statusCode(200);
        engagement
                .command(id, nominee, "submit", null)
                .statusCode(422)
                .body("code", equalTo("WEAKNESSES_MISSING"))
                .body("errors[0].pointer", equalTo("/sections/weaknesses/general"));
        engagement
                .save(
                        id,
                        nominee,
                        "weaknesses",
                        "{\"objectives\": [{\"objective\": \"QO.77\", \"text\": \"x\"}]}")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_OBJECTIVE"));
    }

    @Test
    @DisplayName("QMR-078 QMR-117 the nominee's details are confirmed once, by each nominee anew")
    void contactIsConfirmed() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var nominee = preparation.nominee();
        engagement.save(id, nominee, "contact", "{\"confirmed\": false}").statusCode(200);
        engagement
                .command(id, nominee, "submit", null)
                .statusCode(422)
                .body("code", equalTo("QN_DETAILS_NOT_CONFIRMED"));
        engagement
                .save(id, nominee, "contact", "{\"confirmed\": true}")
                .statusCode(200)
                .body("contactConfirmedAt", notNullValue())
                .body("name", equalTo(nominee.name()));

        world.insert(
                "update assignment set ends_on = '2016-11-01' where person_id = ?1", nominee.id());
        var successor =
                world.person(Role.CENTRE_CONTACT, Target.CENTRE, preparation.centre().centreId());
        engagement
                .command(id, successor, "request-signature", null)
                .statusCode(422)
                .body("code", equalTo("QN_DETAILS_NOT_CONFIRMED"));
    }

    @Test
    @DisplayName("QMR-119 a counter shows on how many of the 50 measures there is evidence")
    void evidenceIsCounted() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        as(preparation.nominee())
                .body(
                        """
                        {"kind": "PLACE", "title": "Policies", "place": "Office", "measures": ["QO.1.1", "QO.1.2"]}""")
                .post("/visits/" + preparation.visitId() + "/evidence")
                .then()
                .statusCode(201);

        var read = engagement.read(id, preparation.nominee());
        assertThat(read.getInt("sections.evidenceIndex.measuresWithEvidence")).isEqualTo(2);
        assertThat(read.getInt("sections.evidenceIndex.measures")).isEqualTo(50);
    }

    @Test
    @DisplayName(
            "QMR-129 last year's texts are a start; declarations and signature are never carried")
    void takesTextsOver() {
        var before = engagement.due();
        var old = engagement.allocate(before);
        engagement.submit(old, before);
        var cycle = engagement.cycle(before.centre(), 2017);
        var visit = engagement.visit(before.centre(), cycle, before.reviewer());
        var now =
                new EngagementFixture.Preparation(
                        before.centre(),
                        visit,
                        cycle,
                        before.nominee(),
                        before.head(),
                        before.reviewer());
        world.setClock("2017-11-15T09:00");
        var id = engagement.allocate(now);
        engagement
                .save(id, now.nominee(), "weaknesses", "{\"general\": \"Typed already\"}")
                .statusCode(200);

        engagement
                .command(id, now.nominee(), "take-over-texts", null)
                .statusCode(200)
                .body("sections.strengths.general", equalTo("Tracking is exact."))
                .body("sections.weaknesses.general", equalTo("Typed already"))
                .body("sections.recognition.status.started", equalTo(false))
                .body("sections.approvals.status.started", equalTo(false))
                .body("$", not(hasKey("signature")));
        var elsewhere = engagement.due();
        engagement
                .command(
                        engagement.allocate(elsewhere),
                        elsewhere.nominee(),
                        "take-over-texts",
                        null)
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_TAKE_OVER"));
    }
}
