package org.touchstone.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.EngagementFixture;
import org.touchstone.testing.Tokens;

@QuarkusTest
class EngagementSigningTest extends ApiTest {

    private static final String SIGNATURE = "{\"name\": \"Orla Head\", \"confirmed\": true}";

    @Inject EngagementFixture engagement;
    @Inject EngagementProgress progress;

    @Test
    @DisplayName(
            "QMR-121 QMR-122 QMR-124 the ETag of each answer serves the next command, to the end")
    void fromDraftToSubmittedByEtags() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        var path = "/engagement-documents/" + id;
        var read = engagement.etag(id, preparation.nominee());
        var requested =
                as(preparation.nominee(), read)
                        .post(path + "/request-signature")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("AWAITING_SIGNATURE"))
                        .extract()
                        .header("ETag");
        assertThat(engagement.notices(preparation.head(), "engagement-signature-requested"))
                .isEqualTo(1);
        var signed =
                as(preparation.head(), requested)
                        .body(SIGNATURE)
                        .post(path + "/sign")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("SIGNED"))
                        .body("signature.name", equalTo("Orla Head"))
                        .body("signature.account", equalTo(preparation.head().name()))
                        .body("signature.role", equalTo("HEAD_OF_CENTRE"))
                        .body("signature.contentHash", matchesPattern("[0-9a-f]{64}"))
                        .body("signature.signerIsNominee", equalTo(false))
                        .extract();
        assertThat(signed.path("signature.contentHash").toString())
                .isEqualTo(signed.path("contentHash"));
        as(preparation.nominee(), signed.header("ETag"))
                .post(path + "/submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        assertThat(engagement.notices(preparation.reviewer(), "engagement-submitted")).isEqualTo(1);
        as(preparation.nominee(), signed.header("ETag"))
                .post(path + "/submit")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("QMR-089 QMR-082 only the head of centre signs, only the nominee submits")
    void eachDoesTheirs() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var practitioner =
                world.person(Role.PRACTITIONER, Target.CENTRE, preparation.centre().centreId());

        engagement.command(id, preparation.nominee(), "sign", SIGNATURE).statusCode(403);
        engagement.command(id, preparation.head(), "submit", null).statusCode(403);
        engagement.command(id, practitioner, "submit", null).statusCode(403);
    }

    @Test
    @DisplayName("QMR-089 D45 one person may be nominee and head of centre; the signature shows it")
    void oneSmallCentre() {
        var preparation = engagement.due();
        world.insert(
                "update assignment set ends_on = '2016-11-01' where person_id = ?1",
                preparation.head().id());
        world.give(
                preparation.nominee(),
                Role.HEAD_OF_CENTRE,
                Target.CENTRE,
                preparation.centre().centreId());
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);
        engagement
                .command(id, preparation.nominee(), "sign", SIGNATURE)
                .statusCode(200)
                .body("signature.signerIsNominee", equalTo(true));
    }

    @Test
    @DisplayName(
            "QMR-330 a sign-in older than the scheme's minutes is asked for again before signing")
    void stepUp() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);

        RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(Tokens.of(preparation.head().subject(), Duration.ofMinutes(16)))
                .contentType(ContentType.JSON)
                .header("If-Match", engagement.etag(id, preparation.head()))
                .body(SIGNATURE)
                .post("/engagement-documents/" + id + "/sign")
                .then()
                .statusCode(401)
                .body("code", equalTo("RECENT_SIGN_IN_REQUIRED"));
        assertThat(engagement.read(id, preparation.head()).getString("state"))
                .isEqualTo("AWAITING_SIGNATURE");
    }

    @Test
    @DisplayName("QMR-122 a signature needs the typed name and the tick")
    void nameAndTick() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);
        engagement
                .command(id, preparation.head(), "sign", "{\"name\": \" \", \"confirmed\": true}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"));
        engagement
                .command(id, preparation.head(), "sign", "{\"name\": \"O\", \"confirmed\": false}")
                .statusCode(422)
                .body("code", equalTo("SIGNATURE_NOT_CONFIRMED"))
                .body("errors[0].pointer", equalTo("/confirmed"));
    }

    @Test
    @DisplayName(
            "QMR-122 an edit after signing makes the signature void and tells the head of centre")
    void editVoidsSignature() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.sign(id, preparation);
        engagement
                .save(
                        id,
                        preparation.nominee(),
                        "strengths",
                        "{\"general\": \"Tracking is exact.\"}")
                .statusCode(200);
        assertThat(engagement.read(id, preparation.nominee()).getString("state"))
                .as("the same text again is no edit")
                .isEqualTo("SIGNED");
        var signedHash = engagement.read(id, preparation.nominee()).getString("contentHash");

        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"Other words.\"}")
                .statusCode(200);

        as(preparation.nominee())
                .get("/engagement-documents/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("contentHash", not(equalTo(signedHash)))
                .body("$", not(hasKey("signature")));
        assertThat(engagement.notices(preparation.head(), "engagement-signature-voided"))
                .isEqualTo(1);
        engagement
                .command(id, preparation.nominee(), "submit", null)
                .statusCode(409)
                .body("code", equalTo("CED_NOT_SIGNED"));
    }

    @Test
    @DisplayName("QMR-121 what waits for a signature is frozen until it is recalled")
    void awaitingIsFrozen() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);
        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"Later.\"}")
                .statusCode(409)
                .body("code", equalTo("CED_READ_ONLY"));
        engagement
                .command(id, preparation.nominee(), "recall-signature-request", null)
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"Later.\"}")
                .statusCode(200);
        engagement
                .command(id, preparation.nominee(), "recall-signature-request", null)
                .statusCode(409);
    }

    @Test
    @DisplayName("QMR-123 the head of centre sends it back with a comment that the nominee reads")
    void headRejects() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);
        engagement
                .command(
                        id,
                        preparation.head(),
                        "reject-signature",
                        "{\"reason\": \"Art has not ended.\"}")
                .statusCode(200)
                .body("state", equalTo("DRAFT"));

        as(preparation.nominee())
                .get("/engagement-documents/" + id + "/comments")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("REJECTION"))
                .body("items[0].text", equalTo("Art has not ended."));
        assertThat(engagement.notices(preparation.nominee(), "engagement-signature-rejected"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-124 a complete draft without a signature is refused with 409 CED_NOT_SIGNED")
    void notSigned() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement
                .command(id, preparation.nominee(), "submit", null)
                .statusCode(409)
                .body("code", equalTo("CED_NOT_SIGNED"));
        assertThat(
                        engagement
                                .read(id, preparation.nominee())
                                .<String>getList(
                                        "allowedCommands.find { it.command == 'submit' }.missing.code"))
                .containsExactly("CED_NOT_SIGNED");
    }

    @Test
    @DisplayName(
            "QMR-126 the reviewer returns it with reasons; the signature is void and a new one needed")
    void reviewerReturns() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.submit(id, preparation);
        engagement
                .command(
                        id,
                        preparation.reviewer(),
                        "return",
                        """
                        {"reasons": [{"section": "STRENGTHS", "reason": "Say how you know."}]}""")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("$", not(hasKey("signature")));
        assertThat(engagement.notices(preparation.nominee(), "engagement-returned")).isEqualTo(1);
        engagement
                .command(id, preparation.nominee(), "submit", null)
                .statusCode(409)
                .body("code", equalTo("CED_NOT_SIGNED"));
        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"By audit.\"}")
                .statusCode(200);
        assertThat(engagement.read(id, preparation.nominee()).getString("state"))
                .isEqualTo("DRAFT");
        as(preparation.reviewer()).get("/engagement-documents/" + id).then().statusCode(404);
    }

    @Test
    @DisplayName("QMR-126 QMR-127 once the visit started it is locked: no return, no edit")
    void lockedWithTheVisit() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.submit(id, preparation);
        engagement.start(preparation, null);

        engagement
                .command(
                        id,
                        preparation.reviewer(),
                        "return",
                        "{\"reasons\": [{\"reason\": \"Too late\"}]}")
                .statusCode(409)
                .body("code", equalTo("VISIT_HAS_STARTED"));
        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"Later\"}")
                .statusCode(409)
                .body("code", equalTo("CED_READ_ONLY"));
        var read = engagement.read(id, preparation.nominee());
        assertThat(read.getString("state")).isEqualTo("LOCKED");
        assertThat(
                        world.rows("select snapshot from engagement_document where id = ?1", id)
                                .get(0)
                                .get(0)
                                .toString())
                .contains("Tracking is exact.");
    }

    @Test
    @DisplayName("QMR-112 QMR-127 after an override it may still be handed in, until the report is")
    void overrideLeavesItOpen() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.start(
                preparation,
                world.person(Role.TEAM_LEADER, Target.AO, preparation.centre().aoId()).id());
        assertThat(engagement.read(id, preparation.nominee()).getString("state"))
                .isEqualTo("NOT_STARTED");
        engagement.submit(id, preparation);

        QuarkusTransaction.requiringNew().run(() -> progress.reportHandedIn(preparation.visitId()));
        assertThat(engagement.read(id, preparation.nominee()).getString("state"))
                .isEqualTo("LOCKED");
    }

    @Test
    @DisplayName("QMR-128 the signed document is printed as PDF with the signer's name")
    void printed() throws Exception {
        var preparation = engagement.due();
        engagement.hadBefore(preparation, "ESSENTIAL_ACTION OPEN");
        engagement.approval(preparation.centre(), "BTEC Art & Design <L3>");
        var id = engagement.allocate(preparation);
        engagement.sign(id, preparation);
        assertThat(text(id, preparation))
                .contains("Orla Head", "BTEC Art & Design <L3>", "Page 1 of")
                .doesNotContain("Draft");

        engagement
                .save(id, preparation.nominee(), "strengths", "{\"general\": \"Other\"}")
                .statusCode(200);
        assertThat(text(id, preparation)).contains("Draft").doesNotContain("Orla Head");
    }

    private String text(UUID id, EngagementFixture.Preparation preparation) throws Exception {
        var bytes =
                as(preparation.nominee())
                        .accept("application/pdf")
                        .get("/engagement-documents/" + id + "/pdf")
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
