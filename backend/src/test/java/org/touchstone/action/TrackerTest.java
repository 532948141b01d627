package org.touchstone.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
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

/** Groups, figures and kept filters of the tracker. */
@QuarkusTest
class TrackerTest extends ApiTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject CaseFixture cases;

    private TestCentre first;
    private TestCentre second;
    private TestPerson manager;
    private TestPerson nominee;
    private Map<String, UUID> actions;

    @BeforeEach
    void publishReports() {
        world.setClock("2016-11-30T10:00");
        first = world.centre();
        second = world.centre();
        manager = world.person(Role.QUALITY_MANAGER, Target.AO, first.aoId());
        world.give(manager, Role.QUALITY_MANAGER, Target.AO, second.aoId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, first.centreId());
        actions =
                cases.publish(
                        first,
                        cases.visit(first, 2016, VisitState.REPORTED, null),
                        List.of("A", "B", "C"),
                        List.of());
        cases.publish(
                second,
                cases.visit(second, 2016, VisitState.REPORTED, null),
                List.of("D"),
                List.of());
        // A is done, B is overdue for 10 days, C and D are in time.
        world.insert(
                "update action set state = 'COMPLETED', accepted_on = '2016-12-20' where id = ?1",
                actions.get("A"));
        world.insert("update action set due_on = '2017-01-01' where id = ?1", actions.get("B"));
        world.setClock("2017-01-11T10:00");
    }

    @Test
    @DisplayName("QMR-198 the tracker counts by centre, within what the caller may see")
    void groups() {
        as(nominee)
                .queryParam("by", "CENTRE")
                .get("/actions/groups")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].open", equalTo(2))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].completed", equalTo(1))
                .body("items[0].total", equalTo(3));
        var page =
                as(manager)
                        .queryParam("by", "CENTRE")
                        .queryParam("limit", 1)
                        .get("/actions/groups")
                        .then()
                        .body("items", hasSize(1))
                        .extract();
        as(manager)
                .queryParam("by", "CENTRE")
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/actions/groups")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        as(nominee)
                .queryParam("by", "OWNER")
                .queryParam("overdue", true)
                .get("/actions/groups")
                .then()
                .body("items.key", contains(""))
                .body("items.total", contains(1));
        as(nominee).get("/actions/groups").then().statusCode(400);
    }

    @Test
    @DisplayName("QMR-198 the figures: open week by week, overdue by age, by objective")
    void figures() {
        as(nominee)
                .get("/actions/figures")
                .then()
                .statusCode(200)
                .body("burnDown", hasSize(27))
                // Before the report; after it and before the first was done; now.
                .body("burnDown.find { it.day == '2016-11-23' }.open", equalTo(0))
                .body("burnDown.find { it.day == '2016-12-14' }.open", equalTo(3))
                .body("burnDown.find { it.day == '2017-01-11' }.open", equalTo(2))
                .body("overdueAgeing.fromDays", contains(1, 8, 31, 91))
                .body("overdueAgeing.count", contains(0, 1, 0, 0))
                .body("byObjective.key", contains("QO.4"))
                .body("byObjective[0].overdue", equalTo(1));
        as(nominee)
                .queryParam("q", "EA-1999")
                .get("/actions/figures")
                .then()
                .statusCode(200)
                .body("byObjective", empty());
    }

    @Test
    @DisplayName("QMR-198 the workbook holds exactly what is filtered, dates as dates, no formulas")
    void workbook() throws IOException {
        world.insert("update action set words = '=1+1' where id = ?1", actions.get("B"));
        var bytes =
                as(nominee)
                        .accept(XLSX)
                        .queryParam("state", "OPEN")
                        .queryParam("limit", 1)
                        .queryParam("sort", "dueOn")
                        .get("/actions")
                        .then()
                        .statusCode(200)
                        .contentType(XLSX)
                        .header(
                                "Content-Disposition",
                                equalTo("attachment; filename=\"list.xlsx\""))
                        .extract()
                        .asByteArray();
        var file = Files.createTempFile("list", ".xlsx");
        String sheet;
        try {
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                var entry = zip.getEntry("xl/worksheets/sheet1.xml");
                sheet = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
            }
        } finally {
            Files.delete(file);
        }
        // A header and the two open ones, although a page of one was asked for.
        assertThat(sheet.split("<row ")).hasSize(4);
        assertThat(sheet).contains("=1+1").doesNotContain("<f>");
        // 1 January 2017 as Excel counts days.
        assertThat(sheet).contains("<v>42736").doesNotContain("2017-01-01");
    }

    @Test
    @DisplayName("QMR-198 a person keeps filters under a name; nobody else sees or removes them")
    void keepsViews() {
        var view = Map.of("name", " My late ones ", "search", "show=overdue");
        var id =
                as(nominee)
                        .body(view)
                        .post("/tracker-views")
                        .then()
                        .statusCode(201)
                        .body("name", equalTo("My late ones"))
                        .extract()
                        .<String>path("id");
        as(nominee).body(view).post("/tracker-views").then().statusCode(409);
        as(nominee)
                .body(Map.of("name", " ", "search", ""))
                .post("/tracker-views")
                .then()
                .statusCode(422);
        as(nominee).get("/tracker-views").then().body("items.search", contains("show=overdue"));
        as(manager).get("/tracker-views").then().body("items", empty());
        as(manager, "\"0\"").delete("/tracker-views/" + id).then().statusCode(404);
        as(nominee).delete("/tracker-views/" + id).then().statusCode(428);
        as(nominee, "\"0\"").delete("/tracker-views/" + id).then().statusCode(204);
        as(nominee).get("/tracker-views").then().body("items", empty());
    }
}
