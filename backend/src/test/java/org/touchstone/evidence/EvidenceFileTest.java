package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class EvidenceFileTest extends ApiTest {

    private static final int LIMIT = 20 * 1024 * 1024;

    @Inject CaseFixture cases;

    private TestPerson nominee;
    private TestPerson reviewer;
    private UUID visit;

    @BeforeEach
    void prepare() {
        var centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        visit = cases.visit(centre, 2016, VisitState.IN_PROGRESS, reviewer);
    }

    private ValidatableResponse send(String name, byte[] content) {
        return send(name, content, "{\"title\": \"A file\", \"noLearnerWork\": true}");
    }

    private ValidatableResponse send(String name, byte[] content, String request) {
        return as(nominee)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", name, content, "application/pdf")
                .multiPart(
                        "request",
                        null,
                        request.getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .post("/visits/" + visit + "/evidence/files")
                .then();
    }

    @Test
    @DisplayName("QMR-159 QMR-200 a browser's form is one file, and sent twice it is kept once")
    void browsersForm() throws Exception {
        var content = Files.pdf();
        var ids = new ArrayList<String>();
        for (var attempt = 0; attempt < 2; attempt++) {
            ids.add(
                    as(nominee)
                            .header("Idempotency-Key", "photo-" + visit)
                            .contentType("multipart/form-data")
                            .multiPart("file", "minutes.pdf", content, "application/pdf")
                            // A browser calls the file of a part that has none "blob".
                            .multiPart(
                                    "request",
                                    "blob",
                                    "{\"title\": \"Minutes\", \"noLearnerWork\": true}"
                                            .getBytes(StandardCharsets.UTF_8),
                                    "application/json")
                            .post("/visits/" + visit + "/evidence/files")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"));
        }
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
    }

    @Test
    @DisplayName(
            "QMR-159 a file is stored with its checksum and comes back as a harmless attachment")
    void comesBack() throws Exception {
        var content = Files.pdf();
        var id =
                send("Board minutes.pdf", content)
                        .statusCode(201)
                        .body("file.name", equalTo("Board minutes.pdf"))
                        .body("file.mediaType", equalTo("application/pdf"))
                        .body("file.size", equalTo(content.length))
                        .body(
                                "file.sha256",
                                equalTo(
                                        HexFormat.of()
                                                .formatHex(
                                                        MessageDigest.getInstance("SHA-256")
                                                                .digest(content))))
                        .extract()
                        .path("id");

        var answer =
                as(reviewer)
                        .accept("*/*")
                        .get("/evidence/" + id + "/content")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", equalTo("application/pdf"))
                        .header("Content-Disposition", containsString("attachment"))
                        .header("Content-Disposition", containsString("Board%20minutes.pdf"))
                        .header("X-Content-Type-Options", equalTo("nosniff"))
                        .extract();
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .contains("default-src 'none'; sandbox");
        assertThat(answer.asByteArray()).isEqualTo(content);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where subject_id = ?1 and name = 'EvidenceOpened' and person_id = ?2",
                                UUID.fromString((String) id),
                                reviewer.id()))
                .as("who read it is on record (QMR-160)")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-158 without the tick that no learner work is included nothing is stored")
    void asksForTheTick() {
        send("a.pdf", Files.pdf(), "{\"title\": \"A file\"}")
                .statusCode(422)
                .body("code", equalTo("LEARNER_WORK_NOT_EXCLUDED"))
                .body("errors[0].pointer", equalTo("/noLearnerWork"));
        send("a.pdf", Files.pdf(), "{\"title\": \"A file\", \"noLearnerWork\": false}")
                .statusCode(422);
        assertThat(world.count("select count(*) from evidence where visit_id = ?1", visit))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "report.docx, word/document.xml",
        "numbers.xlsx, xl/workbook.xml",
        "slides.pptx, ppt/presentation.xml"
    })
    @DisplayName("QMR-159 office files are accepted by what is in them")
    void acceptsOffice(String name, String part) {
        send(name, Files.zip("[Content_Types].xml", part)).statusCode(201);
    }

    @Test
    @DisplayName("QMR-159 CSV, text and pictures are accepted")
    void acceptsTheRest() {
        send("list.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("file.mediaType", equalTo("text/csv"));
        send("note.txt", "Minutes of June, Zoë present".getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("file.mediaType", equalTo("text/plain"));
        send("plan.png", Files.picture("png", 30, 20))
                .statusCode(201)
                .body("file.mediaType", equalTo("image/png"));
    }

    @Test
    @DisplayName(
            "QMR-159 programs, scripts, pages and drawings are refused, whatever they call themselves")
    void refusesByContent() {
        refused("setup.exe", Files.program());
        refused("minutes.pdf", Files.program());
        refused("minutes.txt", Files.program());
        refused("photo.jpg", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
        refused("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        refused("page.txt", "<!DOCTYPE html><html><body><script>1</script></body></html>");
        refused("run.sh", "#!/bin/sh\nrm -rf x\n");
        refused("run.bat", "del *.*\r\n");
        refused("page.js", "alert(1)");
        refused("archive.zip", Files.zip("a.txt"));
        refused("archive.docx", Files.zip("a.txt"));
        refused("random.pdf", new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(world.count("select count(*) from evidence where visit_id = ?1", visit))
                .isZero();
    }

    private void refused(String name, String content) {
        refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String name, byte[] content) {
        send(name, content)
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("FILE_TYPE_REFUSED"));
    }

    @Test
    @DisplayName("QMR-159 20 MB are accepted, one byte more is not")
    void limitsTheSize() {
        send("exact.pdf", Files.pdf(LIMIT)).statusCode(201).body("file.size", equalTo(LIMIT));
        send("larger.pdf", Files.pdf(LIMIT + 1))
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_LARGE"));
        send("empty.pdf", new byte[0]).statusCode(422).body("code", equalTo("FILE_EMPTY"));
    }

    @Test
    @DisplayName("QMR-159 the malware scan is asked, and what it finds is not stored")
    void asksTheScan() {
        send("test.txt", Files.eicar())
                .statusCode(422)
                .body("code", equalTo("FILE_INFECTED"))
                .body("detail", containsString("EICAR"));
    }

    @Test
    @DisplayName("QMR-159 the place where a photo was taken is removed")
    void removesThePlace() throws IOException {
        var photo = Files.photoWithPlace();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 51.5074");
        String id =
                send("photo.jpg", photo)
                        .statusCode(201)
                        .body("file.mediaType", equalTo("image/jpeg"))
                        .extract()
                        .path("id");
        var stored = as(nominee).accept("*/*").get("/evidence/" + id + "/content").asByteArray();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Exif", "51.5074");
        var picture = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(30);
    }

    @Test
    @DisplayName("QMR-159 a damaged picture and a picture of too many pixels are refused in words")
    void refusesBadPictures() {
        var half = java.util.Arrays.copyOf(Files.picture("png", 300, 300), 40);
        send("half.png", half).statusCode(422).body("code", equalTo("FILE_DAMAGED"));
        // 60,000 × 60,000 pixels, said by the header of a tiny file.
        var bomb = Files.picture("png", 10, 10);
        for (var at : new int[] {16, 20}) {
            java.nio.ByteBuffer.wrap(bomb).putInt(at, 60_000);
        }
        send("bomb.png", bomb).statusCode(422).body("code", equalTo("FILE_DAMAGED"));
    }

    @Test
    @DisplayName("QMR-159 names that mislead or attack become harmless")
    void tamesNames() {
        send("../../etc/passwd.pdf", Files.pdf())
                .statusCode(201)
                .body("file.name", equalTo("passwd.pdf"));
        send("report.exe", Files.pdf())
                .statusCode(201)
                .body("file.name", equalTo("report.exe.pdf"));
        // A mark that turns the direction of writing makes "exe.pdf" look like "fdp.exe".
        assertThat(FileCheck.safeName("harmless\u202Efdp.exe", FileType.PDF))
                .isEqualTo("harmlessfdp.exe.pdf");
        assertThat(FileCheck.safeName("תוכנית.pdf", FileType.PDF)).isEqualTo("תוכנית.pdf");
        assertThat(FileCheck.safeName("a\r\nX-Evil: 1.pdf", FileType.PDF))
                .isEqualTo("aX-Evil_ 1.pdf");
        assertThat(FileCheck.safeName(null, FileType.TEXT)).isEqualTo("file.txt");
        String longName =
                send("n".repeat(400) + ".pdf", Files.pdf())
                        .statusCode(201)
                        .extract()
                        .path("file.name");
        assertThat(longName).hasSizeLessThan(160).endsWith(".pdf");
    }

    @Test
    @DisplayName("A file without its part or its description is refused in words")
    void asksForBothParts() {
        as(nominee)
                .contentType("multipart/form-data")
                .multiPart(
                        "request",
                        null,
                        "{\"title\": \"x\", \"noLearnerWork\": true}"
                                .getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .post("/visits/" + visit + "/evidence/files")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"));
        as(nominee)
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", Files.pdf(), "application/pdf")
                .post("/visits/" + visit + "/evidence/files")
                .then()
                .statusCode(422);
        send("a.pdf", Files.pdf(), "{\"title\": \"\", \"noLearnerWork\": true}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        send("a.pdf", Files.pdf(), "{\"title\": \"x\", \"mistyped\": 1}").statusCode(400);
    }

    @Test
    @DisplayName("QMR-040 an organisation chart is filed once and serves several measures")
    void oneFileManyMeasures() {
        var id =
                send(
                                "Organisation chart.pdf",
                                Files.pdf(),
                                "{\"title\": \"Organisation chart\", \"noLearnerWork\": true,"
                                        + " \"measures\": [\"QO.1.1\", \"QO.2.4\", \"QO.4.1\"]}")
                        .statusCode(201)
                        .extract()
                        .<String>path("id");

        for (var measure : List.of("QO.1.1", "QO.2.4", "QO.4.1")) {
            as(reviewer)
                    .get("/visits/" + visit + "/findings/" + measure)
                    .then()
                    .statusCode(200)
                    .body("evidence.id", equalTo(List.of(id)));
        }
        assertThat(
                        world.count(
                                "select count(*) from evidence_link where evidence_id = ?1",
                                UUID.fromString(id)))
                .isEqualTo(3);
        assertThat(
                        world.count(
                                "select count(distinct storage_key) from evidence where visit_id = ?1",
                                visit))
                .isEqualTo(1);
    }
}
