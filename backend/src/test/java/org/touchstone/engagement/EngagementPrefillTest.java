package org.touchstone.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.EngagementFixture;
import org.touchstone.testing.EngagementFixture.Preparation;
import org.touchstone.testing.World.TestPerson;

/** What a centre's own system offers for a draft, beside what people write. */
@QuarkusTest
class EngagementPrefillTest extends ApiTest {

    private static final String CHANGES =
            """
            {"entries": [
              {"area": "Internal verification", "text": "Sampled by unit now", "on": "2016-09-01"},
              {"area": "Records", "text": "Kept electronically", "on": "2016-10-01"}]}""";

    @Inject EngagementFixture engagement;

    private Preparation at;
    private TestPerson mis;
    private UUID document;

    @BeforeEach
    void makeDraft() {
        at = engagement.due();
        mis = world.person(Role.MIS_CLIENT, Target.CENTRE, at.centre().centreId());
    }

    private void allocate() {
        document = engagement.allocate(at);
    }

    private ValidatableResponse prefill(String section, String body) {
        return as(mis).body(body)
                .put("/visits/" + at.visitId() + "/engagement-prefill/" + section)
                .then();
    }

    @Test
    @DisplayName(
            "QMR-306 what the system sends stands beside what was typed, with its name and time; nothing typed changes")
    void beside() {
        allocate();
        var typed =
                "{\"noChange\": false, \"entries\": [{\"area\": \"Records\", \"text\": \"Kept electronically\", \"on\": \"2016-10-01\"},"
                        + " {\"area\": \"Staff\", \"text\": \"A new team\", \"on\": \"2016-09-05\"}]}";
        engagement.save(document, at.nominee(), "changes", typed).statusCode(200);
        var before = engagement.read(document, at.nominee());
        prefill("changes", CHANGES)
                .statusCode(200)
                .body("section", equalTo("CHANGES"))
                .body("offered", equalTo(2))
                .body("standing", equalTo(1));

        var after = engagement.read(document, at.nominee());
        assertThat(after.getList("sections.changes.entries"))
                .isEqualTo(before.getList("sections.changes.entries"));
        assertThat(after.getString("sections.changes.fromSystem.system")).isEqualTo(mis.name());
        assertThat(after.getString("sections.changes.fromSystem.at")).startsWith("2016-11-15");
        assertThat(after.<String>getList("sections.changes.fromSystem.entries.area"))
                .containsExactly("Internal verification", "Records");
        assertThat(after.getInt("sections.changes.status.version"))
                .as("whoever is typing does not meet a conflict")
                .isEqualTo(before.getInt("sections.changes.status.version"));
        engagement.save(document, at.nominee(), "changes", typed).statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-306 approvals are named by qualification number; one that is not declared is refused with its place")
    void approvals() {
        var approval = engagement.approval(at.centre(), "Diploma in Art");
        var number =
                world.rows(
                                "select q.number as number from qualification_approval a join qualification q on q.id = a.qualification_id where a.id = ?1",
                                approval)
                        .get(0)
                        .get("number");
        allocate();
        var sent =
                "{\"approvals\": [{\"qualificationNumber\": \"%s\", \"declared\": \"CEASED\"}], \"added\": [{\"title\": \"Diploma in Music\"}]}";
        prefill("approvals", sent.formatted("nothing"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/approvals/0/qualificationNumber"));
        prefill("approvals", sent.formatted(number)).statusCode(200).body("offered", equalTo(2));

        var read = engagement.read(document, at.nominee());
        assertThat(read.getString("sections.approvals.fromSystem.answers[0].approvalId"))
                .isEqualTo(read.getString("sections.approvals.approvals[0].id"));
        assertThat(read.getString("sections.approvals.fromSystem.answers[0].declared"))
                .isEqualTo("CEASED");
        assertThat(read.getString("sections.approvals.fromSystem.added[0].title"))
                .isEqualTo("Diploma in Music");
        assertThat(read.getString("sections.approvals.approvals[0].declared"))
                .as("only a person declares")
                .isNull();
        assertThat(read.getBoolean("sections.approvals.status.started")).isFalse();
    }

    @Test
    @DisplayName(
            "QMR-306 only a draft is prefilled: 409 once it waits for a signature, is signed or was submitted")
    void onlyDraft() {
        allocate();
        engagement.submit(document, at);
        prefill("changes", CHANGES).statusCode(409).body("code", equalTo("CED_READ_ONLY"));
        for (var state : new String[] {"AWAITING_SIGNATURE", "SIGNED", "RETURNED", "LOCKED"}) {
            world.insert(
                    "update engagement_document set state = ?1 where id = ?2", state, document);
            prefill("changes", CHANGES).statusCode(409);
        }
        world.insert("update engagement_document set state = 'DRAFT' where id = ?1", document);
        prefill("changes", CHANGES).statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-306 sending again replaces the offer, the same again leaves no trace, none takes it away; audited by the machine's name")
    void replaces() {
        allocate();
        prefill("changes", CHANGES).statusCode(200);
        prefill("changes", CHANGES).statusCode(200);
        as(at.nominee())
                .queryParam("visit", at.visitId())
                .queryParam("name", "EngagementPrefilled")
                .get("/audit-events")
                .then()
                .body("items.personName", equalTo(List.of(mis.name())))
                .body("items.actingRole", hasItems("MIS_CLIENT"));
        prefill("changes", "{\"entries\": []}").statusCode(200).body("offered", equalTo(0));
        as(at.nominee())
                .get("/engagement-documents/" + document)
                .then()
                .body("sections.changes.fromSystem", nullValue());
    }

    @Test
    @DisplayName(
            "QMR-306 another centre's machine finds no visit; the reviewer never sees what a system offered")
    void notYours() {
        allocate();
        prefill("changes", CHANGES).statusCode(200);
        var stranger = world.person(Role.MIS_CLIENT, Target.CENTRE, world.centre().centreId());
        as(stranger)
                .body(CHANGES)
                .put("/visits/" + at.visitId() + "/engagement-prefill/changes")
                .then()
                .statusCode(404);
        as(at.nominee())
                .body(CHANGES)
                .put("/visits/" + at.visitId() + "/engagement-prefill/changes")
                .then()
                .statusCode(403);
        engagement.submit(document, at);
        as(at.reviewer())
                .get("/engagement-documents/" + document)
                .then()
                .statusCode(200)
                .body("sections.changes.fromSystem", nullValue());
    }
}
