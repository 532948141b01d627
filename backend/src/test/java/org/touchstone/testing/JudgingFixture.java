package org.touchstone.testing;

import static org.touchstone.testing.ApiTest.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.scheme.Objective;
import org.touchstone.scheme.Rulebook;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** Visits that are being judged, with the people around them. */
@ApplicationScoped
public class JudgingFixture {

    private final World world;
    private final SchemeDirectory schemes;

    JudgingFixture(World world, SchemeDirectory schemes) {
        this.world = world;
        this.schemes = schemes;
    }

    /** A visit with its reviewer and the centre's nominee. */
    public record JudgedCase(
            UUID visitId, TestCentre centre, TestPerson reviewer, TestPerson nominee) {

        /** A path below the visit. */
        public String path(String below) {
            return "/visits/" + visitId + "/" + below;
        }
    }

    /** A visit of a new centre in that state. */
    public JudgedCase visit(VisitState state) {
        return visit(world.centre(), state);
    }

    /** A visit of that centre in that state. */
    public JudgedCase visit(TestCentre centre, VisitState state) {
        var reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var version = schemes.byCode("pearson-qmr", "2016-17").orElseThrow().id();
        var cycle = Ids.next();
        var visit = Ids.next();
        world.insert(
                "insert into cycle (id, ao_id, scheme_code, scheme_version_id, name, starts_on, ends_on, window_from, window_to)"
                        + " values (?1, ?2, 'pearson-qmr', ?3, ?4, '2016-09-01', '2017-08-31', '2016-10-01', '2017-04-30')",
                cycle,
                centre.aoId(),
                version,
                "2016/17 " + world.number());
        world.insert(
                "insert into visit (id, reference, cycle_id, enrolment_id, scheme_version_id, state, reviewer_id, start_on, end_on)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, '2016-11-14', '2016-11-15')",
                visit,
                "J-" + world.number(),
                cycle,
                centre.enrolmentId(),
                version,
                state.name(),
                reviewer.id());
        return new JudgedCase(visit, centre, reviewer, nominee);
    }

    /** Moves the visit on by hand, as the visit's own commands would. */
    public void move(JudgedCase judged, VisitState state) {
        world.insert("update visit set state = ?1 where id = ?2", state.name(), judged.visitId());
    }

    /** The centre handed in its engagement document. */
    public void handInDocument(JudgedCase judged) {
        var document = Ids.next();
        world.insert(
                "insert into engagement_document (id, visit_id, enrolment_id, cycle_id, centre_id, scheme_version_id, terms_version,"
                        + " state, opened_at, submitted_at) select ?1, v.id, v.enrolment_id, v.cycle_id, ?2, v.scheme_version_id, '1',"
                        + " 'SUBMITTED', '2016-11-01', '2016-11-07' from visit v where v.id = ?3",
                document,
                judged.centre().centreId(),
                judged.visitId());
        for (var section :
                List.of(
                        "CONTACT",
                        "PREVIOUS_ITEMS",
                        "CHANGES",
                        "STRENGTHS",
                        "WEAKNESSES",
                        "EVIDENCE_INDEX",
                        "RECOGNITION",
                        "APPROVALS")) {
            world.insert(
                    "insert into engagement_section (id, document_id, section) values (?1, ?2, ?3)",
                    Ids.next(),
                    document,
                    section);
        }
    }

    /** A centre with learners on a National of 2016, so that it answers the added prompts. */
    public TestCentre centreWithNationals() {
        var centre = world.centre();
        var qualification = Ids.next();
        var snapshot = Ids.next();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment) values (?1, ?2, ?3, 'National in Sound', 'L3',"
                        + " 'NATIONAL_2016', 2016, 'ARTS', 'Sound', true, true)",
                qualification,
                centre.aoId(),
                "Q" + world.number());
        world.insert(
                "insert into registration_snapshot (id, enrolment_id, taken_on, received_at) values (?1, ?2, '2016-10-01', '2016-10-01')",
                snapshot,
                centre.enrolmentId());
        world.insert(
                "insert into registration (snapshot_id, position, qualification_id, active_learners, first_registered_on)"
                        + " values (?1, 0, ?2, 12, '2016-10-01')",
                snapshot,
                qualification);
        return centre;
    }

    public Rulebook rulebook() {
        return schemes.byCode("pearson-qmr", "2016-17").orElseThrow().rulebook();
    }

    /** Saves a finding over whatever is there; the note may be null. */
    public void find(JudgedCase judged, String measure, String finding, String note) {
        var body = new HashMap<String, Object>();
        body.put("finding", finding);
        body.put("note", note);
        as(judged.reviewer(), "*")
                .body(body)
                .put(judged.path("findings/" + measure))
                .then()
                .statusCode(200);
    }

    /** MET on every measure of the objectives. */
    public void findAllMet(JudgedCase judged, List<String> objectives) {
        objectives.stream()
                .map(rulebook()::objective)
                .map(Objective::measureRefs)
                .flatMap(List::stream)
                .forEach(measure -> find(judged, measure, "MET", null));
    }

    /** Gives the level over whatever is there. */
    public void judge(JudgedCase judged, String objective, String level, String rationale) {
        var body = new HashMap<String, Object>(Map.of("level", level));
        body.put("rationale", rationale);
        as(judged.reviewer(), "*")
                .body(body)
                .put(judged.path("judgements/" + objective))
                .then()
                .statusCode(200);
    }

    /** All measures met and all objectives effective, put into the tables directly. */
    public void allEffective(JudgedCase judged) {
        for (var objective : rulebook().objectives()) {
            for (var measure : objective.measureRefs()) {
                world.insert(
                        "insert into judging_finding (id, visit_id, measure, finding, saved_by, saved_at, version)"
                                + " values (?1, ?2, ?3, 'MET', ?4, '2016-11-15', 1)",
                        Ids.next(),
                        judged.visitId(),
                        measure,
                        judged.reviewer().id());
            }
            world.insert(
                    "insert into judging_judgement (id, visit_id, objective, level, state, decided_by, decided_at, version)"
                            + " values (?1, ?2, ?3, 'EFFECTIVE', 'PROVISIONAL', ?4, '2016-11-15', 1)",
                    Ids.next(),
                    judged.visitId(),
                    objective.code(),
                    judged.reviewer().id());
        }
    }

    /** A spoken feedback of just now, as a request. */
    public static Map<String, Object> feedback(boolean shared, String... blockExplained) {
        return Map.of(
                "givenAt", "2016-11-15T08:30:00Z",
                "personsPresent", "Bea Lantern (Quality Nominee)",
                "notes", "Every objective was gone through.",
                "blockExplained", List.of(blockExplained),
                "shareWithCentre", shared);
    }
}
