package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class EvidenceVersionsTest extends ApiTest {

    private static final byte[] FIRST = Files.pdf(300);
    private static final byte[] SECOND = Files.pdf(400);
    private static final String TICKED =
            "{\"title\": \"Chart\", \"noLearnerWork\": true, \"measures\": [\"QO.2.4\"]}";

    @Inject CaseFixture cases;
    @Inject EvidenceDirectory directory;

    private TestCentre centre;
    private TestPerson nominee;
    private TestPerson practitioner;
    private TestPerson reviewer;
    private UUID visit;
    private String id;

    @BeforeEach
    void prepare() {
        centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        practitioner = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        visit = cases.visit(centre, 2016, VisitState.IN_PROGRESS, reviewer);
        id =
                send(nominee, "/visits/" + visit + "/evidence/files", FIRST, TICKED, null, null)
                        .statusCode(201)
                        .body("file.version", equalTo(1))
                        .extract()
                        .path("id");
    }

    private static ValidatableResponse send(
            TestPerson person,
            String path,
            byte[] content,
            String request,
            String etag,
            String key) {
        var call = etag == null ? as(person) : as(person, etag);
        if (key != null) {
            call = call.header("Idempotency-Key", key);
        }
        return call.contentType("multipart/form-data")
                .multiPart("file", "chart.pdf", content, "application/pdf")
                .multiPart(
                        "request",
                        null,
                        request.getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .post(path)
                .then();
    }

    private String etag() {
        return as(nominee).get("/evidence/" + id).getHeader("ETag");
    }

    private ValidatableResponse replace(byte[] content) {
        return send(
                nominee,
                "/evidence/" + id + "/versions",
                content,
                "{\"words\": \"Names the new lead\", \"noLearnerWork\": true}",
                etag(),
                null);
    }

    private static byte[] content(TestPerson person, String path) {
        return as(person).accept("*/*").get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    @DisplayName(
            "QMR-040 a newer file takes the place of the older one, which is kept with its checksum")
    void keepsOlder() throws Exception {
        replace(SECOND)
                .statusCode(201)
                .body("file.version", equalTo(2))
                .body("file.sha256", equalTo(sha256(SECOND)))
                .body("measures", contains("QO.2.4"));

        as(reviewer)
                .get("/evidence/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("items.file.version", contains(2, 1))
                .body("items.file.sha256", contains(sha256(SECOND), sha256(FIRST)))
                .body("items.newest", contains(true, false))
                .body("items.used", contains(false, false))
                .body("items[0].words", equalTo("Names the new lead"))
                .body("items[1].addedAt", notNullValue());
        assertThat(content(reviewer, "/evidence/" + id + "/content")).isEqualTo(SECOND);
        assertThat(content(reviewer, "/evidence/" + id + "/versions/2/content")).isEqualTo(SECOND);
        assertThat(content(reviewer, "/evidence/" + id + "/versions/1/content")).isEqualTo(FIRST);
        as(reviewer)
                .accept("*/*")
                .get("/evidence/" + id + "/versions/3/content")
                .then()
                .statusCode(404);
        as(reviewer)
                .queryParam("limit", 1)
                .get("/evidence/" + id + "/versions")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    @DisplayName(
            "QMR-040 the same request twice makes one version; a stale, an equal or an unticked one none")
    void once() {
        var etag = etag();
        var path = "/evidence/" + id + "/versions";
        var request = "{\"noLearnerWork\": true}";
        for (var i = 0; i < 2; i++) {
            send(nominee, path, SECOND, request, etag, "once-" + id)
                    .statusCode(201)
                    .body("file.version", equalTo(2));
        }
        send(nominee, path, FIRST, request, etag, null)
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        send(nominee, path, FIRST, request, null, null).statusCode(428);
        send(nominee, path, SECOND, request, etag(), null)
                .statusCode(422)
                .body("code", equalTo("SAME_FILE"));
        send(nominee, path, FIRST, "{}", etag(), null)
                .statusCode(422)
                .body("code", equalTo("LEARNER_WORK_NOT_EXCLUDED"));
        send(nominee, path, Files.program(), request, etag(), null).statusCode(415);
        assertThat(
                        world.count(
                                "select count(*) from evidence_version where evidence_id = ?1",
                                UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "QMR-040 only who added it and the nominee put a newer file in its place, and only a file has one")
    void byWhom() {
        var request = "{\"noLearnerWork\": true}";
        send(reviewer, "/evidence/" + id + "/versions", SECOND, request, etag(), null)
                .statusCode(403);
        send(practitioner, "/evidence/" + id + "/versions", SECOND, request, etag(), null)
                .statusCode(404);
        as(practitioner).get("/evidence/" + id + "/versions").then().statusCode(404);
        as(practitioner)
                .accept("*/*")
                .get("/evidence/" + id + "/versions/1/content")
                .then()
                .statusCode(404);
        var place =
                as(nominee)
                        .body(Map.of("kind", "PLACE", "title", "Book", "place", "Office"))
                        .post("/visits/" + visit + "/evidence")
                        .then()
                        .statusCode(201)
                        .body("allowedCommands.command", not(hasItem("replace-file")))
                        .extract();
        send(
                        nominee,
                        "/evidence/" + place.path("id") + "/versions",
                        SECOND,
                        request,
                        place.header("ETag"),
                        null)
                .statusCode(409)
                .body("code", equalTo("NO_FILE"));
    }

    @Test
    @DisplayName(
            "QMR-161 what was handed in keeps the file it was handed in with, and that one stays")
    void keepsWhatWasUsed() {
        QuarkusTransaction.requiringNew()
                .run(() -> directory.useAll(visit, "engagement-document", "document"));
        replace(SECOND).statusCode(201).body("allowedCommands.command", hasItem("replace-file"));

        assertThat(version("engagement-document", "document")).isEqualTo(1);
        assertThat(version("measure", "QO.2.4")).isEqualTo(2);
        as(nominee)
                .get("/evidence/" + id + "/versions")
                .then()
                .body("items.used", contains(false, true));
        as(nominee, etag())
                .delete("/evidence/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_IN_USE"));

        QuarkusTransaction.requiringNew().run(() -> directory.keep(visit));
        replace(FIRST).statusCode(201).body("file.version", equalTo(3));
        assertThat(version("measure", "QO.2.4")).as("as the report used it").isEqualTo(2);
        assertThat(content(reviewer, "/evidence/" + id + "/versions/2/content")).isEqualTo(SECOND);
    }

    private int version(String type, String subject) {
        return directory.linked(visit, type, List.of(subject)).get(subject).get(0).fileVersion();
    }

    @Test
    @DisplayName("QMR-161 what nothing used goes with all its files")
    void goesWhole() {
        replace(SECOND).statusCode(201);
        as(nominee, etag()).delete("/evidence/" + id).then().statusCode(204);
        assertThat(
                        world.count(
                                "select count(*) from evidence_version where evidence_id = ?1",
                                UUID.fromString(id)))
                .isZero();
    }

    @Test
    @DisplayName("QMR-160 who opened which file when is told to the side whose evidence it is")
    void tellsWhoOpened() {
        replace(SECOND).statusCode(201);
        as(nominee)
                .get("/evidence/" + id + "/accesses")
                .then()
                .statusCode(200)
                .body("items", empty());
        content(reviewer, "/evidence/" + id + "/content");
        content(reviewer, "/evidence/" + id + "/versions/1/content");
        as(nominee)
                .get("/evidence/" + id + "/accesses")
                .then()
                .statusCode(200)
                .body("items.fileVersion", contains(1, 2))
                .body("items.role", contains("REVIEWER", "REVIEWER"))
                .body("items.personName", contains(reviewer.name(), reviewer.name()))
                .body("items[0].at", notNullValue());
        as(nominee)
                .queryParam("limit", 1)
                .get("/evidence/" + id + "/accesses")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        as(reviewer).get("/evidence/" + id + "/accesses").then().statusCode(403);
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, world.centre().centreId());
        as(stranger).get("/evidence/" + id + "/accesses").then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-159 while the malware scanner is away nothing is stored, and the answer says when to come again")
    void waitsForTheScanner() {
        QuarkusMock.installMockForType(
                new ClamdScan(
                        () -> new InetSocketAddress(InetAddress.getLoopbackAddress(), 1),
                        Duration.ofSeconds(2)),
                MalwareScan.class);
        replace(SECOND)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("SCANNER_AWAY"));
        as(nominee).get("/evidence/" + id).then().body("file.version", equalTo(1));
    }
}
