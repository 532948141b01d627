package org.touchstone.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.Organisation;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class CentreTest extends ApiTest {

    @Inject Consortia consortia;

    private Organisation organisation;
    private TestPerson admin;

    @BeforeEach
    void makeOrganisation() {
        organisation = world.organisation();
        admin = world.person(Role.AO_ADMIN, Target.AO, organisation.aoId());
    }

    private String centreBody(String number, UUID region) {
        return """
                {"number": "%s", "name": "Quill College", "kind": "COLLEGE", "nation": "WALES", "regionId": "%s", "size": "SMALL"}
                """
                .formatted(number, region);
    }

    @Test
    @DisplayName(
            "QMR-034 a centre number exists once and never changes; id and number both find it")
    void numberIsUnique() {
        var number = "C" + world.number();
        var id =
                as(admin)
                        .body(centreBody(number, organisation.regionId()))
                        .post("/centres")
                        .then()
                        .statusCode(201)
                        .body("nation", equalTo("WALES"))
                        .extract()
                        .path("id")
                        .toString();
        as(admin)
                .body(centreBody(number, organisation.regionId()))
                .post("/centres")
                .then()
                .statusCode(409)
                .body("code", equalTo("CENTRE_NUMBER_TAKEN"));
        var byNumber = as(admin).get("/centres/" + number).then().statusCode(200);
        byNumber.body("id", equalTo(id));
        var etag = byNumber.extract().header("ETag");
        as(admin, etag)
                .body(centreBody("C" + world.number(), organisation.regionId()))
                .put("/centres/" + id)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        as(admin, etag)
                .body(
                        """
                        {"name": "Quill Academy", "kind": "SCHOOL", "nation": "SCOTLAND", "regionId": "%s", "size": "LARGE", "status": "ACTIVE"}
                        """
                                .formatted(organisation.regionId()))
                .put("/centres/" + number)
                .then()
                .statusCode(200)
                .body("name", equalTo("Quill Academy"))
                .body("nation", equalTo("SCOTLAND"))
                .body("number", equalTo(number));
        assertEquals(
                2,
                world.count(
                        "select count(*) from audit_event where centre_id = ?1 and name in ('CentreAdded', 'CentreEdited')",
                        UUID.fromString(id)));
    }

    @Test
    @DisplayName("QMR-034 a centre of another awarding organisation does not exist for the caller")
    void hidesForeignCentres() {
        var foreign = world.centre();
        as(admin).get("/centres/" + foreign.centreId()).then().statusCode(404);
        as(admin)
                .get("/centres")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(foreign.centreId().toString())));
        as(admin)
                .body(centreBody("C" + world.number(), foreign.regionId()))
                .post("/centres")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REGION"));
    }

    @Test
    @DisplayName("QMR-035 a centre lists its sites, of which one is the main one")
    void listsSites() {
        var centre = world.centre(organisation, Nation.ENGLAND);
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var path = "/centres/" + centre.number() + "/sites";
        as(nominee)
                .body(site("Annexe", "GB", false))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("MAIN_SITE_REQUIRED"));
        as(nominee).body(site("Quayside", "GB", true)).post(path).then().statusCode(201);
        as(nominee).body(site("Hilltop", "GB", true)).post(path).then().statusCode(201);
        as(nominee)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.name", contains("Hilltop", "Quayside"))
                .body("items.main", contains(true, false));
    }

    private static String site(String name, String country, boolean main) {
        return """
                {"name": "%s", "kind": "MULTI_SITE", "address": "1 Example Way", "country": "%s", "main": %s}
                """
                .formatted(name, country, main);
    }

    @Test
    @DisplayName("QMR-036 a site abroad without international approval is flagged")
    void flagsSitesAbroad() {
        var centre = world.centre(organisation, Nation.ENGLAND);
        var path = "/centres/" + centre.centreId() + "/sites";
        as(admin).body(site("Quayside", "GB", true)).post(path).then().statusCode(201);
        var abroad =
                as(admin)
                        .body(site("Costa Ejemplo", "ES", false))
                        .post(path)
                        .then()
                        .statusCode(201)
                        .body("flags", contains("NON_UK_DELIVERY_UNAPPROVED"));
        as(admin)
                .get("/centres/" + centre.number())
                .then()
                .body("flags", hasItem("NON_UK_DELIVERY_UNAPPROVED"));
        as(admin)
                .get("/centres/" + centre.number() + "/readiness")
                .then()
                .body(
                        "flags.find { it.code == 'NON_UK_DELIVERY_UNAPPROVED' }.measure",
                        equalTo("QO.1.1"));
        as(admin, abroad.extract().header("ETag"))
                .body(
                        """
                        {"name": "Costa Ejemplo", "kind": "MULTI_SITE", "address": "1 Example Way", "country": "ES",
                         "approvalType": "INTERNATIONAL", "approvalReference": "INT-1"}
                        """)
                .put(path + "/" + abroad.extract().path("id"))
                .then()
                .statusCode(200)
                .body("flags", hasSize(0));
    }

    @Test
    @DisplayName("QMR-038 distance learning and collaborations are recorded")
    void recordsArrangements() {
        var centre = world.centre(organisation, Nation.ENGLAND);
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        as(nominee)
                .body(
                        """
                        {"kind": "DISTANCE_LEARNING", "programmes": "Business, Level 3", "startsOn": "2016-09-01"}
                        """)
                .post("/centres/" + centre.centreId() + "/arrangements")
                .then()
                .statusCode(201);
        as(reviewer)
                .get("/centres/" + centre.number() + "/arrangements")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DISTANCE_LEARNING"));
    }

    @Test
    @DisplayName("QMR-041 every centre appears in exactly one region")
    void oneRegionPerCentre() {
        var north = organisation.regionId();
        var south =
                as(admin)
                        .body("{\"name\": \"South\"}")
                        .post("/regions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")
                        .toString();
        var centre = world.centre(organisation, Nation.ENGLAND);
        as(admin)
                .get("/regions/" + north + "/centres")
                .then()
                .statusCode(200)
                .body("items.number", contains(centre.number()));
        as(admin).get("/regions/" + south + "/centres").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("QMR-042 a consortium has a lead and at least one other member")
    void consortiumHasLead() {
        var lead = world.centre(organisation, Nation.ENGLAND);
        var member = world.centre(organisation, Nation.ENGLAND);
        as(admin)
                .body(
                        """
                        {"name": "Three Rivers", "approvedOn": "2014-03-01", "memberIds": ["%s"]}
                        """
                                .formatted(member.centreId()))
                .post("/consortia")
                .then()
                .statusCode(422)
                .body("code", equalTo("LEAD_CENTRE_REQUIRED"));
        as(admin)
                .body(
                        """
                        {"name": "Three Rivers", "approvedOn": "2014-03-01", "leadCentreId": "%s", "memberIds": []}
                        """
                                .formatted(lead.centreId()))
                .post("/consortia")
                .then()
                .statusCode(422)
                .body("code", equalTo("MEMBER_REQUIRED"));
        as(admin)
                .body(
                        """
                        {"name": "Three Rivers", "approvedOn": "2014-03-01", "leadCentreId": "%s", "memberIds": ["%s"]}
                        """
                                .formatted(lead.centreId(), member.centreId()))
                .post("/consortia")
                .then()
                .statusCode(201)
                .body("consortium.lead.number", equalTo(lead.number()));
        as(admin)
                .get("/consortia")
                .then()
                .statusCode(200)
                .body("items.name", contains("Three Rivers"))
                .body("items[0].members.number", contains(member.number()));
    }

    @Test
    @DisplayName("QMR-047 a member's centre tells its consortium and who leads it")
    void memberKnowsLead() {
        var lead = world.centre(organisation, Nation.ENGLAND);
        var member = world.centre(organisation, Nation.ENGLAND);
        as(admin)
                .body(
                        """
                        {"name": "Two Hills", "approvedOn": "2014-03-01", "leadCentreId": "%s", "memberIds": ["%s"]}
                        """
                                .formatted(lead.centreId(), member.centreId()))
                .post("/consortia")
                .then()
                .statusCode(201);
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, member.enrolmentId());
        as(reviewer)
                .get("/centres/" + member.number())
                .then()
                .statusCode(200)
                .body("consortia[0].lead.number", equalTo(lead.number()));
        assertEquals(lead.number(), consortia.of(member.centreId()).get(0).lead().number());
    }

    @Test
    @DisplayName("QMR-060 a senior reviewer of a region sees only its centres")
    void seniorSeesOwnRegion() {
        var here = world.centre(organisation, Nation.ENGLAND);
        var elsewhere = world.centre();
        var senior = world.person(Role.SENIOR_REVIEWER, Target.REGION, organisation.regionId());
        as(senior)
                .get("/centres")
                .then()
                .statusCode(200)
                .body("items.number", contains(here.number()));
        as(senior).get("/centres/" + elsewhere.number()).then().statusCode(404);
    }

    @Test
    @DisplayName("QMR-067 a centre has one adviser, by its region, and not two at a time")
    void oneAdviser() {
        var centre = world.centre(organisation, Nation.ENGLAND);
        var vera = world.person();
        var other = world.person();
        var body =
                """
                {"personId": "%s", "role": "ADVISER", "organisationKind": "REGION", "organisationId": "%s"}
                """;
        as(admin)
                .body(body.formatted(vera.id(), organisation.regionId()))
                .post("/assignments")
                .then()
                .statusCode(201);
        as(admin)
                .body(body.formatted(other.id(), organisation.regionId()))
                .post("/assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("ADVISER_ALREADY_ACTIVE"));
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        as(nominee)
                .get("/centres/" + centre.number() + "/adviser")
                .then()
                .statusCode(200)
                .body("adviser.name", equalTo(vera.name()))
                .body("adviser.email", equalTo(vera.email()));
    }

    @Test
    @DisplayName("QMR-034 the list of centres is searched by name and number, and paged")
    void searches() {
        var first = world.centre(organisation, Nation.ENGLAND);
        var second = world.centre(organisation, Nation.WALES);
        as(admin)
                .queryParam("q", first.number())
                .get("/centres")
                .then()
                .body("items.number", contains(first.number()));
        as(admin)
                .queryParam("nation", "WALES")
                .get("/centres")
                .then()
                .body("items.number", contains(second.number()));
        var next =
                as(admin)
                        .queryParam("limit", 1)
                        .get("/centres")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next")
                        .toString();
        as(admin)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/centres")
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        as(admin)
                .get("/centres")
                .then()
                .body("items.number", containsInAnyOrder(first.number(), second.number()));
    }
}
