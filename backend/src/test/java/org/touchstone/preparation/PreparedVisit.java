package org.touchstone.preparation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** A visit with an agreed date, its two sides, and practitioners with their programmes. */
@ApplicationScoped
class PreparedVisit {

    private final World world;
    private final CaseFixture cases;

    PreparedVisit(World world, CaseFixture cases) {
        this.world = world;
        this.cases = cases;
    }

    record Sides(TestCentre centre, UUID visit, TestPerson reviewer, TestPerson nominee) {

        String path(String below) {
            return "/visits/" + visit + below;
        }
    }

    /** A visit on 6 and 7 December 2016. */
    Sides agreed() {
        return agreed(world.centre());
    }

    Sides agreed(TestCentre centre) {
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var visit = cases.visit(centre, 2016, VisitState.AGREED, reviewer);
        world.insert(
                "update visit set start_on = '2016-12-06', end_on = '2016-12-07' where id = ?1",
                visit);
        return new Sides(centre, visit, reviewer, nominee);
    }

    void move(Sides sides, VisitState state) {
        world.insert("update visit set state = ?1 where id = ?2", state.name(), sides.visit());
    }

    /** A visit of the year before that was reported. */
    UUID lastYears(Sides sides) {
        return cases.visit(sides.centre(), 2015, VisitState.REPORTED, sides.reviewer());
    }

    /** A programme that the scheme looks at. */
    UUID programme(TestCentre centre, String level, String subjectArea) {
        var qualification = Ids.next();
        var programme = Ids.next();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment) values (?1, ?2, ?3, 'Diploma', ?4, 'QCF', 2012, 'SPORT', ?5, false, false)",
                qualification,
                centre.aoId(),
                "Q" + world.number(),
                level,
                subjectArea);
        world.insert(
                "insert into programme (id, enrolment_id, qualification_id, title, starts_on) values (?1, ?2, ?3, ?4, '2015-09-01')",
                programme,
                centre.enrolmentId(),
                qualification,
                level + " " + subjectArea + " " + world.number());
        return programme;
    }

    /** A teacher of these programmes. */
    TestPerson practitioner(TestCentre centre, UUID... programmes) {
        var person = world.person(Role.PRACTITIONER, Target.CENTRE, centre.centreId());
        var id = Ids.next();
        world.insert(
                "insert into practitioner (id, centre_id, person_id) values (?1, ?2, ?3)",
                id,
                centre.centreId(),
                person.id());
        world.insert(
                "insert into practitioner_role (practitioner_id, role) values (?1, 'TEACHER')", id);
        for (var programme : programmes) {
            world.insert(
                    "insert into practitioner_programme (practitioner_id, programme_id) values (?1, ?2)",
                    id,
                    programme);
        }
        return person;
    }

    /** Another centre in a consortium led by that one. */
    TestCentre partnerOf(TestCentre lead) {
        var partner =
                world.centre(new World.Organisation(lead.aoId(), lead.regionId()), Nation.ENGLAND);
        var consortium = Ids.next();
        world.insert(
                "insert into consortium (id, ao_id, name, approved_on, lead_centre_id) values (?1, ?2, ?3, '2014-09-01', ?4)",
                consortium,
                lead.aoId(),
                "Consortium " + world.number(),
                lead.centreId());
        world.insert(
                "insert into consortium_member (consortium_id, centre_id) values (?1, ?2)",
                consortium,
                partner.centreId());
        return partner;
    }

    /** A report of the visit that the visited centre may read. */
    UUID publishedReport(Sides sides) {
        var report = Ids.next();
        world.insert(
                "insert into report (id, visit_id, enrolment_id, scheme_version_id, state, summary, due_on, due_words, published_on, published_version)"
                        + " select ?1, v.id, v.enrolment_id, v.scheme_version_id, 'PUBLISHED', 'Fine', '2016-12-21', '10 working days', '2016-12-20', 1"
                        + " from visit v where v.id = ?2",
                report,
                sides.visit());
        return report;
    }

    ValidatableResponse invite(Sides sides, TestPerson... people) {
        return as(sides.nominee())
                .body(Map.of("personIds", List.of(people).stream().map(TestPerson::id).toList()))
                .post(sides.path("/invitations"))
                .then();
    }

    /** The one invitation of that person, as they see it. */
    String invitation(TestPerson person) {
        return as(person).get("/invitations").then().statusCode(200).extract().path("items[0].id");
    }

    ValidatableResponse answer(TestPerson person, boolean comes) {
        var path = "/invitations/" + invitation(person);
        var etag = as(person).get(path).then().statusCode(200).extract().header("ETag");
        return as(person)
                .header("If-Match", etag)
                .body(Map.of("comes", comes))
                .post(path + "/answer")
                .then();
    }

    ValidatableResponse roster(Sides sides) {
        return as(sides.nominee()).get(sides.path("/roster")).then().statusCode(200);
    }

    /** An agenda with the four items every one needs, the practitioners' meeting on day 2. */
    List<Map<String, Object>> fullAgenda() {
        var items = new ArrayList<Map<String, Object>>();
        items.add(item(1, "09:30", "10:30", "QN_MEETING", null));
        items.add(item(1, "11:00", "15:00", "SYSTEMS_AND_RECORDS", null));
        items.add(item(2, "10:30", "11:30", "PRACTITIONERS_MEETING", "Room B12"));
        items.add(item(2, "15:00", "16:00", "VERBAL_FEEDBACK", null));
        return items;
    }

    Map<String, Object> item(int day, String from, String to, String type, String room) {
        var item = new HashMap<String, Object>();
        item.put("day", day);
        item.put("startsAt", from);
        item.put("endsAt", to);
        item.put("type", type);
        item.put("subject", "About " + type);
        if (room != null) {
            item.put("room", room);
        }
        return item;
    }

    ValidatableResponse editAgenda(TestPerson person, Sides sides, Object items) {
        var etag =
                as(person)
                        .get(sides.path("/agenda"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        return as(person)
                .header("If-Match", etag)
                .body(Map.of("items", items))
                .put(sides.path("/agenda"))
                .then();
    }

    ValidatableResponse acceptAgenda(TestPerson person, Sides sides, int number) {
        return as(person).body(Map.of("number", number)).post(sides.path("/agenda/accept")).then();
    }

    long notices(String template, TestPerson person) {
        return world.count(
                "select count(*) from notice where template = ?1 and person_id = ?2",
                template,
                person.id());
    }

    /** The calendar file of the person's latest mail of that template. */
    String calendar(String template, TestPerson person) {
        return String.valueOf(
                world.rows(
                                "select attachment from notice where template = ?1 and person_id = ?2 order by id desc limit 1",
                                template,
                                person.id())
                        .get(0)
                        .get(0));
    }

    private static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
