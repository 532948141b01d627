package org.touchstone.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.testing.World.TestCentre;

/** Qualifications and registrations, for tests that need a centre in scope. */
@ApplicationScoped
public class Learners {

    private final World world;

    Learners(World world) {
        this.world = world;
    }

    /** A qualification of the catalogue. */
    public record TestQualification(UUID id, String number, String title) {}

    public TestQualification qualification(
            UUID aoId, String family, String level, int startYear, String subjectArea) {
        var id = Ids.next();
        var number = "Q" + world.number();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'OTHER', ?8, true, false)",
                id,
                aoId,
                number,
                "Diploma " + number,
                level,
                family,
                startYear,
                subjectArea);
        return new TestQualification(id, number, "Diploma " + number);
    }

    /** A covered qualification of Level 2. */
    public TestQualification covered(UUID aoId) {
        return qualification(aoId, "QCF", "L2", 2012, "Sport");
    }

    /** Registers ten learners on a covered qualification, the first in September 2015. */
    public TestQualification inScope(TestCentre centre) {
        var qualification = covered(centre.aoId());
        register(centre, qualification, 10, "2015-09-14", "2016-11-01");
        return qualification;
    }

    /** A snapshot with one line. */
    public void register(
            TestCentre centre,
            TestQualification qualification,
            int learners,
            String firstRegisteredOn,
            String takenOn) {
        var snapshot = Ids.next();
        world.insert(
                "insert into registration_snapshot (id, enrolment_id, taken_on, received_at) values (?1, ?2, ?3, ?4)",
                snapshot,
                centre.enrolmentId(),
                LocalDate.parse(takenOn),
                Instant.parse(takenOn + "T09:00:00Z"));
        world.insert(
                "insert into registration (snapshot_id, position, qualification_id, active_learners, first_registered_on)"
                        + " values (?1, 0, ?2, ?3, ?4)",
                snapshot,
                qualification.id(),
                learners,
                LocalDate.parse(firstRegisteredOn));
    }

    /** A programme of the centre since 2015, which nobody leads. */
    public UUID programme(TestCentre centre, TestQualification qualification) {
        var id = Ids.next();
        world.insert(
                "insert into programme (id, enrolment_id, qualification_id, title, starts_on) values (?1, ?2, ?3, ?4, '2015-09-01')",
                id,
                centre.enrolmentId(),
                qualification.id(),
                "Programme " + world.number());
        return id;
    }
}
