package org.touchstone.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.ReviewerAllocated;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitStarted;

/** Centres that prepare for a visit, with everybody who takes part. */
@ApplicationScoped
public class EngagementFixture {

    private final World world;
    private final SchemeDirectory schemes;
    private final Event<DomainEvent> events;
    private final VisitDirectory visits;
    private final SchemeDeadlines deadlines;

    EngagementFixture(
            World world,
            SchemeDirectory schemes,
            Event<DomainEvent> events,
            VisitDirectory visits,
            SchemeDeadlines deadlines) {
        this.visits = visits;
        this.deadlines = deadlines;
        this.world = world;
        this.schemes = schemes;
        this.events = events;
    }

    /** A centre with its people and a visit of the cycle 2016-17. */
    public record Preparation(
            TestCentre centre,
            UUID visitId,
            UUID cycleId,
            TestPerson nominee,
            TestPerson head,
            TestPerson reviewer) {}

    /** A centre that is due for a visit; no reviewer is allocated yet. */
    public Preparation due() {
        return due(world.centre());
    }

    /** The same for a centre made before. */
    public Preparation due(TestCentre centre) {
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        var cycle = cycle(centre, 2016);
        return new Preparation(
                centre, visit(centre, cycle, reviewer), cycle, nominee, head, reviewer);
    }

    /** A cycle of the centre's awarding organisation that starts in that September. */
    public UUID cycle(TestCentre centre, int year) {
        var cycle = Ids.next();
        world.insert(
                "insert into cycle (id, ao_id, scheme_code, scheme_version_id, name, starts_on, ends_on, window_from, window_to)"
                        + " values (?1, ?2, 'pearson-qmr', ?3, ?4, ?5, ?6, ?7, ?8)",
                cycle,
                centre.aoId(),
                version(),
                year + "–" + (year + 1) + " " + world.number(),
                LocalDate.of(year, 9, 1),
                LocalDate.of(year + 1, 8, 31),
                LocalDate.of(year, 10, 1),
                LocalDate.of(year + 1, 4, 30));
        return cycle;
    }

    /** A visit in that cycle, allocated to the reviewer. */
    public UUID visit(TestCentre centre, UUID cycle, TestPerson reviewer) {
        var visit = Ids.next();
        world.insert(
                "insert into visit (id, reference, cycle_id, enrolment_id, scheme_version_id, state, reviewer_id)"
                        + " values (?1, ?2, ?3, ?4, ?5, 'ALLOCATED', ?6)",
                visit,
                "V-2016-" + world.number(),
                cycle,
                centre.enrolmentId(),
                version(),
                reviewer.id());
        return visit;
    }

    private UUID version() {
        return schemes.byCode("pearson-qmr", "2016-17").orElseThrow().id();
    }

    /**
     * What the review of the year before left behind, as {@code KIND STATE}; the next document has
     * to speak about each. Answers their ids in the order given.
     */
    public List<UUID> hadBefore(Preparation preparation, String... kindsAndStates) {
        var centre = preparation.centre();
        var before = visit(centre, cycle(centre, 2015), preparation.reviewer());
        world.insert("update visit set state = 'REPORTED' where id = ?1", before);
        return Arrays.stream(kindsAndStates)
                .map(
                        each -> {
                            var parts = each.split(" ");
                            var id = Ids.next();
                            if (parts[0].equals("RECOMMENDATION")) {
                                recommendation(id, centre, before, parts[1]);
                            } else {
                                action(id, centre, before, parts[1]);
                            }
                            return id;
                        })
                .toList();
    }

    private void action(UUID id, TestCentre centre, UUID visit, String state) {
        world.insert(
                "insert into action (id, reference, kind, centre_id, visit_id, enrolment_id, scheme_version_id, report_version, objective,"
                        + " words, state, opened_on, due_on, original_due_on, accepted_on, updated_at)"
                        + " values (?1, ?2, 'ESSENTIAL', ?7, ?3, ?4, ?5, 1, 'QO.3', 'Check claims twice', ?6, '2016-02-01',"
                        + " '2016-05-01', '2016-05-01', if(?6 = 'COMPLETED', '2016-04-20', null), '2016-02-01')",
                id,
                "EA-2015-" + world.number(),
                visit,
                centre.enrolmentId(),
                version(),
                state,
                centre.centreId());
    }

