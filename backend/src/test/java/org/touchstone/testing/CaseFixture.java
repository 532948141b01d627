package org.touchstone.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** Visits in any state, put into the tables directly for tests of what hangs on them. */
@ApplicationScoped
public class CaseFixture {

    private final World world;
    private final SchemeDirectory schemes;

    CaseFixture(World world, SchemeDirectory schemes) {
        this.world = world;
        this.schemes = schemes;
    }

    /** A visit of the centre in the cycle that starts in that September. */
    public UUID visit(TestCentre centre, int year, VisitState state, TestPerson reviewer) {
        var cycle = Ids.next();
        var visit = Ids.next();
        var version = schemes.byCode("pearson-qmr", "2016-17").orElseThrow().id();
        world.insert(
                "insert into cycle (id, ao_id, scheme_code, scheme_version_id, name, starts_on, ends_on, window_from, window_to)"
                        + " values (?1, ?2, 'pearson-qmr', ?3, ?4, ?5, ?6, ?7, ?8)",
                cycle,
                centre.aoId(),
                version,
                year + "–" + (year + 1) + " " + world.number(),
                year + "-09-01",
                (year + 1) + "-08-31",
                year + "-10-01",
                (year + 1) + "-04-30");
        world.insert(
                "insert into visit (id, reference, cycle_id, enrolment_id, scheme_version_id, state, reviewer_id)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
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
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment) values (?1, ?2, ?3, ?4, 'L3', 'QCF', 2010, 'Sector', ?4, false, false)",
                qualification,
                centre.aoId(),
                "Q" + world.number(),
                title);
        world.insert(
                "insert into programme (id, enrolment_id, qualification_id, title, leader_id, starts_on) values (?1, ?2, ?3, ?4, ?5, '2015-09-01')",
                programme,
                centre.enrolmentId(),
                qualification,
                title,
                leader == null ? null : leader.id());
        return programme;
    }
}
