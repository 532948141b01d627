package org.touchstone.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.SentFile;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class CpdTest extends ApiTest {

    private TestCentre centre;
    private TestPerson lead;
    private TestPerson assessor;

    @BeforeEach
    void makeCentre() {
        centre = world.centre();
        lead = world.person(Role.LEAD_IQA, Target.CENTRE, centre.centreId());
        assessor = world.person(Role.ASSESSOR, Target.CENTRE, centre.centreId());
    }

    private ValidatableResponse log(TestPerson person, String on, String hours) {
        return as(person)
                .body(
                        """
                        {"centre": "%s", "doneOn": "%s", "activity": "Day at a clinic", "reason": "Unit 7 changes.", "hours": %s}
                        """
                                .formatted(centre.number(), on, hours))
                .post("/cpd-entries")
                .then();
    }

    private ValidatableResponse standing(TestPerson reader, TestPerson person) {
        return as(reader)
                .get("/cpd-standings?centre=%s&person=%s".formatted(centre.number(), person.id()))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-076 with a target of 30 hours and 18 logged 12 are outstanding; what was done in another year does not count, and more than the target leaves nothing")
    void outstanding() {
        log(assessor, "2016-10-21", "12").statusCode(201);
        log(assessor, "2016-11-15", "6").statusCode(201);
        log(assessor, "2016-08-31", "9").statusCode(201);
        standing(lead, assessor)
                .body("items[0].yearFrom", equalTo("2016-09-01"))
                .body("items[0].target", equalTo(30.0f))
                .body("items[0].logged", equalTo(18.0f))
                .body("items[0].outstanding", equalTo(12.0f))
                .body("items[0].verified", equalTo(0.0f));
        log(assessor, "2016-11-14", "20").statusCode(201);
        standing(assessor, assessor).body("items[0].outstanding", equalTo(0));
        as(lead).get("/cpd-standings?centre=" + centre.number()).then().body("items", hasSize(2));
        as(assessor)
                .get("/cpd-standings?centre=" + centre.number())
                .then()
                .body("items.personId", contains(assessor.id().toString()));
    }

    @Test
    @DisplayName("IQA-076 the target is scaled to the fraction of a post, as the lead sets it")
    void fraction() {
        var path = "/cpd-fractions/%s?centre=%s".formatted(assessor.id(), centre.number());
        as(lead).body("{\"fraction\": 0.6}")
                .put(path)
                .then()
                .statusCode(200)
                .body("target", equalTo(18.0f))
                .body("outstanding", equalTo(18.0f));
        as(lead).body("{\"fraction\": 0.5}").put(path).then().body("target", equalTo(15.0f));
        as(lead).body("{\"fraction\": 1.1}").put(path).then().statusCode(422);
        as(assessor).body("{\"fraction\": 0.1}").put(path).then().statusCode(403);
        var stranger = world.person(Role.ASSESSOR, Target.CENTRE, world.centre().centreId());
        as(lead).body("{\"fraction\": 0.6}")
                .put("/cpd-fractions/%s?centre=%s".formatted(stranger.id(), centre.number()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_STAFF"));
    }

    @Test
    @DisplayName(
            "IQA-076 somebody else verifies an entry, which then stays as it is; others see only their own")
    void verified() {
        String id = log(assessor, "2016-11-15", "6").statusCode(201).extract().path("id");
        var path = "/cpd-entries/" + id;
        var etag = as(assessor).get(path).header("ETag");
        as(assessor, etag).post(path + "/verify").then().statusCode(403);
        as(lead, etag)
                .post(path + "/verify")
                .then()
                .statusCode(200)
                .body("verifiedByName", equalTo(lead.name()));
        standing(lead, assessor).body("items[0].verified", equalTo(6.0f));
        as(assessor, as(assessor).get(path).header("ETag"))
                .body(
                        """
                        {"centre": "%s", "doneOn": "2016-11-15", "activity": "Two days", "reason": "More.", "hours": 12}
                        """
                                .formatted(centre.number()))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ENTRY_FIXED"));
        String own = log(lead, "2016-11-15", "6").statusCode(201).extract().path("id");
        as(lead, as(lead).get("/cpd-entries/" + own).header("ETag"))
                .post("/cpd-entries/" + own + "/verify")
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_ENTRY"));
        as(assessor).get("/cpd-entries/" + own).then().statusCode(404);
        log(assessor, "2016-11-16", "6").statusCode(422).body("errors.code", hasItem("IN_FUTURE"));
        as(world.person(Role.IQA, Target.CENTRE, centre.centreId()))
                .get("/cpd-entries?centre=" + centre.number())
                .then()
                .statusCode(200)
                .body("items", empty());
        as(world.person(Role.LEAD_IQA, Target.CENTRE, world.centre().centreId()))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("IQA-076 the log of a person is taken away as a file for an external visit")
    void export() {
        log(assessor, "2016-10-21", "12").statusCode(201);
        log(assessor, "2016-11-15", "6.5").statusCode(201);
        var csv =
                as(lead).accept("text/csv")
                        .get(
                                "/cpd-entries?centre=%s&person=%s&from=2016-09-01"
                                        .formatted(centre.number(), assessor.id()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .toList();
        assertThat(csv).hasSize(3);
        assertThat(csv.get(0)).contains("personName", "hours", "verifiedByName");
        assertThat(csv.get(1)).contains("6.5", assessor.name());
    }

    @Test
    @DisplayName(
            "IQA-076 a file shows an entry: added by whose it is until it is verified, read by the leads")
    void files() {
        String id = log(assessor, "2016-10-21", "6").statusCode(201).extract().path("id");
        var entry = "/cpd-entries/" + id;
        var files = entry + "/files";
        SentFile.to(files, lead, "true").statusCode(403).body("code", equalTo("OTHERS_ENTRY"));
        var file = SentFile.kept(files, assessor);
        as(lead).get("/cpd-entries?centre=" + centre.number())
                .then()
                .body("items[0].files.fileName", contains("notes.txt"));
        assertThat(SentFile.read(file, lead).statusCode(200).extract().asString())
                .isEqualTo(SentFile.TEXT);
        var other = world.person(Role.ASSESSOR, Target.CENTRE, centre.centreId());
        SentFile.read(file, other).statusCode(404);
        as(lead, as(lead).get(entry).header("ETag")).post(entry + "/verify").then().statusCode(200);
        SentFile.to(files, assessor, "true").statusCode(409).body("code", equalTo("ENTRY_FIXED"));
        as(assessor).delete(file).then().statusCode(409);
    }
}
