package org.touchstone.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class ImportTest extends ApiTest {

    private static final String HEADINGS = "Your key,Qualification number,Title,First day,Last day";

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson nominee;
    private String number;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        number = learners.covered(centre.aoId()).number();
    }

    private ValidatableResponse send(String kind, String name, byte[] content) {
        return as(nominee)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", name, content, "application/octet-stream")
                .multiPart(
                        "request",
                        null,
                        "{\"kind\": \"%s\"}".formatted(kind).getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .post("/centres/" + centre.number() + "/imports")
                .then();
    }

    private ValidatableResponse apply(ValidatableResponse preview) {
        var got = preview.extract();
        return as(nominee, got.header("ETag"))
                .post("/centres/" + centre.number() + "/imports/" + got.path("id") + "/apply")
                .then();
    }

    private String line(String key, String from) {
        return key + "," + number + ",\"Sport, " + key + "\"," + from + ",";
    }

    private long programmes() {
        return world.count(
                "select count(*) from programme where enrolment_id = ?1", centre.enrolmentId());
    }

    @Test
    @DisplayName(
            "QMR-300 a list is looked at first, row by row, and nothing is written; applied, it is, and repeated it changes nothing")
    void previewThenApply() {
        var list =
                Lists.text(
                        "\uFEFF" + HEADINGS + ",Colour",
                        line("A", "2016-09-01"),
                        "# a remark,,,,",
                        line("B", "01/09/2016"),
                        "",
                        line("C", "soon"),
                        "D,NOBODY-KNOWS-IT,Sport,2016-09-01,2016-01-01");
        var preview =
                send("PROGRAMMES", "programmes.csv", list)
                        .statusCode(201)
                        .body("state", equalTo("PREVIEW"))
                        .body("unusedColumns", contains("Colour"))
                        .body("remarks", equalTo(1))
                        .body("rows.outcome", contains("CREATED", "CREATED", "ERROR", "ERROR"))
                        .body("rows.row", contains(2, 4, 6, 7))
                        .body("rows[2].errors[0].column", equalTo("First day"))
                        .body("rows[2].errors[0].code", equalTo("NOT_A_DAY"))
                        .body("rows[3].errors.column", hasItem("Qualification number"))
                        .body("rows[3].errors.column", hasItem("Last day"))
                        .body("counts.errors", equalTo(2));
        assertThat(programmes()).isZero();

        apply(preview)
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("counts.created", equalTo(2))
                .body("rows.outcome", contains("CREATED", "CREATED", "ERROR", "ERROR"))
                .body("allowedCommands", hasSize(0));
        assertThat(programmes()).isEqualTo(2);
        assertThat(
                        world.count(
                                "select count(*) from programme where enrolment_id = ?1 and starts_on = '2016-09-01'",
                                centre.enrolmentId()))
                .isEqualTo(2);
        assertThat(
                        world.count(
                                "select count(*) from data_import where centre_id = ?1 and content is not null",
                                centre.centreId()))
                .isZero();

        apply(send("PROGRAMMES", "programmes.csv", list))
                .statusCode(200)
                .body("rows.outcome", contains("UNCHANGED", "UNCHANGED", "ERROR", "ERROR"));
        assertThat(programmes()).isEqualTo(2);
    }

    @Test
    @DisplayName("QMR-300 semicolons, tabs and what Windows writes are read like commas in UTF-8")
    void waysOfWriting() {
        var lines = new String[] {HEADINGS, line("A", "2016-09-01").replace("Sport", "Café")};
        for (var delimiter : List.of(";", "\t")) {
            var list =
                    Stream.of(lines)
                            .map(each -> each.replace("\"Café, A\"", "Café A"))
                            .map(each -> each.replace(",", delimiter))
                            .toArray(String[]::new);
            send("PROGRAMMES", "list.csv", Lists.text(list))
                    .statusCode(201)
                    .body("rows.outcome", contains("CREATED"));
        }
        var windows = String.join("\r\n", lines).getBytes(Charset.forName("windows-1252"));
        apply(send("PROGRAMMES", "list.csv", windows)).statusCode(200);
        assertThat(
                        world.count(
                                "select count(*) from programme where enrolment_id = ?1 and title = 'Café, A'",
                                centre.enrolmentId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-301 a workbook of staff: days of Excel, codes in words; a leaver ends")
    void workbookOfStaff() {
        send("PROGRAMMES", "p.csv", Lists.text(HEADINGS, line("A", "2016-09-01"))).statusCode(201);
        apply(send("PROGRAMMES", "p.csv", Lists.text(HEADINGS, line("A", "2016-09-01"))));
        var email = "tilda." + centre.number() + "@example.org";
        for (var leaves : new LocalDate[] {null, LocalDate.parse("2016-10-31")}) {
            var list =
                    Lists.workbook(
                            sheet -> {
                                Lists.row(
                                        sheet,
                                        0,
                                        "Staff key",
                                        "Name",
                                        "E-mail",
                                        "Roles",
                                        "Programmes",
                                        "First day",
                                        "Last day");
                                Lists.row(
                                        sheet,
                                        1,
                                        42,
                                        "Tilda Teacher",
                                        email,
                                        "Teacher",
                                        "A",
                                        LocalDate.parse("2016-09-01"),
                                        leaves);
                            });
            apply(
                            send("STAFF", "staff.xlsx", list)
                                    .statusCode(201)
                                    .body("rows[0].key", equalTo("42"))
                                    .body("counts.errors", equalTo(0)))
                    .statusCode(200);
        }
        assertThat(
                        world.count(
                                "select count(*) from practitioner where centre_id = ?1 and sender_key = '42' and started_on = '2016-09-01'"
                                        + " and left_on = '2016-10-31'",
                                centre.centreId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-299, QMR-302 registrations and lead internal verifiers come as lists too")
    void otherKinds() {
        apply(
                        send(
                                "REGISTRATIONS",
                                "r.csv",
                                Lists.text(
                                        "qualificationNumber,activeLearners,firstRegisteredOn",
                                        number + ",12,14/09/2015",
                                        number + ",many,14/09/2015")))
                .statusCode(200)
                .body("takenOn", equalTo("2016-11-15"))
                .body("rows.outcome", contains("CREATED", "ERROR"))
                .body("rows[1].errors[0].code", equalTo("NOT_A_NUMBER"));
        apply(send("PROGRAMMES", "p.csv", Lists.text(HEADINGS, line("A", "2016-09-01"))))
                .statusCode(200);
        apply(
                        send(
                                "LEAD_VERIFIERS",
                                "l.csv",
                                Lists.text(
                                        "Your key;Subject area;Family;Name;E-mail;Registered on",
                                        "L1;Sport;qcf;Lena Leader;lena."
                                                + centre.number()
                                                + "@example.org;2016-10-03")))
                .statusCode(200)
                .body("rows.outcome", contains("CREATED"));
    }

    @Test
    @DisplayName("QMR-300 formulas are never taken, neither from CSV nor from a workbook")
    void formulas() {
        send(
                        "PROGRAMMES",
                        "f.csv",
                        Lists.text(
                                HEADINGS,
                                "A," + number + ",=1+1,2016-09-01,",
                                "B," + number + ",@SUM(A1),2016-09-01,"))
                .statusCode(201)
                .body("rows.errors.flatten().code", contains("CELL_IS_FORMULA", "CELL_IS_FORMULA"));
        send(
                        "PROGRAMMES",
                        "f.csv",
                        Lists.text(HEADINGS, "A," + number + ",=cmd|'/c calc'!A1,2016-09-01,"))
                .statusCode(422)
                .body("code", equalTo("FILE_ACTIVE"));
        var preview =
                send(
                                "PROGRAMMES",
                                "f.xlsx",
                                Lists.workbook(
                                        sheet -> {
                                            Lists.row(sheet, 0, (Object[]) HEADINGS.split(","));
                                            Lists.row(
                                                    sheet,
                                                    1,
                                                    "A",
                                                    number,
                                                    "=CONCATENATE(\"a\",\"b\")",
                                                    LocalDate.parse("2016-09-01"));
                                        }))
                        .statusCode(201)
                        .body("rows[0].errors[0].column", equalTo("Title"))
                        .body("rows[0].errors[0].code", equalTo("CELL_IS_FORMULA"))
                        .body("allowedCommands[0].allowed", equalTo(false));
        apply(preview).statusCode(409).body("code", equalTo("NOTHING_TO_APPLY"));
        assertThat(programmes()).isZero();
    }

    @Test
    @DisplayName(
            "QMR-300, QMR-159 hostile and broken files are refused in words, and nothing is kept")
    void hostileFiles() {
        var book = Lists.workbook(sheet -> Lists.row(sheet, 0, (Object[]) HEADINGS.split(",")));
        var xxe =
                Lists.withDoctype(book, "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        send("PROGRAMMES", "a.xlsx", xxe).statusCode(422).body("code", equalTo("FILE_ACTIVE"));
        send("PROGRAMMES", "a.xlsx", Lists.unfoldingTo(book, 210L << 20))
                .statusCode(422)
                .body("code", equalTo("FILE_UNFOLDS_TOO_FAR"));
        send("PROGRAMMES", "a.xlsx", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5})
                .statusCode(415)
                .body("code", equalTo("FILE_TYPE_REFUSED"));
        send("PROGRAMMES", "a.csv", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))
                .statusCode(equalTo415Or422());
        send("PROGRAMMES", "a.csv", new byte[0])
                .statusCode(422)
                .body("code", equalTo("FILE_EMPTY"));
        send("PROGRAMMES", "a.csv", new byte[6 << 20])
                .statusCode(413)
                .body("code", equalTo("LIST_TOO_LARGE"));
        send("PROGRAMMES", "a.csv", Lists.text(HEADINGS))
                .statusCode(422)
                .body("code", equalTo("NO_ROWS"));
        send("PROGRAMMES", "a.csv", Lists.text(HEADINGS + ",TITLE", "A"))
                .statusCode(422)
                .body("code", equalTo("HEADING_REPEATED"))
                .body("detail", containsString("TITLE"));
        send("PROGRAMMES", "a.csv", Lists.text("Your key,Title", "A,B"))
                .statusCode(422)
                .body("code", equalTo("HEADINGS_MISSING"))
                .body("errors", hasSize(2));
        send("PROGRAMMES", "a.csv", Lists.text(HEADINGS, "A,\"never closed", "x"))
                .statusCode(422)
                .body("code", equalTo("LIST_UNREADABLE"));
        assertThat(
                        world.count(
                                "select count(*) from data_import where centre_id = ?1",
                                centre.centreId()))
                .isZero();
    }

    private static org.hamcrest.Matcher<Integer> equalTo415Or422() {
        return org.hamcrest.Matchers.anyOf(equalTo(415), equalTo(422));
    }

    @Test
    @DisplayName("QMR-300 500 rows are taken, 501 are not")
    void bounds() {
        var lines =
                Stream.concat(
                                Stream.of(HEADINGS),
                                IntStream.rangeClosed(1, 501)
                                        .mapToObj(each -> line("P" + each, "2016-09-01")))
                        .toArray(String[]::new);
        send("PROGRAMMES", "a.csv", Lists.text(lines))
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ROWS"));
        lines[501] = "# no more";
        apply(send("PROGRAMMES", "a.csv", Lists.text(lines)).statusCode(201))
                .statusCode(200)
                .body("counts.created", equalTo(500));
        assertThat(programmes()).isEqualTo(500);
    }

    @Test
    @DisplayName("QMR-300 once only, within a day, at the version that was seen")
    void onceAndInTime() {
        var list = Lists.text(HEADINGS, line("A", "2016-09-01"));
        var preview = send("PROGRAMMES", "a.csv", list);
        var path = "/centres/" + centre.number() + "/imports/" + preview.extract().path("id");
        as(nominee).post(path + "/apply").then().statusCode(428);
        as(nominee, "\"9\"").post(path + "/apply").then().statusCode(412);
        apply(preview).statusCode(200);
        var seen = as(nominee).get(path).then().statusCode(200).body("state", equalTo("APPLIED"));
        apply(seen).statusCode(409).body("code", equalTo("IMPORT_APPLIED"));

        var older = send("PROGRAMMES", "a.csv", list).statusCode(201);
        world.setClock("2016-11-16T09:01");
        apply(older).statusCode(409).body("code", equalTo("IMPORT_TOO_OLD"));
    }

    @Test
    @DisplayName(
            "QMR-300 another centre's imports are not there, and only nominee and awarding organisation import")
    void ownCentreOnly() {
        var preview = send("PROGRAMMES", "a.csv", Lists.text(HEADINGS, line("A", "2016-09-01")));
        String id = preview.extract().path("id");
        var other = world.centre();
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, other.centreId());
        for (var at : List.of(centre.number(), other.number())) {
            as(stranger).get("/centres/" + at + "/imports/" + id).then().statusCode(404);
            as(stranger, "\"0\"")
                    .post("/centres/" + at + "/imports/" + id + "/apply")
                    .then()
                    .statusCode(404);
        }
        as(world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId()))
                .get("/centres/" + centre.number() + "/imports/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "QMR-300 the template explains each column, and sent as it is says that it is empty")
    void template() {
        for (var kind : ImportKind.values()) {
            var path = "/centres/" + centre.number() + "/import-templates/" + kind;
            var csv =
                    as(nominee)
                            .accept("text/csv")
                            .get(path)
                            .then()
                            .statusCode(200)
                            .header("Content-Disposition", startsWith("attachment"))
                            .extract()
                            .asByteArray();
            assertThat(new String(csv, StandardCharsets.UTF_8))
                    .startsWith("\uFEFF")
                    .contains("# Needed.");
            send(kind.name(), "t.csv", csv).statusCode(422).body("code", equalTo("NO_ROWS"));
            var book =
                    as(nominee)
                            .accept("*/*")
                            .get(path + "/workbook")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray();
            send(kind.name(), "t.xlsx", book).statusCode(422).body("code", equalTo("NO_ROWS"));
        }
    }
}
