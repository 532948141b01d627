package org.touchstone.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.report.ReportPublished;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** Visits in any state, put into the tables directly for tests of what hangs on them. */
@ApplicationScoped
public class CaseFixture {

    private final World world;
    private final SchemeDirectory schemes;

    private final Clock clock;
    private final Event<DomainEvent> happened;

    CaseFixture(World world, SchemeDirectory schemes, Clock clock, Event<DomainEvent> happened) {
        this.world = world;
        this.schemes = schemes;
        this.clock = clock;
        this.happened = happened;
    }

    /** A visit of the centre in the cycle that starts in that September. */
    public UUID visit(TestCentre centre, int year, VisitState state, TestPerson reviewer) {
        var cycle = Ids.next();
        var visit = Ids.next();
        var version = schemes.byCode("pearson-qmr", "2016-17").orElseThrow().id();
        world.insert(
                "insert into cycle (id, ao_id, scheme_code, scheme_version_id, name, starts_on,"
                        + " ends_on, window_from, window_to) values (?1, ?2, 'pearson-qmr', ?3, ?4, ?5,"
                        + " ?6, ?7, ?8)",
                cycle,
                centre.aoId(),
                version,
                year + "–" + (year + 1) + " " + world.number(),
                year + "-09-01",
                (year + 1) + "-08-31",
                year + "-10-01",
                (year + 1) + "-04-30");
        world.insert(
                "insert into visit (id, reference, cycle_id, enrolment_id, scheme_version_id,"
                        + " state, reviewer_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                visit,
                "T-" + world.number(),
                cycle,
                centre.enrolmentId(),
                version,
                state.name(),
                reviewer == null ? null : reviewer.id());
        return visit;
    }

    /** A programme of the centre, led by that person if there is one. */
    public UUID programme(TestCentre centre, String title, TestPerson leader) {
        var qualification = Ids.next();
        var programme = Ids.next();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year,"
                        + " sector, subject_area, lead_verifier_required, external_assessment) values"
                        + " (?1, ?2, ?3, ?4, 'L3', 'QCF', 2010, 'Sector', ?4, false, false)",
                qualification,
                centre.aoId(),
                "Q" + world.number(),
                title);
        world.insert(
                "insert into programme (id, enrolment_id, qualification_id, title, leader_id,"
                        + " starts_on) values (?1, ?2, ?3, ?4, ?5, '2015-09-01')",
                programme,
                centre.enrolmentId(),
                qualification,
                title,
                leader == null ? null : leader.id());
        return programme;
    }

    /**
     * Publishes a report of that visit on the clock's day, with a point of each kind for every
     * text.
     *
     * @return the ids of the points by their texts
     */
    public Map<String, UUID> publish(
            TestCentre centre, UUID visit, List<String> essential, List<String> recommendations) {
        var ids = new HashMap<String, UUID>();
        publishPoints(centre, visit, points(essential, ids), points(recommendations, ids));
        return ids;
    }

    /** Publishes a report of that visit with the points that were noted while judging it. */
    public void publishNoted(TestCentre centre, UUID visit) {
        publishPoints(
                centre, visit, noted(visit, "ESSENTIAL_ACTION"), noted(visit, "RECOMMENDATION"));
    }

    private List<ReportPublished.Point> noted(UUID visit, String kind) {
        return world
                .rows(
                        "select id as id, objective as objective, measure as measure, text as text,"
                                + " origin_id as origin from judging_point where visit_id = ?1 and kind = ?2",
                        visit,
                        kind)
                .stream()
                .map(
                        row ->
                                new ReportPublished.Point(
                                        (UUID) row.get("id"),
                                        (String) row.get("objective"),
                                        (String) row.get("measure"),
                                        (String) row.get("text"),
                                        null,
                                        null,
                                        (UUID) row.get("origin")))
                .toList();
    }

    private void publishPoints(
            TestCentre centre,
            UUID visit,
            List<ReportPublished.Point> essential,
            List<ReportPublished.Point> recommendations) {
        var report = report(centre, visit);
        var version = schemes.byCode("pearson-qmr", "2016-17").orElseThrow().id();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                happened.fire(
                                        new ReportPublished(
                                                new DomainEvent.About(
                                                        centre.centreId(), visit, "report", report),
                                                centre.enrolmentId(),
                                                version,
                                                1,
                                                LocalDate.now(clock),
                                                essential,
                                                recommendations)));
    }

    /** The report of the visit, published; the same one each time. */
    private UUID report(TestCentre centre, UUID visit) {
        var known = world.rows("select id as id from report where visit_id = ?1", visit);
        if (!known.isEmpty()) {
            return (UUID) known.get(0).get("id");
        }
        var report = Ids.next();
        world.insert(
                "insert into report (id, visit_id, enrolment_id, scheme_version_id, state, summary,"
                        + " due_on, due_words, published_on, published_version) values (?1, ?2, ?3, ?4,"
                        + " 'PUBLISHED', 'A summary', ?5, 'due by rule', ?5, 1)",
                report,
                visit,
                centre.enrolmentId(),
                schemes.byCode("pearson-qmr", "2016-17").orElseThrow().id(),
                LocalDate.now(clock));
        return report;
    }

    private static List<ReportPublished.Point> points(List<String> texts, Map<String, UUID> ids) {
        return texts.stream()
                .map(
                        text -> {
                            ids.put(text, Ids.next());
                            return new ReportPublished.Point(
                                    ids.get(text), "QO.4", "QO.4.2", text, "L3", "Sport", null);
                        })
                .toList();
    }
}
