package org.touchstone.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.Learners;
import org.touchstone.testing.Learners.TestQualification;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

/** A centre with an approved programme and the people around its claims. */
record ClaimingCentre(
        World world,
        Learners learners,
        TestCentre centre,
        TestPerson nominee,
        TestPerson mis,
        TestPerson manager,
        TestQualification qualification,
        UUID programme) {

    static ClaimingCentre of(World world, Learners learners, String family, String level) {
        var centre = world.centre();
        var qualification = learners.qualification(centre.aoId(), family, level, 2012, "Sport");
        var made =
                new ClaimingCentre(
                        world,
                        learners,
                        centre,
                        world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId()),
                        world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId()),
                        world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId()),
                        qualification,
                        learners.programme(centre, qualification));
        made.approve(qualification);
        return made;
    }

    void approve(TestQualification of) {
        world.insert(
                "insert into qualification_approval (id, enrolment_id, qualification_id, status, approved_on) values (?1, ?2, ?3, 'ACTIVE', ?4)",
                Ids.next(),
                centre.enrolmentId(),
                of.id(),
                LocalDate.parse("2012-09-01"));
    }

    /** A further approved programme of the centre. */
    UUID programme(String family, String level, String subjectArea) {
        var of = learners.qualification(centre.aoId(), family, level, 2012, subjectArea);
        approve(of);
        return learners.programme(centre, of);
    }

    /** The body that registers a lead internal verifier for the subject area. */
    String registration(String family, TestPerson person, String on) {
        return """
               {"centre": "%s", "subjectArea": "Sport", "family": "%s", "personId": "%s", "registeredOn": "%s"}
               """
                .formatted(centre.number(), family, person.id(), on);
    }

    /** The body of a result for the subject area. */
    String result(String outcome, String on) {
        return """
               {"centre": "%s", "subjectArea": "Sport", "result": "%s", "decidedOn": "%s"}
               """
                .formatted(centre.number(), outcome, on);
    }

    TestPerson staff() {
        return world.person(Role.LEAD_IQA, Target.CENTRE, centre.centreId());
    }
}