    private void recommendation(UUID id, TestCentre centre, UUID visit, String state) {
        world.insert(
                "insert into recommendation (id, reference, visit_id, enrolment_id, scheme_version_id, objective, words, state,"
                        + " opened_on, updated_at) values (?1, ?2, ?3, ?4, ?5, 'QO.5', 'Meet more often', ?6, '2016-02-01', '2016-02-01')",
                id,
                "RC-2015-" + world.number(),
                visit,
                centre.enrolmentId(),
                version(),
                state);
    }

    /** An approval in the register of the centre. */
    public UUID approval(TestCentre centre, String title) {
        var qualification = qualification(centre, title);
        var approval = Ids.next();
        world.insert(
                "insert into qualification_approval (id, enrolment_id, qualification_id, status, approved_on)"
                        + " values (?1, ?2, ?3, 'ACTIVE', ?4)",
                approval,
                centre.enrolmentId(),
                qualification,
                LocalDate.of(2014, 9, 1));
        return approval;
    }

    /** A qualification of the awarding organisation's catalogue. */
    public UUID qualification(TestCentre centre, String title) {
        var qualification = Ids.next();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment)"
                        + " values (?1, ?2, ?3, ?4, 'L3', 'BTEC', 2014, 'ART', 'Art', true, false)",
                qualification,
                centre.aoId(),
                "601/" + world.number(),
                title);
        return qualification;
    }

    /** Learners registered on the qualification today. */
    public void registered(TestCentre centre, UUID qualification, int learners) {
        var snapshot = Ids.next();
        world.insert(
                "insert into registration_snapshot (id, enrolment_id, taken_on, received_at) values (?1, ?2, ?3, ?4)",
                snapshot,
                centre.enrolmentId(),
                LocalDate.of(2016, 11, 1),
                LocalDateTime.of(2016, 11, 1, 9, 0));
        world.insert(
                "insert into registration (snapshot_id, position, qualification_id, active_learners, first_registered_on)"
                        + " values (?1, 0, ?2, ?3, ?4)",
                snapshot,
                qualification,
                learners,
                LocalDate.of(2016, 9, 10));
    }

    /** The reviewer is allocated: the document comes into being. Answers its id. */
    public UUID allocate(Preparation preparation) {
        fire(
                new ReviewerAllocated(
                        about(preparation),
                        preparation.centre().enrolmentId(),
                        preparation.reviewer().id(),
                        null,
                        null));
        return documentOf(preparation.visitId());
    }

    /** The document of the visit that counts. */
    public UUID documentOf(UUID visitId) {
        return UUID.fromString(
                world.rows(
                                "select cast(id as char) from engagement_document where visit_id = ?1 and state <> 'VOID'",
                                visitId)
                        .get(0)
                        .get(0)
                        .toString());
    }

    /** Both sides agree on that day. */
    public void agree(Preparation preparation, String day) {
        var start = LocalDate.parse(day);
        world.insert(
                "update visit set state = 'AGREED', start_on = ?1, end_on = ?1 where id = ?2",
                start,
                preparation.visitId());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                deadlines.keep(
                                        visits.require(preparation.visitId()),
                                        "ENGAGEMENT_DUE",
                                        start,
                                        null,
                                        "visit",
                                        preparation.visitId()));
    }

    /** The visit starts, with or without an override. */
    public void start(Preparation preparation, UUID overriddenBy) {
        world.insert("update visit set state = 'IN_PROGRESS' where id = ?1", preparation.visitId());
        fire(
                new VisitStarted(
                        about(preparation),
                        LocalDate.of(2016, 12, 6),
                        overriddenBy,
                        overriddenBy == null ? null : "Agreed by phone"));
    }

    public static About about(Preparation preparation) {
        return new About(
                preparation.centre().centreId(),
                preparation.visitId(),
                "visit",
                preparation.visitId());
    }

    /** Lets something happen to a visit, in a transaction of its own. */
    public void fire(DomainEvent event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
    }

    private static RequestSpecification as(TestPerson person) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /** The document as that person reads it. */
    public JsonPath read(UUID documentId, TestPerson person) {
        return as(person)
                .get("/engagement-documents/" + documentId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Its ETag. */
    public String etag(UUID documentId, TestPerson person) {
        return as(person)
                .get("/engagement-documents/" + documentId)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Saves a section from the version it has now. */
    public ValidatableResponse save(
            UUID documentId, TestPerson person, String section, String body) {
        var version =
                world.count(
                        "select version from engagement_section where document_id = ?1 and section = ?2",
                        documentId,
                        section.toUpperCase().replace('-', '_'));
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/engagement-documents/" + documentId + "/sections/" + section)
                .then();
    }

    /** Everything that has to be there, in the nominee's hand. */
    public void fillIn(UUID documentId, Preparation preparation) {
        var nominee = preparation.nominee();
        var document = read(documentId, nominee);
        save(documentId, nominee, "contact", "{\"confirmed\": true}").statusCode(200);
        var items = document.<String>getList("sections.previousItems.items.id");
        if (!items.isEmpty()) {
            save(
                            documentId,
                            nominee,
                            "previous-items",
                            "{\"items\": ["
                                    + String.join(
                                            ",",
                                            items.stream()
                                                    .map(
                                                            id ->
                                                                    "{\"itemId\": \"%s\", \"progress\": \"Done since spring.\"}"
                                                                            .formatted(id))
                                                    .toList())
                                    + "]}")
                    .statusCode(200);
        }
        save(documentId, nominee, "changes", "{\"noChange\": true, \"entries\": []}")
                .statusCode(200);
        save(documentId, nominee, "strengths", "{\"general\": \"Tracking is exact.\"}")
                .statusCode(200);
        save(documentId, nominee, "weaknesses", "{\"general\": \"Induction of new staff.\"}")
                .statusCode(200);
        save(documentId, nominee, "recognition", "{\"confirmed\": true, \"changed\": false}")
                .statusCode(200);
        declare(documentId, nominee, "KEEP");
    }

    /** Marks every approval alike. */
    public void declare(UUID documentId, TestPerson person, String declared) {
        var approvals = read(documentId, person).<String>getList("sections.approvals.approvals.id");
        save(
                        documentId,
                        person,
                        "approvals",
                        "{\"confirmed\": true, \"added\": [], \"answers\": ["
                                + String.join(
                                        ",",
                                        approvals.stream()
                                                .map(
                                                        id ->
                                                                "{\"approvalId\": \"%s\", \"declared\": \"%s\"}"
                                                                        .formatted(id, declared))
                                                .toList())
                                + "]}")
                .statusCode(200);
    }

    /** A command as that person, on the version the document has now. */
    public ValidatableResponse command(
            UUID documentId, TestPerson person, String command, String body) {
        var request =
                as(person)
                        .header(
                                "If-Match",
                                "\""
                                        + world.count(
                                                "select version from engagement_document where id = ?1",
                                                documentId)
                                        + "\"");
        if (body != null) {
            request.body(body);
        }
        return request.post("/engagement-documents/" + documentId + "/" + command).then();
    }

    /** Filled in, asked for and signed. */
    public void sign(UUID documentId, Preparation preparation) {
        fillIn(documentId, preparation);
        command(documentId, preparation.nominee(), "request-signature", null).statusCode(200);
        command(
                        documentId,
                        preparation.head(),
                        "sign",
                        "{\"name\": \"Orla Head\", \"confirmed\": true}")
                .statusCode(200);
    }

    /** Filled in, signed and handed in. */
    public void submit(UUID documentId, Preparation preparation) {
        sign(documentId, preparation);
        command(documentId, preparation.nominee(), "submit", null).statusCode(200);
    }

    /** How many notices of that template the person has got. */
    public long notices(TestPerson person, String template) {
        return world.count(
                "select count(*) from notice where person_id = ?1 and template = ?2",
                person.id(),
                template);
    }
}
