package org.touchstone.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
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
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

/** How programmes with external assessment are prepared, year by year. */
@QuarkusTest
class ExternalAssessmentTest extends ApiTest {

    @Inject Learners learners;

    private TestCentre centre;
    private TestPerson exams;
    private UUID assessed;
    private UUID internal;

    @BeforeEach
    void makeProgrammes() {
        centre = world.centre();
        exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, centre.centreId());
        var outside = learners.covered(centre.aoId());
        world.insert(
                "update qualification set external_assessment = true where id = ?1", outside.id());
        assessed = learners.programme(centre, outside);
        internal = learners.programme(centre, learners.covered(centre.aoId()));
    }

    private static String path(UUID programme) {
        return "/programmes/" + programme + "/external-assessment";
    }

    private ValidatableResponse read(UUID programme) {
        return as(exams).get(path(programme)).then().statusCode(200);
    }

    private ValidatableResponse save(String body) {
        return as(exams, read(assessed).extract().header("ETag"))
                .body(body)
                .put(path(assessed))
                .then();
    }

    @Test
    @DisplayName(
            "QMR-251 readiness shows the check list of a programme with external assessment, and none of one without")
    void onlyWhereItApplies() {
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        as(nominee)
                .get("/centres/" + centre.number() + "/readiness")
                .then()
                .statusCode(200)
                .body("externalAssessment.programmeId", contains(assessed.toString()))
                .body("externalAssessment[0].complete", is(false));
        read(assessed)
                .body("applicable", is(true))
                .body("yearFrom", equalTo("2016-09-01"))
                .body("items.measure", hasItems("QO.3.2", "QO.9.5"))
                .body("items.doneOn", everyItem(nullValue()));
        read(internal).body("applicable", is(false)).body("items", empty());
        as(exams, read(internal).extract().header("ETag"))
                .body("{\"done\": []}")
                .put(path(internal))
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_EXTERNAL_ASSESSMENT"));
    }

    @Test
    @DisplayName(
            "QMR-251 what is in place is ticked with its day and who said so; it is complete with the procedure and every item")
    void ticked() {
        var codes = read(assessed).extract().<List<String>>path("items.code");
        save("""
                        {"done": [{"code": "%s", "on": "2016-09-05"}]}"""
                        .formatted(codes.get(0)))
                .statusCode(200)
                .body("items[0].doneOn", equalTo("2016-09-05"))
                .body("items[0].doneBy", equalTo(exams.name()))
                .body("complete", is(false));
        var all =
                codes.stream()
                        .map(code -> "{\"code\": \"%s\", \"on\": \"2016-09-05\"}".formatted(code))
                        .toList();
        save("{\"done\": [%s]}".formatted(String.join(",", all)))
                .statusCode(200)
                .body("complete", is(false));
        save("{\"procedureAt\": \"Handbook, chapter 7\", \"done\": [%s]}"
                        .formatted(String.join(",", all)))
                .statusCode(200)
                .body("procedureAt", equalTo("Handbook, chapter 7"))
                .body("complete", is(true));
        save("{\"done\": []}").statusCode(200).body("items.doneOn", everyItem(nullValue()));
        as(exams, "\"0-1\"").body("{\"done\": []}").put(path(assessed)).then().statusCode(412);
        save("{\"done\": [{\"code\": \"NO\", \"on\": \"2016-12-01\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/done/0/code", "/done/0/on"));
    }

    @Test
    @DisplayName(
            "QMR-251 information is due before the year begins; each year has a list of its own, shown some weeks ahead")
    void everyYear() {
        read(assessed)
                .body(
                        "items.find { it.code == 'INFORMATION_PUBLISHED' }.dueOn",
                        equalTo("2016-08-31"))
                .body("items.find { it.code == 'INFORMATION_PUBLISHED' }.late", is(true))
                .body("items.find { it.code == 'LEARNERS_PREPARED' }.late", is(false));
        save("{\"procedureAt\": \"Handbook\", \"done\": []}").statusCode(200);
        world.setClock("2017-07-03T09:00");
        read(assessed)
                .body("yearFrom", equalTo("2017-09-01"))
                .body("procedureAt", nullValue())
                .body("items.late", everyItem(is(false)));
    }

    @Test
    @DisplayName("QMR-251 another centre neither reads nor changes it")
    void others() {
        var stranger = world.person(Role.EXAMS_OFFICER, Target.CENTRE, world.centre().centreId());
        as(stranger).get(path(assessed)).then().statusCode(404);
        as(stranger, "*").body("{\"done\": []}").put(path(assessed)).then().statusCode(404);
    }
}
