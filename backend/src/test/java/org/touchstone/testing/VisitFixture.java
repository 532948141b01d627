package org.touchstone.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.testing.World.Organisation;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

/** An awarding organisation with its people, and centres whose cases it runs. */
@ApplicationScoped
public class VisitFixture {

    private final World world;

    VisitFixture(World world) {
        this.world = world;
    }

    /** The people of an awarding organisation that every case needs, and its cycle. */
    public record Board(
            Organisation organisation,
            UUID cycleId,
            TestPerson admin,
            TestPerson leader,
            TestPerson manager,
            TestPerson principal) {}

    /** A case with its two sides. */
    public record Case(
            Board board,
            TestCentre centre,
            String visitId,
            TestPerson nominee,
            TestPerson reviewer) {}

    /** An awarding organisation with the cycle of 2016–2017. */
    public Board board() {
        var organisation = world.organisation();
        var admin = world.person(Role.AO_ADMIN, Target.AO, organisation.aoId());
        var leader = world.person(Role.TEAM_LEADER, Target.AO, organisation.aoId());
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, organisation.aoId());
        var principal = world.person(Role.PRINCIPAL_REVIEWER, Target.AO, organisation.aoId());
        var cycle =
                as(admin)
                        .body(
                                Map.of(
                                        "scheme", "pearson-qmr",
                                        "schemeVersion", "2016-17",
                                        "name", "2016–2017",
                                        "startsOn", "2016-09-01"))
                        .post("/cycles")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new Board(
                organisation, UUID.fromString(cycle.toString()), admin, leader, manager, principal);
    }

    /** A centre of that board whose learners are covered since 2012. */
    public TestCentre centre(Board board) {
        return centre(board, Nation.ENGLAND, "2012-09-20");
    }

    public TestCentre centre(Board board, Nation nation, String firstRegistration) {
        var centre = world.centre(board.organisation(), nation);
        register(centre, "QCF", 40, firstRegistration);
        return centre;
    }

    /** Registrations of the centre on one qualification of that family, taken today. */
    public void register(TestCentre centre, String family, int learners, String firstOn) {
        var qualification = Ids.next();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment) values (?1, ?2, ?3, 'Level 3 Diploma', 'L3', ?4, 2012, 'BUSINESS', 'Business', true, false)",
                qualification,
                centre.aoId(),
                world.number(),
                family);
        var snapshot = Ids.next();
        world.insert(
                "delete from registration where snapshot_id in (select id from registration_snapshot where enrolment_id = ?1)",
                centre.enrolmentId());
        world.insert(
                "delete from registration_snapshot where enrolment_id = ?1", centre.enrolmentId());
        world.insert(
                "insert into registration_snapshot (id, enrolment_id, taken_on, received_at) values (?1, ?2, '2016-09-01', '2016-09-01 09:00:00')",
                snapshot,
                centre.enrolmentId());
        world.insert(
                "insert into registration (snapshot_id, position, qualification_id, active_learners, first_registered_on) values (?1, 1, ?2, ?3, ?4)",
                snapshot,
                qualification,
                learners,
                LocalDate.parse(firstOn));
    }

    /** A reviewer of the pool, standardised for the cycle, in a team of the board's leader. */
    public TestPerson reviewer(Board board) {
        var reviewer = world.person(Role.REVIEWER, Target.AO, board.organisation().aoId());
        standardise(board, reviewer);
        join(board, board.leader(), reviewer);
        return reviewer;
    }

    public void standardise(Board board, TestPerson reviewer) {
        var session = Ids.next();
        world.insert(
                "insert into visit_standardisation (id, cycle_id, title, held_on) values (?1, ?2, 'Autumn session', '2016-09-14')",
                session,
                board.cycleId());
        world.insert(
                "insert into visit_standardisation_attendance (session_id, person_id, outcome) values (?1, ?2, 'STANDARDISED')",
                session,
                reviewer.id());
    }

    public void join(Board board, TestPerson leader, TestPerson reviewer) {
        var team = Ids.next();
        world.insert(
                "insert into visit_team (id, ao_id, name, leader_id) values (?1, ?2, ?3, ?4)",
                team,
                board.organisation().aoId(),
                "Team " + world.number(),
                leader.id());
        world.insert(
                "insert into visit_team_member (ao_id, person_id, team_id, capacity) values (?1, ?2, ?3, 20)",
                board.organisation().aoId(),
                reviewer.id(),
                team);
    }

    /** A visit that is due. */
    public String due(Board board, TestCentre centre) {
        return as(board.admin())
                .body(Map.of("cycleId", board.cycleId(), "enrolmentId", centre.enrolmentId()))
                .post("/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A case with nominee and reviewer, allocated today. */
    public Case allocated(Board board, TestCentre centre) {
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var reviewer = reviewer(board);
        var visit = due(board, centre);
        command(board.leader(), visit, "allocate", Map.of("reviewerId", reviewer.id()))
                .statusCode(200);
        return new Case(board, centre, visit, nominee, reviewer);
    }

    public Case allocated() {
        var board = board();
        return allocated(board, centre(board));
    }

    /** The case with an agreed date. */
    public Case agreed(Case made, String startOn, String endOn) {
        propose(made.reviewer(), made.visitId(), startOn, endOn).statusCode(200);
        accept(made.nominee(), made.visitId()).statusCode(200);
        return made;
    }

    public ValidatableResponse propose(
            TestPerson person, String visit, String startOn, String endOn) {
        return command(
                person,
                visit,
                "propose-date",
                Map.of("dates", List.of(Map.of("startOn", startOn, "endOn", endOn))));
    }

    /** Accepts the date that lies on the table. */
    public ValidatableResponse accept(TestPerson person, String visit) {
        return command(person, visit, "accept-date", Map.of("proposalId", open(person, visit)));
    }

    /** The newest proposal on the table. */
    public String open(TestPerson person, String visit) {
        List<String> open =
                as(person)
                        .get("/visits/" + visit)
                        .then()
                        .extract()
                        .path("proposals.findAll { it.state == 'OPEN' }.id");
        return open.get(open.size() - 1);
    }

    /** Sends a command with the version that the person would have read. */
    public ValidatableResponse command(
            TestPerson person, String visit, String command, Object body) {
        return as(person)
                .header("If-Match", etag(visit))
                .body(body)
                .post("/visits/" + visit + "/" + command)
                .then();
    }

    public String etag(String visit) {
        return "\""
                + world.count("select version from visit where id = ?1", UUID.fromString(visit))
                + "\"";
    }

    /** How many messages of that template the person has about the visit. */
    public long notices(String template, TestPerson person, String visit) {
        return world.count(
                "select count(*) from notice where template = ?1 and person_id = ?2 and about_id = ?3",
                template,
                person.id(),
                UUID.fromString(visit));
    }

    private static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
